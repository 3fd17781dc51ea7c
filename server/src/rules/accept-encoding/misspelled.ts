import { spec } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'accept-encoding/misspelled',
	severity: 'warning',
	title: 'Codings in `Accept-Encoding` are spelled right',
	why: 'The server does not know the coding, and sends everything uncompressed.',
	spec: spec('HTTP Content Coding Registry', 'https://www.iana.org/assignments/http-parameters/http-parameters.xhtml#content-coding'),
	examples: [
		{
			bad: 'GET /a HTTP/1.1\nHost: a.example\nAccept-Encoding: «gizp», br',
			fixed: 'GET /a HTTP/1.1\nHost: a.example\nAccept-Encoding: gzip, br',
		},
		{
			bad: 'GET /a HTTP/1.1\nHost: a.example\nAccept-Encoding: «defalte»;q=0.5',
			fixed: 'GET /a HTTP/1.1\nHost: a.example\nAccept-Encoding: deflate;q=0.5',
		},
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nAccept-Encoding: gzip, br, zstd, identity;q=0, *;q=0' },
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nAccept-Encoding: aws-chunked, lz4' },
	],
});
