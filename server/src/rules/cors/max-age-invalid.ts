import { spec } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'cors/max-age-invalid',
	severity: 'warning',
	title: '`Access-Control-Max-Age` is a number of seconds',
	why: 'Browsers ignore anything else, and ask again before nearly every request. `-1`, which some browsers take for "never keep", is left alone.',
	spec: spec('Fetch, CORS protocol', 'https://fetch.spec.whatwg.org/#http-cors-protocol'),
	examples: [
		{ bad: 'HTTP/1.1 204 No Content\nAccess-Control-Max-Age: «10m»' },
		{ good: 'HTTP/1.1 204 No Content\nAccess-Control-Max-Age: 600' },
		{ good: 'HTTP/1.1 204 No Content\nAccess-Control-Max-Age: -1' },
		{ good: 'HTTP/1.1 204 No Content\nAccess-Control-Max-Age: {{seconds}}' },
	],
});
