import { fieldLines } from '../../http/message';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';
import { type Directive, directivesOf } from '../../http/cacheControlLine';

export default defineRule({
	id: 'cache-control/public-with-set-cookie',
	severity: 'information',
	title: 'A response that sets a cookie is not `public`',
	why: '`Set-Cookie` does not keep caches from storing the response: a shared one gives the cookie of one user to others. Where the cookie is the same for all, or the cache removes it, nothing is wrong.',
	spec: rfc(9111, '7.3'),
	concerns: { kind: 'response', fields: ['cache-control'], value: /public|s-maxage/i },
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nCache-Control: «public», max-age=60\nSet-Cookie: a=1' },
		{ bad: 'HTTP/1.1 200 OK\nSet-Cookie: a=1\nCache-Control: «s-maxage=60»' },
		{ bad: 'HTTP/1.1 200 OK\nCache-Control: max-age=0, «s-maxage=60»\nSet-Cookie: a=1' },
		{ good: 'HTTP/1.1 200 OK\nCache-Control: public, max-age=0, s-maxage=0\nSet-Cookie: a=1' },
		{ good: 'HTTP/1.1 200 OK\nCache-Control: public, no-cache="Set-Cookie", max-age=60\nSet-Cookie: a=1' },
		{ good: 'HTTP/1.1 200 OK\nCache-Control: public, max-age=0, must-revalidate\nSet-Cookie: a=1' },
		{ good: 'HTTP/1.1 200 OK\nCache-Control: private, max-age=60\nSet-Cookie: a=1' },
		{ good: 'HTTP/1.1 200 OK\nCache-Control: max-age=60\nSet-Cookie: a=1' },
		{ good: 'HTTP/1.1 200 OK\nCache-Control: public, max-age=60' },
		{ bad: 'HTTP/1.1 200 OK\nCache-Control: «public», max-age=60, stale-if-error=0\nSet-Cookie: a=1' },
		{ good: 'HTTP/1.1 200 OK\nCache-Control: private, s-maxage=60\nSet-Cookie: a=1', hidden: true },
		{ good: 'HTTP/1.1 200 OK\nCache-Control: public, no-store\nSet-Cookie: a=1', hidden: true },
	],
	check(message, report) {
		const cookie = fieldLines(message, 'set-cookie')[0];
		const given = fieldLines(message, 'cache-control').flatMap(directivesOf);
		const shared = given.find(it => it.name === 'public' || isKeptByShared(it));
		const isStaleAtOnce = given.some(({ name, argument }) => name === 'max-age' && argument === '0') && !given.some(isKeptByShared);
		if (message.kind !== 'request' && cookie && shared && !isStaleAtOnce && !given.some(isCareful)) {
			report({
				at: shared.node.source,
				message: 'Shared caches may give this cookie to other users: say `private`, or `no-cache="Set-Cookie"`.',
				related: { at: cookie.nameText, message: 'The cookie is set here.' },
			});
		}
	},
});

/** There, `s-maxage` beats `max-age` (RFC 9111 §5.2.2.10). */
function isKeptByShared({ name, argument }: Directive): boolean {
	return name === 's-maxage' && Number(argument) > 0;
}

/** Whether it keeps the response from being used again for somebody else without asking. */
function isCareful({ name }: Directive): boolean {
	return name === 'private' || name === 'no-store' || name === 'no-cache';
}
