import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'location/invalid-uri',
	severity: 'warning',
	title: '`Location` is a URI',
	why: 'A space or another forbidden character is encoded differently by each client, or ends the address.',
	spec: rfc(9110, '10.2.2'),
	examples: [
		{ bad: 'HTTP/1.1 302 Found\nLocation: /a« »b', fixed: 'HTTP/1.1 302 Found\nLocation: /a%20b' },
		{ bad: 'HTTP/1.1 302 Found\nLocation: /50«%»', fixed: 'HTTP/1.1 302 Found\nLocation: /50%25' },
		{ bad: 'HTTP/1.1 302 Found\nLocation: /caf«é»', fixed: 'HTTP/1.1 302 Found\nLocation: /caf%C3%A9' },
		{ good: 'HTTP/1.1 302 Found\nLocation: ../a?b=c#d' },
		{ good: 'HTTP/1.1 302 Found\nLocation: /users/{id}' },
		{ good: 'HTTP/1.1 302 Found\nLocation: {{url}}' },
	],
});
