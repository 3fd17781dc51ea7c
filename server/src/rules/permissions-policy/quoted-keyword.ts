import { spec } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'permissions-policy/quoted-keyword',
	severity: 'warning',
	title: '`self` and `*` in `Permissions-Policy` have no quotes',
	why: 'In double quotes stands an origin, and `self` is none: browsers ignore it, and the page itself may not use the feature.',
	spec: spec('Permissions Policy, allowlists', 'https://www.w3.org/TR/permissions-policy/#allowlists'),
	examples: [
		{
			bad: 'HTTP/1.1 200 OK\nPermissions-Policy: camera=(«"self"» "https://a.example"), usb=«"*"»',
			fixed: 'HTTP/1.1 200 OK\nPermissions-Policy: camera=(self "https://a.example"), usb=*',
		},
		{
			bad: `res.setHeader('Permissions-Policy', 'camera=(«"self"»)')`,
			fixed: `res.setHeader('Permissions-Policy', 'camera=(self)')`,
			language: 'typescript',
		},
		{ good: 'HTTP/1.1 200 OK\nPermissions-Policy: camera=(self "https://a.example"), usb=*' },
		{ good: 'HTTP/1.1 200 OK\nPermissions-Policy: camera=("{{origin}}")' },
	],
});
