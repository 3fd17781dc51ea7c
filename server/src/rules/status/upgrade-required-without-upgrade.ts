import { rfc } from '../../http/term';
import { defineRule } from '../rule';
import { requireUpgrade } from './requireUpgrade';

export default defineRule({
	id: 'status/upgrade-required-without-upgrade',
	severity: 'warning',
	title: '`426` says what to upgrade to',
	why: '`426` must carry `Upgrade` with the protocols that the server wants. HTTP/2 and HTTP/3, which have no `Upgrade`, are not judged.',
	spec: rfc(9110, '15.5.22'),
	examples: [
		{
			bad: 'HTTP/1.1 «426» Upgrade Required\nContent-Length: 0',
			fixed: 'HTTP/1.1 426 Upgrade Required\nContent-Length: 0\nUpgrade: websocket\nConnection: upgrade',
		},
		{
			bad: 'HTTP/1.1 «426» Upgrade Required\nConnection: close',
			fixed: 'HTTP/1.1 426 Upgrade Required\nConnection: close, upgrade\nUpgrade: websocket',
		},
		{ good: 'HTTP/1.1 426 Upgrade Required\nUpgrade: HTTP/3.0\nConnection: Upgrade' },
		{ good: 'HTTP/2 426\nContent-Length: 0' },
		{
			bad: 'HTTP/1.1 «426» Upgrade Required\nConnection: {{options}}\nContent-Length: 0',
			fixed: 'HTTP/1.1 426 Upgrade Required\nConnection: {{options}}\nContent-Length: 0\nUpgrade: websocket',
		},
		{
			bad: 'HTTP/1.1 «426» Upgrade Required\nConnection: close\nContent-Length: 0',
			fixed: 'HTTP/1.1 426 Upgrade Required\nConnection: close, upgrade\nContent-Length: 0\nUpgrade: websocket',
		},
	],
	concerns: { statusCodes: [426] },
	check: requireUpgrade(426, '`426` does not say what to upgrade to. Add `Upgrade`.'),
});
