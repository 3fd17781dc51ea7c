import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'cache-control/quoted-delta-seconds',
	severity: 'warning',
	title: 'Seconds are written without quotes',
	why: 'Senders must not quote them, because not every cache reads them then.',
	spec: rfc(9111, '5.2.2.1'),
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nCache-Control: max-age=«"5"»', fixed: 'HTTP/1.1 200 OK\nCache-Control: max-age=5' },
		{ good: 'HTTP/1.1 200 OK\nCache-Control: max-age=5, no-cache="Set-Cookie"' },
	],
});
