import { deepEqual } from 'node:assert/strict';
import { lint } from '../../server/src/rules/lint';
import { openText } from './support';

/** Too long for the examples of the rule. */
describe('the size of a cookie', () => {
	for (const [what, cookie, reported] of [
		['4096 octets', `a=${'x'.repeat(4095)}`, []],
		['4097 octets', `a=${'x'.repeat(4096)}`, ['a']],
		['4098 octets of fewer characters', `a=x${'é'.repeat(2048)}`, ['a']],
		['4096 octets and attributes', `a=${'x'.repeat(4095)}; Secure; HttpOnly`, []],
		['more, but without a name', 'x'.repeat(5000), []],
		['more, part of which is not known', `a=${'x'.repeat(4096)}{{more}}`, []],
	] as const) {
		it(`of ${what} is ${reported.length ? 'too large' : 'fine'}`, () => {
			const found: string[] = [];
			lint(openText(`HTTP/1.1 200 OK\nSet-Cookie: ${cookie}`).http, {}, ({ rule, at }) => {
				if (rule.id === 'cookie/too-large') {
					found.push(at.text);
				}
			});
			deepEqual(found, reported);
		});
	}
});
