import { rfc } from '../../http/term';
import { defineRule } from '../rule';
import { requireUpgrade } from './requireUpgrade';

export default defineRule({
	id: 'status/switching-without-upgrade',
	severity: 'warning',
	title: '`101` says which protocol follows',
	why: '`101` must carry `Upgrade` with the protocol that is spoken from here on. HTTP/2 and HTTP/3, which have no `101`, are not judged.',
	spec: rfc(9110, '15.2.2'),
	examples: [
		{
			bad: 'HTTP/1.1 «101» Switching Protocols\nConnection: Upgrade',
			fixed: 'HTTP/1.1 101 Switching Protocols\nConnection: Upgrade\nUpgrade: websocket',
		},
		{ good: 'HTTP/1.1 101 Switching Protocols\nConnection: Upgrade\nUpgrade: websocket' },
	],
	concerns: { statusCodes: [101] },
	check: requireUpgrade(101, '`101` does not say which protocol follows. Add `Upgrade`.'),
});
