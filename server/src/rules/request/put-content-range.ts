import { fieldLines } from '../../http/message';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'request/put-content-range',
	severity: 'hint',
	title: '`PUT` replaces the whole',
	why: 'A server that does not know what `Content-Range` means in a request stores the part as if it were all, or answers `400`. It is right where both sides have agreed on it, as uploads in pieces do; elsewhere `PATCH` changes a part.',
	spec: rfc(9110, '14.5'),
	examples: [
		{ bad: 'PUT /a HTTP/1.1\nHost: a.example\n«Content-Range»: bytes 0-9/100' },
		{ good: 'PATCH /a HTTP/1.1\nHost: a.example\nContent-Range: bytes 0-9/100' },
		{ good: 'PUT /a HTTP/1.1\nHost: a.example\nContent-Length: 10' },
		{ good: 'PUT /upload?upload_id=1 HTTP/1.1\nHost: a.example\nContent-Range: bytes 0-9/100' },
		{ good: 'PUT /up/createUploadSession/1 HTTP/1.1\nHost: a.example\nContent-Range: bytes 0-9/100' },
		{ good: "fetch(session.url, { method: 'PUT', headers: { 'Content-Range': 'bytes 0-9/100' } })", language: 'typescript' },
	],
	concerns: { kind: 'request', methods: ['PUT'], fields: ['content-range'] },
	check(message, report) {
		if (message.method?.source.text !== 'PUT' || message.origin === 'code' || /upload/i.test(message.target?.source.text ?? '')) {
			return;
		}
		for (const { nameText } of fieldLines(message, 'content-range')) {
			report({
				at: nameText,
				message:
					'A server that does not expect a part stores it as the whole. Use `PATCH`, unless the server is known to take parts.',
			});
		}
	},
});
