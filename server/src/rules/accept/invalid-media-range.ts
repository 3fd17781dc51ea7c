import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'accept/invalid-media-range',
	severity: 'error',
	title: '`Accept` lists media types',
	why: 'An entry that is not `type/subtype` is ignored.',
	spec: rfc(9110, '12.5.1'),
	examples: [
		{ bad: 'GET /a HTTP/1.1\nHost: a.example\nAccept: «json»' },
		{ bad: 'GET /a HTTP/1.1\nHost: a.example\nAccept: text/html, «*/json»' },
		{ bad: 'GET /a HTTP/1.1\nHost: a.example\nAccept: «application/json/v2»' },
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nAccept: application/json, text/*, */*' },
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nAccept: {{type}}, application/{{format}}' },
	],
});
