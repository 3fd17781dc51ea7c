import { defineField } from '../field';
import { isPlaceholder, misspelled } from '../fixes';
import { bareList } from '../grammars/list';
import { isToken } from '../grammars/token';
import { methods } from '../methods';
import { changeTo, type Grammar, nodeOf, type Problem } from '../syntax';
import { mdn, rfc } from '../term';
import type { SourceText } from '../../text';

const offered = [...methods.values()].filter(({ isRegistered }) => isRegistered);
const names = offered.map(({ name }) => name);

const method: Grammar = source => {
	const known = methods.get(source.text.toLowerCase());
	const isRight = known?.name === source.text;
	return nodeOf(source, {
		term: known,
		expects: offered,
		problem: isRight || source.length === 0 || isPlaceholder(source) ? undefined : problemOf(source, known?.name),
	});
};

function problemOf(source: SourceText, known: string | undefined): Problem | undefined {
	const rule = 'allow/invalid-method';
	if (known !== undefined) {
		return { rule, message: `Methods compare with case: write \`${known}\`.`, fixes: [changeTo(source, known)] };
	}
	if (!isToken(source.text)) {
		return { rule, message: `\`${source.text}\` is no method: write the names separated by commas.` };
	}
	return misspelled('allow/misspelled-method', source, names, 'a known method');
}

export default defineField({
	name: 'Allow',
	usedIn: 'response',
	isStrict: true,
	occurs: 'list',
	summary: 'The methods that this resource supports.',
	details:
		'Required in a `405`; usual in the answer to `OPTIONS`. An empty value says that no method is allowed at present.\n\nIt has nothing to do with CORS, which asks for `Access-Control-Allow-Methods`.',
	syntax: 'Allow: <method>, …',
	example: 'Allow: GET, HEAD, POST, OPTIONS',
	oftenWith: ['405', 'Accept-Patch', 'Accept-Post'],
	spec: rfc(9110, '10.2.1'),
	mdn: mdn('Headers/Allow'),
	value: bareList(method),
	values: offered,
});
