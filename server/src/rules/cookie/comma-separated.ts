import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'cookie/comma-separated',
	severity: 'warning',
	title: 'Cookies in `Cookie` are separated by `;`',
	why: 'A server takes everything up to the next `;` for the value of one cookie. A comma with no name and `=` behind it is part of a value, and left alone.',
	spec: rfc(6265, '4.2.1'),
	examples: [
		{ bad: 'GET https://a.example\nCookie: a=1«,» b=2«,» c=3', fixed: 'GET https://a.example\nCookie: a=1; b=2; c=3' },
		{ bad: 'GET https://a.example\nCookie: a=1«,»b=2', fixed: 'GET https://a.example\nCookie: a=1; b=2' },
		{
			bad: "fetch('/a', { headers: { Cookie: 'a=1«,» b=2' } })",
			fixed: "fetch('/a', { headers: { Cookie: 'a=1; b=2' } })",
			language: 'typescript',
		},
		{ good: 'GET https://a.example\nCookie: a=1; b=2' },
		{ good: 'GET https://a.example\nCookie: groups=C1:1,C2:0; utm=source=x,medium=y' },
		{ good: 'GET https://a.example\nCookie: a="x, b=2"' },
		{ good: 'GET https://a.example\nCookie: prefs={"a":1,"b":"c=d"}' },
		{ good: 'GET https://a.example\nCookie: {{a}}, {{b}}' },
	],
});
