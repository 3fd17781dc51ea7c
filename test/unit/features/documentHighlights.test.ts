import assert from 'node:assert/strict';
import { documentHighlights } from '../../../server/src/features/documentHighlights';
import { atCursor, mark } from '../support';

describe('document highlights', () => {
	const cases: readonly (readonly [name: string, source: string, expected: string])[] = [
		[
			'the same header, however it is written',
			'GET /\nAcc$0ept: a\nX-A: Accept\n\nAccept: b\n###\nGET /\naccept: c',
			'GET /\n«Accept»: a\nX-A: Accept\n\nAccept: b\n###\nGET /\n«accept»: c',
		],
		['a header of one’s own', 'GET /\nX-A$0: a\n###\nGET /\nX-A: b', 'GET /\n«X-A»: a\n###\nGET /\n«X-A»: b'],
		['a variable', '@a = 1\nGET /{{$0a}}/{{ab}}/{{ a }}/a', '@«a» = 1\nGET /{{«a»}}/{{ab}}/{{ «a» }}/a'],
		['a variable of the environment', 'GET /{{$0a}}/{{a}}/a', 'GET /{{«a»}}/{{«a»}}/a'],
		['nothing in a body', 'POST /\nAccept: a\n\nAcc$0ept: b', 'POST /\nAccept: a\n\nAccept: b'],
	];

	for (const [name, source, expected] of cases) {
		it(`mark ${name}`, () => {
			const { document, offset } = atCursor(source);
			const { text } = document;
			const spans = (documentHighlights(document, offset) ?? []).map(({ range }) => ({
				start: text.offsetAt(range.start),
				end: text.offsetAt(range.end),
			}));
			assert.equal(mark(text.getText(), spans), expected);
		});
	}
});
