import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'cache-control/unquoted-field-list',
	severity: 'information',
	title: 'Header names in `private` and `no-cache` stand in double quotes',
	why: 'Caches should understand a single name without quotes, too. With several, what stands behind the comma is another directive.',
	spec: rfc(9111, '5.2.2.7'),
	examples: [
		{
			bad: 'HTTP/1.1 200 OK\nCache-Control: private=«Set-Cookie», max-age=60',
			fixed: 'HTTP/1.1 200 OK\nCache-Control: private="Set-Cookie", max-age=60',
		},
		{ bad: "HTTP/1.1 200 OK\nCache-Control: no-cache=«'Set-Cookie'»", fixed: 'HTTP/1.1 200 OK\nCache-Control: no-cache="Set-Cookie"' },
		{ good: 'HTTP/1.1 200 OK\nCache-Control: private="Set-Cookie, X-Cart"' },
		{ good: 'HTTP/1.1 200 OK\nCache-Control: private, no-cache' },
		{ good: 'HTTP/1.1 200 OK\nCache-Control: private={{names}}' },
		{ good: 'HTTP/1.1 200 OK\nCache-Control: community=UCI' },
	],
});
