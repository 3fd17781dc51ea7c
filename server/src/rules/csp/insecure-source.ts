import { spec } from '../../http/term';
import { defineRule } from '../rule';
import { directiveOf, enforced, forEachPolicy } from '../../http/cspPolicies';

export default defineRule({
	id: 'csp/insecure-source',
	severity: 'information',
	title: 'Sources of `Content-Security-Policy` are reached over HTTPS',
	why: 'What comes over HTTP can be read and changed on the way. Without a scheme, or with `https:`, only secure hosts are allowed on a secure page. Hosts for development and policies with `upgrade-insecure-requests` are left alone.',
	spec: spec('CSP Level 3', 'https://www.w3.org/TR/CSP3/#framework-directive-source-list'),
	concerns: { fields: [enforced], value: /http:\/\//i, onlyValue: true },
	examples: [
		{
			bad: "HTTP/1.1 200 OK\nContent-Security-Policy: script-src 'self' «http://a.example»",
			fixed: "HTTP/1.1 200 OK\nContent-Security-Policy: script-src 'self' https://a.example",
		},
		{ good: "HTTP/1.1 200 OK\nContent-Security-Policy: script-src 'self' https://a.example b.example" },
		{ good: 'HTTP/1.1 200 OK\nContent-Security-Policy: connect-src http://localhost:3000 http://127.0.0.1 http://api http://a.test' },
		{ good: 'HTTP/1.1 200 OK\nContent-Security-Policy: img-src http://a.example; upgrade-insecure-requests' },
		{ good: 'HTTP/1.1 200 OK\nContent-Security-Policy-Report-Only: img-src http://a.example' },
		{ good: 'HTTP/1.1 200 OK\nContent-Security-Policy: report-uri http://a.example/reports; img-src http://{{host}}' },
		{
			bad: 'HTTP/1.1 200 OK\nContent-Security-Policy: frame-ancestors «http://a.example»',
			fixed: 'HTTP/1.1 200 OK\nContent-Security-Policy: frame-ancestors https://a.example',
		},
		{
			good: 'HTTP/1.1 200 OK\nContent-Security-Policy: img-src http://localhost\nContent-Security-Policy-Report-Only: img-src http://a.example',
		},
		{ good: 'HTTP/1.1 200 OK\nContent-Security-Policy: img-src http://a.{{domain}}' },
		{ good: 'HTTP/1.1 200 OK\nContent-Security-Policy: img-src http://a.example/{{path}}' },
	],
	check(message, report) {
		forEachPolicy(message, policy => {
			if (policy.isReportOnly || directiveOf(policy, 'upgrade-insecure-requests')) {
				return;
			}
			const sources = policy.directives.filter(({ term }) => term?.takes === 'sources' || term?.takes === 'ancestors');
			for (const source of sources.flatMap(({ values }) => values)) {
				if (/^http:\/\/[\w*-]+\.[\w.-]+/i.test(source.text) && !source.isDynamic && !isForDevelopment(source.text)) {
					const secure = source.text.replace(/^http:/i, 'https:');
					report({
						at: source,
						message: `What comes over HTTP can be changed on the way: write \`${secure}\`.`,
						fixes: [{ title: `Change to \`${secure}\``, edits: [source.replaceWith(secure)] }],
					});
				}
			}
		});
	},
});

function isForDevelopment(address: string): boolean {
	return /^http:\/\/(?:(?:\d+\.){3}\d+|[^/:]*\.(?:localhost|test|local|internal))(?:[:/]|$)/i.test(address);
}
