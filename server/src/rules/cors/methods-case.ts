import { spec } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'cors/methods-case',
	severity: 'warning',
	title: 'Methods in CORS headers are in upper case',
	why: 'Browsers compare them with case: `patch` does not allow `PATCH`.',
	spec: spec('Fetch, CORS protocol', 'https://fetch.spec.whatwg.org/#http-cors-protocol'),
	examples: [
		{
			bad: 'HTTP/1.1 204 No Content\nAccess-Control-Allow-Methods: GET, «patch», «Delete»',
			fixed: 'HTTP/1.1 204 No Content\nAccess-Control-Allow-Methods: GET, PATCH, DELETE',
		},
		{
			bad: 'OPTIONS https://a.example\nAccess-Control-Request-Method: «put»',
			fixed: 'OPTIONS https://a.example\nAccess-Control-Request-Method: PUT',
		},
		{ good: 'HTTP/1.1 204 No Content\nAccess-Control-Allow-Methods: GET, PATCH, custom' },
		{ good: 'HTTP/1.1 204 No Content\nAccess-Control-Allow-Methods: *' },
		{ good: 'HTTP/1.1 204 No Content\nAccess-Control-Allow-Methods: {{methods}}' },
	],
});
