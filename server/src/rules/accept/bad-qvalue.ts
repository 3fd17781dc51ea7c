import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'accept/bad-qvalue',
	severity: 'warning',
	title: 'A weight is a number from 0 to 1',
	why: 'With a weight that cannot be read, an entry is ignored, or taken as the most preferred one.',
	spec: rfc(9110, '12.4.2'),
	examples: [
		{
			bad: 'GET /a HTTP/1.1\nHost: a.example\nAccept: text/html;q=«1.5»',
			fixed: 'GET /a HTTP/1.1\nHost: a.example\nAccept: text/html;q=1',
		},
		{
			bad: 'GET /a HTTP/1.1\nHost: a.example\nAccept: text/html;q=«0,8», */*',
			fixed: 'GET /a HTTP/1.1\nHost: a.example\nAccept: text/html;q=0.8, */*',
		},
		{
			bad: 'GET /a HTTP/1.1\nHost: a.example\nAccept-Language: de;q=«0.12345»',
			fixed: 'GET /a HTTP/1.1\nHost: a.example\nAccept-Language: de;q=0.123',
		},
		{ bad: 'GET /a HTTP/1.1\nHost: a.example\nAccept-Encoding: gzip;q=«high», br' },
		{
			bad: 'GET /a HTTP/1.1\nHost: a.example\nAccept-Encoding: gzip;q=«80%»',
			fixed: 'GET /a HTTP/1.1\nHost: a.example\nAccept-Encoding: gzip;q=0.8',
		},
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nAccept: text/html;q=0.8, text/plain;q=1.0, */*;q=0, a/b;q=0.001' },
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nAccept: text/html;q={{weight}}' },
	],
});
