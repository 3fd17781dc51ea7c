import assert from 'node:assert/strict';
import { isPlainJson } from '../../server/src/http/plainJson';
import { random } from './languages/random';

const plain = [
	'{"a": 1, "b": [true, false, null, -0.5, 10, 0], "c": {"d": "e…"}}',
	'[]',
	'{}',
	' "text" ',
	'[[1], [2, {"a": []}]]\r\n\t',
	'12.75',
];
const pieces = ['"', ',', ':', '{', '}', '[', ']', '0', '1', '-', '.', 'e', ' ', '\n', '\\', '\\n', 'true', 'nul', '\u0001', '\uFFFC', ''];

describe('plain JSON', () => {
	it('is known at first sight', () =>
		assert.deepEqual(
			plain.filter(text => !isPlainJson(text)),
			[],
		));

	it('is JSON, whatever becomes of it', () => {
		const r = random(8);
		for (let i = 0; i < 3000; i++) {
			let text = plain[r(plain.length)]!;
			for (let times = 1 + r(3); times > 0; times--) {
				const from = r(text.length + 1);
				text = text.slice(0, from) + pieces[r(pieces.length)]! + text.slice(from + r(3));
			}
			if (isPlainJson(text)) {
				assert.doesNotThrow(() => JSON.parse(text) as unknown, text);
			}
		}
	});

	it('is not what no program could read', () => assert.ok(!isPlainJson('['.repeat(100_000))));
});
