import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'cookie/missing-name',
	severity: 'warning',
	title: '`Set-Cookie` begins with the name and value of a cookie',
	why: 'Browsers ignore a line with attributes alone. A value without a name they keep, and send back without a name, which most servers cannot read: that is only pointed out, and not where the value is all there is, as in tests.',
	spec: rfc(6265, '4.1.1'),
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nSet-Cookie: «»; Path=/' },
		{ bad: 'HTTP/1.1 200 OK\nSet-Cookie: «=»; Path=/' },
		{ bad: 'HTTP/1.1 200 OK\nSet-Cookie: «=1»; Path=/' },
		{ bad: 'HTTP/1.1 200 OK\nSet-Cookie: «HttpOnly»; Path=/' },
		{ good: "res.setHeader('Set-Cookie', ['one', 'two'])", language: 'typescript' },
		{ good: 'HTTP/1.1 200 OK\nSet-Cookie: a=; Max-Age=0' },
		{ good: 'HTTP/1.1 200 OK\nSet-Cookie: a = 1; Path=/' },
		{ good: 'HTTP/1.1 200 OK\nSet-Cookie: {{cookie}}; Path=/' },
		{ good: 'HTTP/1.1 200 OK\nSet-Cookie: <cookie>' },
		{ good: "res.setHeader('Set-Cookie', `${cookie}; Path=/`)", language: 'typescript' },
		{ good: "res.setHeader('Set-Cookie', name + '=' + value + '; Path=/')", language: 'typescript' },
	],
});
