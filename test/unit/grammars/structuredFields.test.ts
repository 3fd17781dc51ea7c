import assert from 'node:assert/strict';
import { dictionary, structuredItem, structuredList } from '../../../server/src/http/grammars/structuredFields';
import type { BareItem } from '../../../server/src/http/grammars/bareItem';
import { type SyntaxNode, visit } from '../../../server/src/http/syntax';
import { HOLE, SourceText } from '../../../server/src/text';
import { mark } from '../support';

const grammars = { dictionary, list: structuredList, item: structuredItem };

/** The bare items of a value with their types, and where it fails: `integer 1, string a, fails at «,»`. */
function outline(container: keyof typeof grammars, value: string): string {
	const items: string[] = [];
	const text = value.replaceAll('{{}}', HOLE);
	const note = (item: BareItem): object => {
		items.push(`${item.type} ${item.text}`.trim());
		return {};
	};
	const root = grammars[container]({ item: note, keys: [], parameters: [] })(new SourceText(text, 0), 'unknown');
	visit(root, ({ problem, source }: SyntaxNode) => problem && items.push(`fails at ${mark(text, [problem.at ?? source])}`));
	return items.join(', ');
}

describe('Structured Fields', () => {
	for (const [container, value, expected] of [
		['item', '42', 'integer 42'],
		['item', '-42', 'integer -42'],
		['item', '4.5', 'decimal 4.5'],
		['item', '"a \\" b"', 'string a " b'],
		['item', 'text/html', 'token text/html'],
		['item', '*', 'token *'],
		['item', ':AAEC:', 'bytes AAEC'],
		['item', '?1', 'boolean ?1'],
		['item', '@1659578233', 'date 1659578233'],
		['item', '%"f%c3%bc"', 'displayString f%c3%bc'],
		['item', '{{}}', `unknown ${HOLE}`],
		['item', '', 'missing'],
		['item', '1;a=2;b', 'integer 1'],
		['item', '1 2', 'integer 1, fails at 1« 2»'],
		['item', '1.', 'missing, fails at «1.»'],
		['item', '1234567890123456', 'fails at «1234567890123456»'],
		['item', '1.2345', 'fails at «1.2345»'],
		['item', '"a', 'missing, fails at «"a»'],
		['item', '"é"', 'missing, fails at «"é"»'],
		['item', "'a'", "missing, fails at «'a'»"],
		['item', '?2', 'missing, fails at «?2»'],
		['item', ':a', 'missing, fails at «:a»'],
		['item', '@1.5', 'missing, fails at «@1.5»'],
		['list', 'a, "b" ,\t1', 'token a, string b, integer 1'],
		['list', '', 'missing'],
		['list', '(a b);x=1, ()', 'token a, token b'],
		['list', '(a', 'token a, fails at «(a»'],
		['list', '("a""b")', 'string a, fails at ("a"«"»b")'],
		['list', 'a b', 'token a, fails at a «b»'],
		['list', 'a,', 'token a, missing, fails at a«,»'],
		['list', '{{}}, b', `unknown ${HOLE}, token b`],
		['list', '{{}}, b c', `unknown ${HOLE}, token b`],
		['dictionary', 'a=1, b, c=(x y);z', 'integer 1, token x, token y'],
		['dictionary', 'a=', 'missing, fails at a«=»'],
		['dictionary', 'a=1;', 'integer 1, fails at a=1«;»'],
		['dictionary', 'A=1', 'fails at «A»=1'],
		['dictionary', 'a=1 , b=2', 'integer 1, integer 2'],
		['dictionary', 'a = 1', 'fails at a «=» 1'],
		['dictionary', '1=a', 'fails at «1»=a'],
		['dictionary', '{{}}=1, b={{}}', `integer 1, unknown ${HOLE}`],
	] as const) {
		it(`${container} ${value}`, () => assert.equal(outline(container, value), expected));
	}
});
