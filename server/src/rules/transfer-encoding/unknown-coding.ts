import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'transfer-encoding/unknown-coding',
	severity: 'warning',
	title: 'Transfer codings are known',
	why: 'A recipient that does not know the coding cannot even find the end of the message. To compress, use `Content-Encoding`.',
	spec: rfc(9112, '7'),
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nTransfer-Encoding: «br»' },
		{ bad: 'HTTP/1.1 200 OK\nTransfer-Encoding: «chuncked»', fixed: 'HTTP/1.1 200 OK\nTransfer-Encoding: chunked' },
		{ good: 'HTTP/1.1 200 OK\nTransfer-Encoding: gzip, chunked' },
		{ good: 'HTTP/1.1 200 OK\nTransfer-Encoding: {{coding}}' },
	],
});
