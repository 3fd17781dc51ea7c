import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'sf/parse-error',
	severity: 'error',
	title: 'Structured Fields follow their grammar',
	why: 'A Structured Field that does not parse is ignored as a whole, not only the part that is wrong.',
	spec: rfc(9651, '4.2'),
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nPriority: u=1«,»', fixed: 'HTTP/1.1 200 OK\nPriority: u=1' },
		{ bad: 'HTTP/1.1 200 OK\nPriority: u=«!»' },
		{ bad: 'HTTP/1.1 200 OK\nPriority: u=1 «i»' },
		{ bad: 'HTTP/1.1 200 OK\nContent-Digest: sha-256=«:AA»' },
		{ bad: 'HTTP/1.1 200 OK\nCDN-Cache-Control: max-age=60«;»' },
		{ bad: 'HTTP/1.1 200 OK\nRateLimit: «"default;r=50»' },
		{
			bad: 'HTTP/1.1 200 OK\nPermissions-Policy: camera=«(self "https://a.example"», usb=()',
			fixed: 'HTTP/1.1 200 OK\nPermissions-Policy: camera=(self "https://a.example"), usb=()',
		},
		{
			bad: 'HTTP/1.1 200 OK\nPermissions-Policy: camera=(self«,» "https://a.example"), usb=()',
			fixed: 'HTTP/1.1 200 OK\nPermissions-Policy: camera=(self "https://a.example"), usb=()',
		},
		{ good: 'HTTP/1.1 200 OK\nPriority: u=1, i' },
		{ good: 'HTTP/1.1 200 OK\nPermissions-Policy: camera=(self …' },
		{ good: 'HTTP/1.1 200 OK\nPermissions-Policy: camera=(self, …), usb=()' },
		{ good: 'HTTP/1.1 200 OK\nPriority: u={{urgency}}, i' },
		{ good: 'HTTP/1.1 200 OK\nRateLimit: "default";r=50;t=30, "daily";r=500' },
		{ good: 'HTTP/1.1 200 OK\nRateLimit: limit=100, remaining=50, reset=30' },
		{ good: 'HTTP/1.1 200 OK\nContent-Digest: sha-256=:...:' },
	],
});
