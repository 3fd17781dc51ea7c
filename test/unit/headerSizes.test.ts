import { deepEqual } from 'node:assert/strict';
import { lint } from '../../server/src/rules/lint';
import { openText } from './support';

/** Too long for the examples of the rule. */
describe('the size of headers', () => {
	for (const [what, sizes, reported] of [
		['8 kB each, 16 kB in all', [8000, 8000], []],
		['8 kB each, more than 16 kB in all', [8000, 8000, 8000, 8000], ['X-2']],
		['more than 8 kB each, more than 16 kB in all', [9000, 9000], ['X-0']],
	] as const) {
		it(`of ${what} is ${reported.length ? 'too large' : 'fine'}`, () => {
			const found: string[] = [];
			const lines = sizes.map((size, i) => `X-${i}: ${'x'.repeat(size)}\n`);
			lint(openText(`GET / HTTP/1.1\n${lines.join('')}`).http, {}, ({ rule, at }) => {
				if (rule.id === 'header/too-large') {
					found.push(at.text);
				}
			});
			deepEqual(found, reported);
		});
	}
});
