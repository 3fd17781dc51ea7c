import { cookieAttributes, cookiePrefixes, cookiePriorities, sameSiteValues } from '../cookieAttributes';
import { defineField } from '../field';
import { setCookieString } from '../grammars/setCookieString';
import { mdn, rfc } from '../term';

export default defineField({
	name: 'Set-Cookie',
	usedIn: 'response',
	isStrict: true,
	occurs: 'lines',
	summary: 'Gives the client one cookie to keep and send back.',
	details:
		'One line per cookie: they cannot be joined by commas. A session cookie wants `Secure`, `HttpOnly` and `SameSite=Lax` or `Strict`; a cookie for other sites `SameSite=None; Secure`. To delete a cookie, set it again with `Max-Age=0` and the same `Path` and `Domain`.',
	syntax: 'Set-Cookie: <name>=<value>; <attribute>; <attribute>=<value>…',
	example: 'Set-Cookie: __Host-session=31d4d96e407aad42; Path=/; Secure; HttpOnly; SameSite=Lax',
	oftenWith: ['Cookie'],
	spec: rfc(6265, '4.1'),
	mdn: mdn('Headers/Set-Cookie'),
	value: setCookieString,
	values: [...cookiePrefixes, ...cookieAttributes.values(), ...sameSiteValues, ...cookiePriorities],
});
