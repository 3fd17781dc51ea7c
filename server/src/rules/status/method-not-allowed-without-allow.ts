import { rfc } from '../../http/term';
import { defineRule } from '../rule';
import { requireField } from './requireField';

export default defineRule({
	id: 'status/method-not-allowed-without-allow',
	severity: 'warning',
	title: '`405` lists the methods that are allowed',
	why: '`405` must carry `Allow`, so that a client knows what it can do instead. An empty `Allow` says: nothing.',
	spec: rfc(9110, '15.5.6'),
	examples: [
		{
			bad: 'HTTP/1.1 «405» Method Not Allowed\nContent-Length: 0',
			fixed: 'HTTP/1.1 405 Method Not Allowed\nContent-Length: 0\nAllow: GET, HEAD',
		},
		{ good: 'HTTP/1.1 405 Method Not Allowed\nAllow: GET, HEAD' },
		{ good: 'HTTP/1.1 405 Method Not Allowed\nAllow:' },
		{ good: 'res.sendStatus(405)', language: 'typescript' },
	],
	concerns: { statusCodes: [405] },
	check: requireField({
		codes: [405],
		name: 'Allow',
		lines: ['Allow: GET, HEAD', 'Allow: POST'],
		message: () => '`405` does not say what is allowed. Add `Allow` with the methods of this resource.',
	}),
});
