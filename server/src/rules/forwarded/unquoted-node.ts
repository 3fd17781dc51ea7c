import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'forwarded/unquoted-node',
	severity: 'error',
	title: 'Addresses in `Forwarded` that have a colon stand in quotes',
	why: 'A value is a single token or a quoted string. Without quotes, a colon or a bracket makes the whole field invalid, and an IPv6 address needs its brackets so that a port can follow.',
	spec: rfc(7239, '6'),
	examples: [
		{
			bad: 'GET /a HTTP/1.1\nHost: a.example\nForwarded: for=«[2001:db8::1]»',
			fixed: 'GET /a HTTP/1.1\nHost: a.example\nForwarded: for="[2001:db8::1]"',
		},
		{
			bad: 'GET /a HTTP/1.1\nHost: a.example\nForwarded: for=«"2001:db8::1"»;proto=https',
			fixed: 'GET /a HTTP/1.1\nHost: a.example\nForwarded: for="[2001:db8::1]";proto=https',
		},
		{
			bad: 'GET /a HTTP/1.1\nHost: a.example\nForwarded: for=a, for=«192.0.2.1:4711»;host=«a.example:8080»',
			fixed: 'GET /a HTTP/1.1\nHost: a.example\nForwarded: for=a, for="192.0.2.1:4711";host="a.example:8080"',
		},
		{
			bad: "fetch('/a', { headers: { Forwarded: 'for=«[::1]»' } })",
			fixed: "fetch('/a', { headers: { Forwarded: 'for=\"[::1]\"' } })",
			language: 'typescript',
		},
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nForwarded: for=192.0.2.1;proto=http;by=203.0.113.43;host=a.example' },
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nForwarded: For="[2001:db8:cafe::17]:4711", for=unknown, for=_hidden, for="_gazonk"' },
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nForwarded: for={{address}}:80' },
		{ good: "fetch('/a', { headers: { Forwarded: `for=${ip}:${port}` } })", language: 'typescript' },
	],
});
