import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'accept/misspelled-media-type',
	severity: 'warning',
	title: 'Media types in `Accept` are spelled right',
	why: 'A server that has no such type answers `406`, or with something else.',
	spec: rfc(9110, '12.5.1'),
	examples: [
		{
			bad: 'GET /a HTTP/1.1\nHost: a.example\nAccept: «aplication/json»',
			fixed: 'GET /a HTTP/1.1\nHost: a.example\nAccept: application/json',
		},
		{
			bad: 'GET /a HTTP/1.1\nHost: a.example\nAccept: text/html, «application/jsn»;q=0.5',
			fixed: 'GET /a HTTP/1.1\nHost: a.example\nAccept: text/html, application/json;q=0.5',
		},
		{
			bad: "fetch('/a', { headers: { Accept: '«application/jason»' } })",
			fixed: "fetch('/a', { headers: { Accept: 'application/json' } })",
			language: 'typescript',
		},
		{
			bad: 'GET /a HTTP/1.1\nHost: a.example\nAccept: «text/cvs»',
			fixed: 'GET /a HTTP/1.1\nHost: a.example\nAccept: text/csv',
		},
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nAccept: application/vnd.jsn, application/x-jsn, application/*' },
	],
});
