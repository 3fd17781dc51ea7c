import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'content-encoding/transfer-coding',
	severity: 'warning',
	title: '`chunked` does not stand in `Content-Encoding`',
	why: '`chunked` packs the message for one connection, and belongs in `Transfer-Encoding`.',
	spec: rfc(9110, '8.4'),
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nContent-Encoding: «chunked»' },
		{ good: 'HTTP/1.1 200 OK\nContent-Encoding: aws-chunked' },
		{ good: 'HTTP/1.1 200 OK\nTransfer-Encoding: chunked' },
	],
});
