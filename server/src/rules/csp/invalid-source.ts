import { spec } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'csp/invalid-source',
	severity: 'warning',
	title: 'Sources of `Content-Security-Policy` are hosts, schemes, or keywords in single quotes',
	why: 'Browsers ignore what they cannot read as a source, and what it should have allowed is blocked. Only what is surely a mistake is told: schemes without `:`, hosts in quotes, paths without a host, wildcards in the middle. Browsers drop a query or fragment, which is only pointed out.',
	spec: spec('CSP Level 3', 'https://www.w3.org/TR/CSP3/#framework-directive-source-list'),
	examples: [
		{
			bad: "HTTP/1.1 200 OK\nContent-Security-Policy: img-src 'self' «data» «https»; font-src «data:font/woff»",
			fixed: "HTTP/1.1 200 OK\nContent-Security-Policy: img-src 'self' data: https:; font-src data:",
		},
		{
			bad: "HTTP/1.1 200 OK\nContent-Security-Policy: script-src «'a.example'» «'https:'» «'unsafe-inlne'»",
			fixed: "HTTP/1.1 200 OK\nContent-Security-Policy: script-src a.example https: 'unsafe-inline'",
		},
		{
			bad: 'HTTP/1.1 200 OK\nContent-Security-Policy: script-src «//a.example» «https:/b.example» «https://c.example/x.js?v=1»',
			fixed: 'HTTP/1.1 200 OK\nContent-Security-Policy: script-src a.example https://b.example https://c.example/x.js',
		},
		{ bad: 'HTTP/1.1 200 OK\nContent-Security-Policy: script-src «/js/» «https://*a.example» «b.*.example»' },
		{
			good: "HTTP/1.1 200 OK\nContent-Security-Policy: script-src 'self' https: *.a.example https://*.a.example:* * *:8080 localhost:3000",
		},
		{ good: 'HTTP/1.1 200 OK\nContent-Security-Policy: img-src data: blob: android-webview-video-poster: https://a.example/i/' },
		{ good: "HTTP/1.1 200 OK\nContent-Security-Policy: script-src 'brand-new-keyword' 'wasm-unsafe-eval' 'report-sha256' host_1 api" },
		{ good: 'HTTP/1.1 200 OK\nContent-Security-Policy: script-src {{host}} https://{{host}}/x <source> …' },
		{ good: 'HTTP/1.1 200 OK\nContent-Security-Policy: report-uri /reports?a=1; sandbox allow-scripts' },
	],
});
