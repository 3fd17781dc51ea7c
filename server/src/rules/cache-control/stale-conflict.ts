import { fieldLines } from '../../http/message';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';
import { directivesOf } from '../../http/cacheControlLine';

export default defineRule({
	id: 'cache-control/stale-conflict',
	severity: 'information',
	title: '`must-revalidate` does not stand beside `stale-while-revalidate` and `stale-if-error`',
	why: 'It forbids what they allow: that a stale response is used without asking the server. Beside `proxy-revalidate` and `s-maxage`, which bind shared caches only, they still count for browsers, and are left alone.',
	spec: rfc(9111, '5.2.2.2'),
	concerns: { kind: 'response', fields: ['cache-control'], value: /stale-/i, onlyValue: true },
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nCache-Control: max-age=60, must-revalidate, «stale-while-revalidate=30»' },
		{ bad: 'HTTP/1.1 200 OK\nCache-Control: «stale-if-error=600», max-age=60\nCache-Control: must-revalidate' },
		{ good: 'HTTP/1.1 200 OK\nCache-Control: max-age=60, stale-while-revalidate=30' },
		{ good: 'HTTP/1.1 200 OK\nCache-Control: s-maxage=60, proxy-revalidate, stale-while-revalidate=30' },
		{ good: 'HTTP/1.1 200 OK\nCache-Control: max-age=60, must-revalidate, stale-while-revalidate=0' },
	],
	check(message, report) {
		if (message.kind === 'request') {
			return;
		}
		const given = fieldLines(message, 'cache-control').flatMap(directivesOf);
		const strict = given.find(({ name }) => name === 'must-revalidate');
		for (const { name, argument, node } of given) {
			if (strict && /^stale-(?:while-revalidate|if-error)$/.test(name) && argument !== '0') {
				report({
					at: node.source,
					message: `\`must-revalidate\` forbids what \`${name}\` allows: keep the one that is meant.`,
					related: { at: strict.node.source, message: '`must-revalidate` is given here.' },
				});
			}
		}
	},
});
