import { rfc } from '../../http/term';
import { defineRule } from '../rule';
import { requireField } from './requireField';

export default defineRule({
	id: 'status/unauthorized-without-challenge',
	severity: 'warning',
	title: '`401` says how to authenticate',
	why: '`401` must carry `WWW-Authenticate`: without it a client cannot know which credentials would help. If none would, `403` is the answer.',
	spec: rfc(9110, '15.5.2'),
	examples: [
		{
			bad: 'HTTP/1.1 «401» Unauthorized\nContent-Length: 0',
			fixed: 'HTTP/1.1 401 Unauthorized\nContent-Length: 0\nWWW-Authenticate: Bearer',
		},
		{ good: 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer' },
		{ good: 'HTTP/1.1 403 Forbidden\nContent-Length: 0' },
		{ good: '```http\nHTTP/1.1 401 Unauthorized\n…\n```', language: 'markdown' },
		{ good: 'res.status(401)', language: 'typescript' },
	],
	concerns: { statusCodes: [401] },
	check: requireField({
		codes: [401],
		name: 'WWW-Authenticate',
		lines: ['WWW-Authenticate: Bearer', 'WWW-Authenticate: Basic realm="site"'],
		message: () => '`401` does not say how to authenticate. Add `WWW-Authenticate`.',
	}),
});
