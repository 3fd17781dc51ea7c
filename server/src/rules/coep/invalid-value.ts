import { spec } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'coep/invalid-value',
	severity: 'warning',
	title: '`Cross-Origin-Embedder-Policy` has a value that browsers know',
	why: 'Browsers take anything else, other case included, for `unsafe-none`: the page is not isolated.',
	spec: spec('HTML, embedder policies', 'https://html.spec.whatwg.org/multipage/browsers.html#coep'),
	examples: [
		{
			bad: 'HTTP/1.1 200 OK\nCross-Origin-Embedder-Policy: «require_corp»',
			fixed: 'HTTP/1.1 200 OK\nCross-Origin-Embedder-Policy: require-corp',
		},
		{ bad: 'HTTP/1.1 200 OK\nCross-Origin-Embedder-Policy: «cross-origin»' },
		{ good: 'HTTP/1.1 200 OK\nCross-Origin-Embedder-Policy: require-corp; report-to="coep"' },
		{ good: 'HTTP/1.1 200 OK\nCross-Origin-Embedder-Policy: credentialless' },
		{ good: 'HTTP/1.1 200 OK\nCross-Origin-Embedder-Policy: "require-corp"' },
		{ good: 'HTTP/1.1 200 OK\nCross-Origin-Embedder-Policy: {{policy}}' },
	],
});
