import { spec } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'cors/origin-invalid',
	severity: 'error',
	title: '`Access-Control-Allow-Origin` is `*`, `null` or an origin',
	why: 'Browsers compare it byte by byte with scheme, host and port of the page. A trailing slash, a path, a missing scheme or a wildcard in the host make it match nothing.',
	spec: spec('Fetch, CORS protocol', 'https://fetch.spec.whatwg.org/#http-cors-protocol'),
	examples: [
		{
			bad: 'HTTP/1.1 200 OK\nAccess-Control-Allow-Origin: «https://a.example/»',
			fixed: 'HTTP/1.1 200 OK\nAccess-Control-Allow-Origin: https://a.example',
		},
		{
			bad: 'HTTP/1.1 200 OK\nAccess-Control-Allow-Origin: «https://a.example/app»',
			fixed: 'HTTP/1.1 200 OK\nAccess-Control-Allow-Origin: https://a.example',
		},
		{ bad: 'HTTP/1.1 200 OK\nAccess-Control-Allow-Origin: «a.example»' },
		{ bad: 'HTTP/1.1 200 OK\nAccess-Control-Allow-Origin: «https://*.a.example»' },
		{
			bad: "res.setHeader('Access-Control-Allow-Origin', '«http://localhost:3000/»')",
			fixed: "res.setHeader('Access-Control-Allow-Origin', 'http://localhost:3000')",
			language: 'typescript',
		},
		{ good: 'HTTP/1.1 200 OK\nAccess-Control-Allow-Origin: https://a.example' },
		{ good: 'HTTP/1.1 200 OK\nAccess-Control-Allow-Origin: *' },
		{ good: 'HTTP/1.1 200 OK\nAccess-Control-Allow-Origin: null' },
		{ good: 'HTTP/1.1 200 OK\nAccess-Control-Allow-Origin: https://a.example:443' },
		{ good: 'HTTP/1.1 200 OK\nAccess-Control-Allow-Origin: https://A.example' },
		{ good: 'HTTP/1.1 200 OK\nAccess-Control-Allow-Origin: {{origin}}/' },
		{ good: 'HTTP/1.1 200 OK\nAccess-Control-Allow-Origin: <origin>' },
	],
});
