import { spec } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'permissions-policy/unknown-token',
	severity: 'warning',
	title: 'Who may use a feature is `self`, `*`, or an origin in double quotes',
	why: 'Browsers ignore other words, such as `none`, or the whole header, if the word has single quotes. That nobody may use a feature is an empty list: `camera=()`.',
	spec: spec('Permissions Policy, allowlists', 'https://www.w3.org/TR/permissions-policy/#allowlists'),
	examples: [
		{
			bad: "HTTP/1.1 200 OK\nPermissions-Policy: camera=(«none»), usb=«none», midi=(«'none'»)",
			fixed: 'HTTP/1.1 200 OK\nPermissions-Policy: camera=(), usb=(), midi=()',
		},
		{
			bad: "HTTP/1.1 200 OK\nPermissions-Policy: camera=(«'self'» «https://a.example»)",
			fixed: 'HTTP/1.1 200 OK\nPermissions-Policy: camera=(self "https://a.example")',
		},
		{ bad: 'HTTP/1.1 200 OK\nPermissions-Policy: camera=(«all»)' },
		{ good: 'HTTP/1.1 200 OK\nPermissions-Policy: camera=(), usb=self, midi=*, gyroscope=(self src "https://a.example")' },
		{ good: 'HTTP/1.1 200 OK\nPermissions-Policy: camera=(self);report-to=main, usb=*;report-to=main' },
		{ good: 'HTTP/1.1 200 OK\nPermissions-Policy: camera={{origins}}, usb=({{origin}} self), midi=<allowlist>' },
		{ good: 'HTTP/1.1 200 OK\nPermissions-Policy: camera=(self "https://*.a.example"), usb=()' },
	],
});
