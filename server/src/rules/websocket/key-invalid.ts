import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'websocket/key-invalid',
	severity: 'warning',
	title: 'The key of a WebSocket is 16 bytes, what accepts it 20',
	why: 'Both are in base64. A server refuses a key of another length, and a client an answer of another length.',
	spec: rfc(6455, '4.1'),
	examples: [
		{ bad: 'GET /chat HTTP/1.1\nHost: a.example\nSec-WebSocket-Key: «abc»' },
		{ bad: 'HTTP/1.1 101 Switching Protocols\nSec-WebSocket-Accept: «dGhlIHNhbXBsZSBub25jZQ==»' },
		{ bad: "fetch('/chat', { headers: { 'Sec-WebSocket-Key': '«test»' } })", language: 'typescript' },
		{ good: 'GET /chat HTTP/1.1\nHost: a.example\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==' },
		{ good: 'HTTP/1.1 101 Switching Protocols\nSec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=', hidden: true },
		{ good: 'GET /chat HTTP/1.1\nHost: a.example\nSec-WebSocket-Key: {{key}}' },
		{ good: '```http\nSec-WebSocket-Key: ************==\n```', language: 'markdown' },
		{ good: '```http\nSec-WebSocket-Key: <base64 of 16 bytes>\n```', language: 'markdown' },
	],
});
