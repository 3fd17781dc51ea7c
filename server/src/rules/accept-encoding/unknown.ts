import { spec } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'accept-encoding/unknown',
	severity: 'hint',
	title: 'Content codings are known ones',
	why: 'A coding that is not registered is understood only by software made for it; others ignore it. Those in use without being registered, such as `lz4` or `xz`, are left alone.',
	spec: spec('HTTP Content Coding Registry', 'https://www.iana.org/assignments/http-parameters/http-parameters.xhtml#content-coding'),
	examples: [
		{ bad: 'GET /a HTTP/1.1\nHost: a.example\nAccept-Encoding: gzip, «foo»;q=0.5' },
		{
			bad: 'GET /a HTTP/1.1\nHost: a.example\nAccept-Encoding: gzip, «brotli»',
			fixed: 'GET /a HTTP/1.1\nHost: a.example\nAccept-Encoding: gzip, br',
		},
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nAccept-Encoding: gzip, br, zstd, dcb, identity;q=0.5, *;q=0' },
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nAccept-Encoding: lz4, x-own, sdch' },
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nAccept-Encoding: {{coding}}' },
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nAccept-Encoding: <coding>, ' },
	],
});
