import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'host/invalid',
	severity: 'error',
	title: '`Host` is a host and, if need be, a port',
	why: 'A server answers `400` to a `Host` with a scheme, a path or a space in it. The value may be empty.',
	spec: rfc(9110, '7.2'),
	examples: [
		{ bad: 'GET / HTTP/1.1\nHost: «https://a.example/»', fixed: 'GET / HTTP/1.1\nHost: a.example' },
		{ bad: 'GET / HTTP/1.1\nHost: «a.example/path»', fixed: 'GET / HTTP/1.1\nHost: a.example' },
		{ bad: 'GET / HTTP/1.1\nHost: «u:p@a.example:8080»', fixed: 'GET / HTTP/1.1\nHost: a.example:8080' },
		{ bad: 'GET / HTTP/1.1\nHost: «a.example:80a»' },
		{ bad: 'GET / HTTP/1.1\nHost: «a.example:99999»' },
		{ bad: 'GET / HTTP/1.1\nHost: «a.example b.example»' },
		{ good: 'GET / HTTP/1.1\nHost: a.example:8080' },
		{ good: 'GET / HTTP/1.1\nHost: [::1]:8080' },
		{ good: 'GET / HTTP/1.1\nHost:' },
		{ good: 'GET / HTTP/1.1\nHost: {{host}}/' },
		{ good: 'GET / HTTP/1.1\nHost: <your-host>' },
	],
});
