import { spec } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'permissions-policy/feature-policy-syntax',
	severity: 'error',
	title: '`Permissions-Policy` is not written as `Feature-Policy` was',
	why: 'Its value is a dictionary of Structured Fields, `camera=(), geolocation=(self "https://a.example")`. Browsers ignore the whole header if they cannot read it as one, and allow what it should have forbidden.',
	spec: spec('Permissions Policy, the header', 'https://www.w3.org/TR/permissions-policy/#permissions-policy-http-header-field'),
	examples: [
		{
			bad: "HTTP/1.1 200 OK\nPermissions-Policy: «camera 'none'; geolocation 'self' https://a.example; usb *»",
			fixed: 'HTTP/1.1 200 OK\nPermissions-Policy: camera=(), geolocation=(self "https://a.example"), usb=*',
		},
		{
			bad: 'HTTP/1.1 200 OK\nPermissions-Policy: camera=()«;» geolocation=(self); usb=*',
			fixed: 'HTTP/1.1 200 OK\nPermissions-Policy: camera=(), geolocation=(self), usb=*',
		},
		{ good: 'HTTP/1.1 200 OK\nPermissions-Policy: camera=(), geolocation=(self "https://a.example"), usb=*' },
		{ good: 'HTTP/1.1 200 OK\nPermissions-Policy: camera=();report-to=main, usb=self; report-to=main' },
		{ good: "HTTP/1.1 200 OK\nFeature-Policy: camera 'none'; usb *" },
		{ good: 'HTTP/1.1 200 OK\nPermissions-Policy: <feature> <origins>' },
	],
});
