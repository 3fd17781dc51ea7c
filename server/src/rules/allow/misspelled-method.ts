import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'allow/misspelled-method',
	severity: 'warning',
	title: 'Methods in `Allow` are spelled right',
	why: 'Clients look for a name exactly. Names of your own are not reported unless they nearly are a registered one.',
	spec: rfc(9110, '10.2.1'),
	examples: [
		{ bad: 'HTTP/1.1 405 Method Not Allowed\nAllow: «GTE», POST', fixed: 'HTTP/1.1 405 Method Not Allowed\nAllow: GET, POST' },
		{ bad: 'HTTP/1.1 405 Method Not Allowed\nAllow: GET, «DELTE»', fixed: 'HTTP/1.1 405 Method Not Allowed\nAllow: GET, DELETE' },
		{ good: 'HTTP/1.1 405 Method Not Allowed\nAllow: GET, HEAD, PURGE, SUMMARIZE' },
		{ good: 'HTTP/1.1 405 Method Not Allowed\nAllow: {{methods}}' },
	],
});
