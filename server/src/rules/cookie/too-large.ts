import { rfc6265bis } from '../../http/cookieAttributes';
import { forEachSetCookie } from '../../http/grammars/setCookieString';
import { nameAndValue } from '../../http/grammars/parameters';
import type { SourceText } from '../../text';
import { defineRule } from '../rule';

const mostInPair = 4096;
const mostInAttribute = 1024;

export default defineRule({
	id: 'cookie/too-large',
	severity: 'warning',
	title: 'A cookie has at most 4096 octets, an attribute 1024',
	why: 'Browsers ignore a cookie whose name and value together are longer than 4096 octets, and an attribute whose value is longer than 1024. Keep the data on the server, and only its id in the cookie.',
	spec: rfc6265bis,
	concerns: { fields: ['set-cookie'], value: /^[^]{256}/ },
	examples: [
		{ bad: `HTTP/1.1 200 OK\nSet-Cookie: a=1; «Path»=/${'x'.repeat(mostInAttribute)}` },
		{ good: `HTTP/1.1 200 OK\nSet-Cookie: a=1; Path=/${'x'.repeat(mostInAttribute - 1)}` },
		{ good: `HTTP/1.1 200 OK\nSet-Cookie: a={{value}}; Path=/${'x'.repeat(mostInAttribute)}` },
	],
	check(message, report) {
		forEachSetCookie(message, (cookie, { valueText }) => {
			if (valueText!.length <= mostInAttribute / 4 || valueText!.isDynamic) {
				return;
			}
			const { value } = nameAndValue(cookie.pieces[0]!);
			if (value && octets(cookie.name) + octets(value) > mostInPair) {
				report({
					at: cookie.name,
					message: `Browsers ignore a cookie whose name and value together are longer than ${mostInPair} octets. Keep the data on the server.`,
				});
			}
			for (const { name, value } of cookie.attributes) {
				if (value && octets(value) > mostInAttribute) {
					report({
						at: name,
						message: `Browsers ignore an attribute whose value is longer than ${mostInAttribute} octets. Shorten it.`,
					});
				}
			}
		});
	},
});

/** How long a text is in UTF-8. */
function octets({ text }: SourceText): number {
	let count = 0;
	for (const char of text) {
		const code = char.codePointAt(0)!;
		count += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_0000 ? 3 : 4;
	}
	return count;
}
