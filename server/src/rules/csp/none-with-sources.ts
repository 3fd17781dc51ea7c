import { spec } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'csp/none-with-sources',
	severity: 'warning',
	title: "`'none'` stands alone",
	why: "Beside other sources, browsers ignore `'none'`: those sources are allowed. `'report-sample'` may stand beside it.",
	spec: spec('CSP Level 3', 'https://www.w3.org/TR/CSP3/#framework-directive-source-list'),
	examples: [
		{
			bad: "HTTP/1.1 200 OK\nContent-Security-Policy: script-src «'none'» 'self'",
			fixed: "HTTP/1.1 200 OK\nContent-Security-Policy: script-src 'self'",
		},
		{
			bad: "HTTP/1.1 200 OK\nContent-Security-Policy: frame-ancestors https://a.example «'none'»",
			fixed: 'HTTP/1.1 200 OK\nContent-Security-Policy: frame-ancestors https://a.example',
		},
		{ good: "HTTP/1.1 200 OK\nContent-Security-Policy: default-src 'none'; script-src 'self'" },
		{ good: "HTTP/1.1 200 OK\nContent-Security-Policy: script-src 'none' 'report-sample'" },
	],
});
