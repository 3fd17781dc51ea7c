import { fieldLines, hasField } from '../../http/message';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';
import { directivesOf } from '../../http/cacheControlLine';

export default defineRule({
	id: 'cache-control/immutable-without-max-age',
	severity: 'information',
	title: '`immutable` stands beside `max-age`',
	why: 'It says that a fresh response need not be checked when the page is reloaded. Without a lifetime the response is not fresh, or only for as long as the cache guesses. `s-maxage` and `Expires` give a lifetime, too.',
	spec: rfc(8246, '2'),
	concerns: { kind: 'response', fields: ['cache-control'], value: /immutable/i },
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nCache-Control: public, «immutable»' },
		{ bad: "res.setHeader('Cache-Control', '«immutable»')", language: 'typescript' },
		{ good: 'HTTP/1.1 200 OK\nCache-Control: max-age=31536000, immutable' },
		{ good: 'HTTP/1.1 200 OK\nCache-Control: immutable\nCache-Control: s-maxage=60' },
		{ good: 'HTTP/1.1 200 OK\nCache-Control: immutable\nExpires: Wed, 21 Oct 2026 07:28:00 GMT' },
		{ good: 'HTTP/1.1 200 OK\nCache-Control: immutable, {{lifetime}}' },
		{ good: "res.setHeader('Cache-Control', `immutable, ${lifetime}`)", language: 'typescript' },
	],
	check(message, report) {
		if (message.kind === 'request') {
			return;
		}
		const given = fieldLines(message, 'cache-control').flatMap(directivesOf);
		const immutable = given.find(({ name }) => name === 'immutable');
		// What contradicts it altogether, cache-control/conflict tells.
		const isSettled = given.some(({ name, node }) => node.source.isDynamic || /^(?:s-maxage|max-?_?age|no-store|no-cache)$/.test(name));
		if (immutable && !isSettled && !hasField(message, 'expires')) {
			report({
				at: immutable.node.source,
				message: '`immutable` counts only while the response is fresh: add `max-age`, such as `max-age=31536000` for a year.',
			});
		}
	},
});
