import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'accept-ranges/unknown-unit',
	severity: 'warning',
	title: 'The unit of ranges is `bytes`',
	why: 'It is the only unit that clients ask for; `none` says that there are no ranges. A server may define units of its own, so only slips are reported.',
	spec: rfc(9110, '14.3'),
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nAccept-Ranges: «byte»', fixed: 'HTTP/1.1 200 OK\nAccept-Ranges: bytes' },
		{ bad: 'HTTP/1.1 200 OK\nAccept-Ranges: «true»', fixed: 'HTTP/1.1 200 OK\nAccept-Ranges: bytes' },
		{ good: 'HTTP/1.1 200 OK\nAccept-Ranges: bytes' },
		{ good: 'HTTP/1.1 200 OK\nAccept-Ranges: None' },
		{ good: 'HTTP/1.1 200 OK\nAccept-Ranges: items' },
		{ good: 'HTTP/1.1 200 OK\nAccept-Ranges: {{unit}}' },
	],
});
