import { spec } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'coop/invalid-value',
	severity: 'warning',
	title: '`Cross-Origin-Opener-Policy` has a value that browsers know',
	why: 'Browsers take anything else, other case included, for `unsafe-none`: the page is not isolated.',
	spec: spec('HTML, cross-origin opener policies', 'https://html.spec.whatwg.org/multipage/browsers.html#the-coop-headers'),
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nCross-Origin-Opener-Policy: «same-site»' },
		{
			bad: 'HTTP/1.1 200 OK\nCross-Origin-Opener-Policy: «same-orign»; report-to="coop"',
			fixed: 'HTTP/1.1 200 OK\nCross-Origin-Opener-Policy: same-origin; report-to="coop"',
		},
		{ good: 'HTTP/1.1 200 OK\nCross-Origin-Opener-Policy: same-origin; report-to="coop"' },
		{ good: 'HTTP/1.1 200 OK\nCross-Origin-Opener-Policy: noopener-allow-popups' },
		{ good: 'HTTP/1.1 200 OK\nCross-Origin-Opener-Policy: {{policy}}' },
	],
});
