import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'alt-svc/unquoted-authority',
	severity: 'error',
	title: 'Alternatives in `Alt-Svc` are a port, or host and port, in quotes',
	why: 'Clients ignore the field otherwise. The host can be left out if it is the same; the port cannot.',
	spec: rfc(7838, '3'),
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nAlt-Svc: h3=«:443»; ma=86400', fixed: 'HTTP/1.1 200 OK\nAlt-Svc: h3=":443"; ma=86400' },
		{ bad: 'HTTP/1.1 200 OK\nAlt-Svc: h2=«alt.example:443»', fixed: 'HTTP/1.1 200 OK\nAlt-Svc: h2="alt.example:443"' },
		{ bad: 'HTTP/1.1 200 OK\nAlt-Svc: h3=«"alt.example"»' },
		{ bad: 'HTTP/1.1 200 OK\nAlt-Svc: «h3»' },
		{ bad: "res.setHeader('Alt-Svc', 'h3=«:443»')", fixed: "res.setHeader('Alt-Svc', 'h3=\":443\"')", language: 'typescript' },
		{
			good: 'HTTP/1.1 200 OK\nAlt-Svc: h3=":443"; ma=86400, h3-29=":443", quic=":443"; v="46,43", http%2F1.1="[2001:db8::1]:80"; persist=1',
		},
		{ good: 'HTTP/1.1 200 OK\nAlt-Svc: clear' },
		{ good: 'HTTP/1.1 200 OK\nAlt-Svc: h3={{authority}}' },
		{ good: 'res.setHeader(\'Alt-Svc\', `h3=":${port}"; ma=86400`)', language: 'typescript' },
	],
});
