import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'cache-control/invalid-delta-seconds',
	severity: 'error',
	title: 'Seconds are written in digits only',
	why: 'A value with a unit, a sign or a decimal point is invalid, and caches are encouraged to treat the response as stale (RFC 9111, section 4.2.1).',
	spec: rfc(9111, '1.2.2'),
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nCache-Control: max-age=«1h»', fixed: 'HTTP/1.1 200 OK\nCache-Control: max-age=3600' },
		{
			bad: 'HTTP/1.1 200 OK\nCache-Control: max-age=«30m», s-maxage=«1d»',
			fixed: 'HTTP/1.1 200 OK\nCache-Control: max-age=1800, s-maxage=86400',
		},
		{ bad: 'HTTP/1.1 200 OK\nCache-Control: max-age=«-1»' },
		{ bad: 'HTTP/1.1 200 OK\nCache-Control: max-age=«60*60»' },
		{ bad: "res.setHeader('Cache-Control', 'max-age=«1.5»')", language: 'typescript' },
		{ good: 'HTTP/1.1 200 OK\nCache-Control: max-age=3600' },
		{ good: 'HTTP/1.1 200 OK\nCache-Control: max-age={{seconds}}' },
		{ good: "res.setHeader('Cache-Control', `max-age=${60 * 60}`)", language: 'typescript' },
	],
});
