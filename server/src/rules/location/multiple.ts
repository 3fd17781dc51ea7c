import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'location/multiple',
	severity: 'warning',
	title: '`Location` is a single URI',
	why: 'A comma can be part of a URI, so clients take several for one, and go to an address that does not exist.',
	spec: rfc(9110, '10.2.2'),
	examples: [
		{ bad: 'HTTP/1.1 302 Found\nLocation: /a«, /b»' },
		{ bad: "res.setHeader('Location', 'https://a.example/«, https://b.example/»')", language: 'typescript' },
		{ good: 'HTTP/1.1 302 Found\nLocation: /a,b' },
		{ good: 'HTTP/1.1 302 Found\nLocation: https://a.example/x?ids=1,2,/3' },
		{ good: 'HTTP/1.1 302 Found\nLocation: {{a}}, /b' },
	],
});
