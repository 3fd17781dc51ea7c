import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'cookie/attribute-unknown',
	severity: 'warning',
	title: 'Cookie attributes are known',
	why: 'Browsers ignore an attribute they do not know. Often a `;` in the value has cut the cookie short. `Priority` and `SameParty` of Chromium are left alone.',
	spec: rfc(6265, '5.2'),
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; «Foo»' },
		{ bad: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; Path=/; «b»=2' },
		{ good: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; Priority=High; SameParty' },
		{ good: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; {{attributes}}' },
		{ good: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; Path=/;' },
	],
});
