import type { SourceText } from '../../text';
import { isPlaceholder } from '../fixes';
import { methods } from '../methods';
import { changeTo, type Grammar, nodeOf, type Problem } from '../syntax';
import type { Term } from '../term';
import { separated } from './corsHeaders';
import { isToken } from './token';

/** A method in a CORS field, where upper and lower case differ even for the methods that `fetch` writes in upper case. */
export function corsMethod(others: readonly Term[] = []): Grammar {
	const expects = [...others, ...methods.values()];
	return source => {
		const method = methods.get(source.text.toLowerCase());
		const term = others.find(({ name }) => name === source.text) ?? method;
		const isWrong = method !== undefined && method.name !== source.text;
		const message = `Methods are case-sensitive: \`${source.text}\` does not match \`${method?.name ?? ''}\`. Write it in upper case.`;
		const problem = isWrong ? { rule: 'cors/methods-case', message, fixes: [changeTo(source, method.name)] } : notAMethod(source);
		return nodeOf(source, { term, expects, problem });
	};
}

function notAMethod(source: SourceText): Problem | undefined {
	if (source.length === 0 || isToken(source.text) || isPlaceholder(source)) {
		return undefined;
	}
	const fix = separated(source, part => methods.get(part.toLowerCase())?.name === part);
	return {
		rule: 'cors/methods-invalid',
		message: `\`${source.text}\` is not a method, so browsers reject the whole value. Write methods, with commas between them.`,
		...(fix && { fixes: [fix] }),
	};
}
