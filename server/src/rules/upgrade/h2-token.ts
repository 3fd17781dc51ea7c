import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'upgrade/h2-token',
	severity: 'warning',
	title: 'Nobody upgrades to `h2`',
	why: 'HTTP/2 over TLS is agreed on while the connection opens (ALPN), and HTTP/3 runs over another transport: servers ignore these names in `Upgrade`. Some servers offer `h2` themselves, so in responses it is a hint. `h2c` is another protocol.',
	spec: rfc(9113, '3.1'),
	examples: [
		{ bad: 'GET / HTTP/1.1\nHost: a.example\nConnection: Upgrade\nUpgrade: «h2»' },
		{ bad: 'HTTP/1.1 200 OK\nConnection: Upgrade\nUpgrade: «h2», h2c' },
		{ good: 'GET / HTTP/1.1\nHost: a.example\nConnection: Upgrade, HTTP2-Settings\nUpgrade: h2c' },
		{ good: 'GET / HTTP/1.1\nHost: a.example\nConnection: Upgrade\nUpgrade: HTTP/2.0, SHTTP/1.3' },
	],
});
