import { rfc } from '../../http/term';
import { defineRule } from '../rule';
import { requireField } from './requireField';

export default defineRule({
	id: 'status/proxy-auth-without-challenge',
	severity: 'warning',
	title: '`407` says how to authenticate',
	why: '`407` must carry `Proxy-Authenticate`: without it a client cannot know which credentials the proxy wants.',
	spec: rfc(9110, '15.5.8'),
	examples: [
		{
			bad: 'HTTP/1.1 «407» Proxy Authentication Required\nContent-Length: 0',
			fixed: 'HTTP/1.1 407 Proxy Authentication Required\nContent-Length: 0\nProxy-Authenticate: Basic realm="proxy"',
		},
		{ good: 'HTTP/1.1 407 Proxy Authentication Required\nProxy-Authenticate: Basic realm="proxy"' },
	],
	concerns: { statusCodes: [407] },
	check: requireField({
		codes: [407],
		name: 'Proxy-Authenticate',
		lines: ['Proxy-Authenticate: Basic realm="proxy"'],
		message: () => '`407` does not say how to authenticate. Add `Proxy-Authenticate`.',
	}),
});
