import { spec } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'permissions-policy/unknown-feature',
	severity: 'information',
	title: 'Features of `Permissions-Policy` are known',
	why: 'Browsers ignore a feature they do not know, and complain in their console. The list grows and shrinks all the time, so that a name which looks like no other is only pointed out.',
	spec: spec('Permissions Policy, list of features', 'https://github.com/w3c/webappsec-permissions-policy/blob/main/features.md'),
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nPermissions-Policy: «geo-location»=()', fixed: 'HTTP/1.1 200 OK\nPermissions-Policy: geolocation=()' },
		{ bad: 'HTTP/1.1 200 OK\nPermissions-Policy: camera=(), «Usb»=*', fixed: 'HTTP/1.1 200 OK\nPermissions-Policy: camera=(), usb=*' },
		{ bad: 'HTTP/1.1 200 OK\nPermissions-Policy: «vibrate»=()' },
		{ good: 'HTTP/1.1 200 OK\nPermissions-Policy: camera=(), ch-ua-model=(self)' },
		{ good: 'HTTP/1.1 200 OK\nPermissions-Policy: {{feature}}=(), <feature>=(self), …' },
	],
});
