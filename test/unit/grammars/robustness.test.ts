import assert from 'node:assert/strict';
import { fields } from '../../../server/src/http/fields';
import type { MessageKind, SyntaxNode } from '../../../server/src/http/syntax';
import { HOLE, SourceText } from '../../../server/src/text';

const pieces = [
	'a',
	'B',
	'0',
	'9',
	' ',
	'\t',
	',',
	';',
	'=',
	':',
	'"',
	"'",
	'\\',
	'/',
	'*',
	'<',
	'>',
	'(',
	')',
	'?1',
	'@',
	'%',
	'W/',
	'-',
	'_',
	'é',
	'\ud83d',
	HOLE,
	'bytes',
	'Sun, 06 Nov',
];
const kinds: readonly MessageKind[] = ['request', 'response', 'unknown'];

/** The same sequence of numbers from 0 to 1 in every run. */
function numbers(seed: number): () => number {
	let state = seed;
	return () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
}

function check(node: SyntaxNode, outer: { readonly start: number; readonly end: number }): void {
	assert.ok(node.source.start >= outer.start && node.source.end <= outer.end, 'a node lies within its parent');
	assert.ok(node.source.start <= node.source.end);
	node.reading?.();
	for (const { edits } of node.problem?.fixes ?? []) {
		edits.forEach((edit, i) => assert.ok(edit.start <= edit.end && edit.start >= (edits[i - 1]?.end ?? 0), 'edits are in order'));
	}
	node.children?.forEach(child => check(child, node.source));
}

/** Parsing never fails, whatever the value. */
describe('any value can be read', () => {
	for (const field of [...fields.values()].filter(({ value }) => value)) {
		it(field.name, () => {
			const next = numbers(field.name.length + 1);
			for (let i = 0; i < 100; i++) {
				const text = Array.from({ length: Math.floor(next() * 9) }, () => pieces[Math.floor(next() * pieces.length)]).join('');
				const source = new SourceText(text, 7);
				assert.doesNotThrow(() => check(field.value!(source, kinds[i % 3]!), source), `on ${JSON.stringify(text)}`);
			}
		});
	}
});
