import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'content-location/invalid-uri',
	severity: 'warning',
	title: '`Content-Location` is a URI',
	why: 'A space or another forbidden character must be percent-encoded. It names a whole representation: a fragment, behind `#`, is no part of it.',
	spec: rfc(9110, '8.7'),
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nContent-Location: /a« »b', fixed: 'HTTP/1.1 200 OK\nContent-Location: /a%20b' },
		{ bad: 'HTTP/1.1 200 OK\nContent-Location: /a«#b»', fixed: 'HTTP/1.1 200 OK\nContent-Location: /a' },
		{ good: 'HTTP/1.1 200 OK\nContent-Location: /{{a}}#b' },
		{ good: 'HTTP/1.1 200 OK\nContent-Location: /a%20b' },
	],
});
