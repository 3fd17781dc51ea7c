import { spec } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'cors/origin-multiple',
	severity: 'error',
	title: '`Access-Control-Allow-Origin` names one origin',
	why: 'Browsers compare the whole value with the origin of the page, so that a list matches nothing. To allow several, answer with the one that the request came from, and add `Vary: Origin`.',
	spec: spec('Fetch, CORS protocol', 'https://fetch.spec.whatwg.org/#http-cors-protocol'),
	examples: [
		{
			bad: 'HTTP/1.1 200 OK\nAccess-Control-Allow-Origin: «https://a.example, https://b.example»',
			fixed: 'HTTP/1.1 200 OK\nAccess-Control-Allow-Origin: https://a.example',
		},
		{
			bad: 'HTTP/1.1 200 OK\nAccess-Control-Allow-Origin: «https://a.example https://b.example»',
			fixed: 'HTTP/1.1 200 OK\nAccess-Control-Allow-Origin: https://a.example',
		},
		{ good: 'HTTP/1.1 200 OK\nAccess-Control-Allow-Origin: https://a.example\nVary: Origin' },
		{ good: 'HTTP/1.1 200 OK\nAccess-Control-Allow-Origin: {{a}}, {{b}}' },
		{ good: 'HTTP/1.1 200 OK\nTiming-Allow-Origin: https://a.example, https://b.example' },
	],
});
