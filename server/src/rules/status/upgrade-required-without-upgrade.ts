import { majorVersionOf } from '../../http/message';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';
import { requireField } from './requireField';

const check = requireField({
	codes: [426],
	name: 'Upgrade',
	lines: ['Upgrade: websocket'],
	message: () => '`426` does not say what to upgrade to. Add `Upgrade`.',
});

export default defineRule({
	id: 'status/upgrade-required-without-upgrade',
	severity: 'warning',
	title: '`426` says what to upgrade to',
	why: '`426` must carry `Upgrade` with the protocols that the server wants. HTTP/2 and HTTP/3, which have no `Upgrade`, are not judged.',
	spec: rfc(9110, '15.5.22'),
	examples: [
		{
			bad: 'HTTP/1.1 «426» Upgrade Required\nContent-Length: 0',
			fixed: 'HTTP/1.1 426 Upgrade Required\nContent-Length: 0\nUpgrade: websocket',
		},
		{ good: 'HTTP/1.1 426 Upgrade Required\nUpgrade: HTTP/3.0\nConnection: Upgrade' },
		{ good: 'HTTP/2 426\nContent-Length: 0' },
	],
	concerns: { statusCodes: [426] },
	check(message, report) {
		if ((majorVersionOf(message) ?? 1) < 2) {
			check(message, report);
		}
	},
});
