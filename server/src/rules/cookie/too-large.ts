import { rfc6265bis } from '../../http/cookieAttributes';
import { forEachSetCookie } from '../../http/grammars/setCookieString';
import { nameAndValue } from '../../http/grammars/parameters';
import { octets } from '../../http/octets';
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
		{ bad: `HTTP/1.1 200 OK\nSet-Cookie: a=1; «Path»=/${'é'.repeat(mostInAttribute / 2)}` },
	],
	check(message, report) {
		forEachSetCookie(message, (cookie, { valueText }) => {
			if (valueText!.isDynamic) {
				return;
			}
			const { value } = nameAndValue(cookie.pieces[0]!);
			if (value && octets(cookie.name.text) + octets(value.text) > mostInPair) {
				report({
					at: cookie.name,
					message: `Browsers ignore a cookie whose name and value together are longer than ${mostInPair} octets. Keep the data on the server.`,
				});
			}
			for (const { name, value } of cookie.attributes) {
				if (value && octets(value.text) > mostInAttribute) {
					report({
						at: name,
						message: `Browsers ignore an attribute whose value is longer than ${mostInAttribute} octets. Shorten it.`,
					});
				}
			}
		});
	},
});
