import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'accept/missing-comma',
	severity: 'error',
	title: 'Media types in `Accept` are separated by commas',
	why: 'Two types with only a space between are one that nobody has.',
	spec: rfc(9110, '12.5.1'),
	examples: [
		{
			bad: 'GET /a HTTP/1.1\nHost: a.example\nAccept: «text/html text/plain»',
			fixed: 'GET /a HTTP/1.1\nHost: a.example\nAccept: text/html, text/plain',
		},
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nAccept: text/html, text/plain' },
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nAccept: text/html;title="a/b c/d"' },
	],
});
