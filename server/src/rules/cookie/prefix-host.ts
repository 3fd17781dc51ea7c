import { rfc6265bis } from '../../http/cookieAttributes';
import { deletePieceFix, isPlaceholder } from '../../http/fixes';
import { attributeOf, forEachSetCookie, type SetCookie } from '../../http/grammars/setCookieString';
import type { Edit } from '../../text';
import { defineRule } from '../rule';

export default defineRule({
	id: 'cookie/prefix-host',
	severity: 'error',
	title: 'A cookie whose name begins with `__Host-` has `Secure` and `Path=/`, and no `Domain`',
	why: 'The prefix makes browsers reject the cookie otherwise. They compare it without case.',
	spec: rfc6265bis,
	examples: [
		{
			bad: 'HTTP/1.1 200 OK\nSet-Cookie: «__Host-a»=1; Secure',
			fixed: 'HTTP/1.1 200 OK\nSet-Cookie: __Host-a=1; Secure; Path=/',
		},
		{
			bad: 'HTTP/1.1 200 OK\nSet-Cookie: «__Host-a»=1; Domain=example.com; Path=/app',
			fixed: 'HTTP/1.1 200 OK\nSet-Cookie: __Host-a=1; Path=/; Secure',
		},
		{ good: 'HTTP/1.1 200 OK\nSet-Cookie: __Host-a=1; Path=/; HttpOnly; Secure' },
		{ good: 'HTTP/1.1 200 OK\nSet-Cookie: __Host-a=1; Path={{path}}; Secure' },
		{ good: 'HTTP/1.1 200 OK\nSet-Cookie: __Host-a=1; …' },
		{
			bad: 'HTTP/1.1 200 OK\nSet-Cookie: «__Host-a»=1; Path=/; Secure; Domain=example.com',
			fixed: 'HTTP/1.1 200 OK\nSet-Cookie: __Host-a=1; Path=/; Secure',
		},
	],
	concerns: { fields: ['set-cookie'], value: /^__host-/i },
	check(message, report) {
		forEachSetCookie(message, cookie => {
			if (!cookie.prefix?.name.startsWith('__Host-') || cookie.hasHoles) {
				return;
			}
			const { faults, edits } = faultsOf(cookie);
			if (faults.length > 0) {
				report({
					at: cookie.name,
					message: `Browsers reject a \`__Host-\` cookie unless it has \`Secure\` and \`Path=/\`, and no \`Domain\`: ${faults.join(', ')}.`,
					fixes: [{ title: `Correct the attributes: ${faults.join(', ')}`, edits, isPreferred: true }],
				});
			}
		});
	},
});

function faultsOf(cookie: SetCookie): { faults: string[]; edits: Edit[] } {
	const path = attributeOf(cookie, 'path');
	const faults: string[] = [];
	const edits: Edit[] = [];
	let behind = '';
	if (!attributeOf(cookie, 'secure')) {
		faults.push('add `Secure`');
		behind += '; Secure';
	}
	if (!path?.value) {
		faults.push('add `Path=/`');
		behind += '; Path=/';
	} else if (path.value.text !== '/' && !isPlaceholder(path.value)) {
		faults.push('change `Path` to `/`');
		edits.push(path.value.replaceWith('/'));
	}
	cookie.attributes.forEach(({ term }, i) => {
		if (term?.name === 'Domain') {
			faults.push('delete `Domain`');
			edits.push(...(deletePieceFix(cookie.pieces, i + 1, 'Delete `Domain`')?.edits ?? []));
		}
	});
	if (behind) {
		edits.push(cookie.last.append(behind));
	}
	return { faults, edits: edits.sort((a, b) => a.start - b.start) };
}
