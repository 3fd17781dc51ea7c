import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'vary/invalid',
	severity: 'error',
	title: '`Vary` lists names of headers, separated by commas',
	why: 'Caches cannot tell which headers matter otherwise, and may give one client what was made for another.',
	spec: rfc(9110, '12.5.5'),
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nVary: «"Accept"»', fixed: 'HTTP/1.1 200 OK\nVary: Accept' },
		{
			bad: 'HTTP/1.1 200 OK\nVary: Origin, «Accept; Accept-Language»',
			fixed: 'HTTP/1.1 200 OK\nVary: Origin, Accept, Accept-Language',
		},
		{ bad: 'HTTP/1.1 200 OK\nVary: «Accept Encoding»', fixed: 'HTTP/1.1 200 OK\nVary: Accept-Encoding' },
		{ bad: 'HTTP/1.1 200 OK\nVary: «my tenant»' },
		{ good: 'HTTP/1.1 200 OK\nVary: Accept, My-Tenant' },
		{ good: 'HTTP/1.1 200 OK\nVary: *' },
		{ good: 'HTTP/1.1 200 OK\nVary: Accept,, <header>' },
		{ good: "res.setHeader('Vary', `Accept, ${name}`)", language: 'typescript' },
	],
});
