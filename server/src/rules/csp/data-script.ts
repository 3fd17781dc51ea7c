import { spec } from '../../http/term';
import { defineRule } from '../rule';
import { forEachPolicy, has, policyFields, scriptDirectives } from '../../http/cspPolicies';

export default defineRule({
	id: 'csp/data-script',
	severity: 'warning',
	title: 'Scripts do not come from `data:`',
	why: "Whoever can inject a `<script>` element can put the code right into a `data:` address: it is as bad as `'unsafe-inline'`. `blob:`, which some libraries need for workers, is only pointed out: say it in `worker-src`. Where `default-src` speaks for scripts, too, it is only pointed out. Beside `'strict-dynamic'` browsers ignore both.",
	spec: spec('CSP Level 3', 'https://www.w3.org/TR/CSP3/#directive-script-src'),
	concerns: { fields: policyFields, value: /data:|blob:/i, onlyValue: true },
	examples: [
		{ bad: "HTTP/1.1 200 OK\nContent-Security-Policy: script-src 'self' «data:» «blob:»" },
		{ bad: "HTTP/1.1 200 OK\nContent-Security-Policy: default-src 'self' «data:»" },
		{ good: "HTTP/1.1 200 OK\nContent-Security-Policy: default-src 'self' data:; script-src 'self'; worker-src blob:" },
		{ good: "HTTP/1.1 200 OK\nContent-Security-Policy: script-src 'nonce-YWJj' 'strict-dynamic' data:" },
		{ good: "HTTP/1.1 200 OK\nContent-Security-Policy: script-src 'self'; img-src data: blob:" },
		{ good: "HTTP/1.1 200 OK\nContent-Security-Policy: default-src 'self' blob:" },
	],
	check(message, report) {
		forEachPolicy(message, policy => {
			for (const directive of scriptDirectives(policy)) {
				const isOwn = directive.name !== 'default-src';
				const data = has(directive, 'data:');
				const blob = isOwn ? has(directive, 'blob:') : undefined;
				if (has(directive, "'strict-dynamic'")) {
					continue;
				}
				if (data) {
					report({
						at: data,
						message: `\`data:\` lets injected scripts run${isOwn ? ': delete it.' : ', too: name the sources of scripts in `script-src`.'}`,
						...((policy.isReportOnly || !isOwn) && { severity: policy.isReportOnly ? 'hint' : 'information' }),
					});
				}
				if (blob) {
					report({
						at: blob,
						message: '`blob:` lets scripts make more scripts: if workers need it, say it in `worker-src`.',
						severity: policy.isReportOnly ? 'hint' : 'information',
					});
				}
			}
		});
	},
});
