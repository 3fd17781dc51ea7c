import { spec } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'content-encoding/misspelled',
	severity: 'warning',
	title: 'Content codings are spelled right',
	why: 'A client that does not know the coding cannot read the content.',
	spec: spec('HTTP Content Coding Registry', 'https://www.iana.org/assignments/http-parameters/http-parameters.xhtml#content-coding'),
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nContent-Encoding: «gizp»', fixed: 'HTTP/1.1 200 OK\nContent-Encoding: gzip' },
		{ bad: "res.setHeader('Content-Encoding', '«gzp»')", fixed: "res.setHeader('Content-Encoding', 'gzip')", language: 'typescript' },
		{ bad: 'HTTP/1.1 200 OK\nContent-Encoding: «brotli»', fixed: 'HTTP/1.1 200 OK\nContent-Encoding: br' },
		{ good: 'HTTP/1.1 200 OK\nContent-Encoding: gzip, br, aws-chunked, X-GZIP' },
		{ good: 'HTTP/1.1 200 OK\nContent-Encoding: {{coding}}' },
		{ good: 'HTTP/1.1 200 OK\nContent-Encoding: lz4' },
	],
});
