import { methods } from '../methods';
import { changeTo, type Grammar, nodeOf } from '../syntax';
import type { Term } from '../term';

/** A method in a CORS field, where upper and lower case differ even for the methods that `fetch` writes in upper case. */
export function corsMethod(others: readonly Term[] = []): Grammar {
	const expects = [...others, ...methods.values()];
	return source => {
		const method = methods.get(source.text.toLowerCase());
		const term = others.find(({ name }) => name === source.text) ?? method;
		const isWrong = method !== undefined && method.name !== source.text;
		const message = `Methods are case-sensitive: \`${source.text}\` does not match \`${method?.name ?? ''}\`. Write it in upper case.`;
		const problem = isWrong ? { rule: 'cors/methods-case', message, fixes: [changeTo(source, method.name)] } : undefined;
		return nodeOf(source, { term, expects, problem });
	};
}
