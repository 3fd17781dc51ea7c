import { spec } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'cors/methods-invalid',
	severity: 'error',
	title: '`Access-Control-Allow-Methods` lists methods, separated by commas',
	why: 'If one of them cannot be a method, browsers reject the answer to the preflight request.',
	spec: spec('Fetch, CORS protocol', 'https://fetch.spec.whatwg.org/#http-access-control-allow-methods'),
	examples: [
		{
			bad: 'HTTP/1.1 204 No Content\nAccess-Control-Allow-Methods: «GET PUT;DELETE»',
			fixed: 'HTTP/1.1 204 No Content\nAccess-Control-Allow-Methods: GET, PUT, DELETE',
		},
		{
			bad: `res.setHeader('Access-Control-Allow-Methods', '«"PUT"»')`,
			fixed: `res.setHeader('Access-Control-Allow-Methods', 'PUT')`,
			language: 'typescript',
		},
		{ bad: 'HTTP/1.1 204 No Content\nAccess-Control-Allow-Methods: «(all)»' },
		{ good: 'HTTP/1.1 204 No Content\nAccess-Control-Allow-Methods: GET, PUT, X-CUSTOM' },
		{ good: 'HTTP/1.1 204 No Content\nAccess-Control-Allow-Methods: GET,, PUT' },
		{ good: 'HTTP/1.1 204 No Content\nAccess-Control-Allow-Methods: *' },
		{ good: 'HTTP/1.1 204 No Content\nAccess-Control-Allow-Methods: <methods>' },
		{ good: 'HTTP/1.1 204 No Content\nAccess-Control-Allow-Methods: GET, {{methods}}' },
	],
});
