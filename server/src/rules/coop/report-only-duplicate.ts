import { fieldLines } from '../../http/message';
import { spec } from '../../http/term';
import { defineRule } from '../rule';

const policies = ['cross-origin-opener-policy', 'cross-origin-embedder-policy'];

export default defineRule({
	id: 'coop/report-only-duplicate',
	severity: 'hint',
	title: 'A policy that is enforced needs no trial',
	why: '`…-Report-Only` tells what a policy would break. Beside the same policy in force it finds nothing that is not reported already.',
	spec: spec('HTML, cross-origin opener policies', 'https://html.spec.whatwg.org/multipage/browsers.html#the-coop-headers'),
	examples: [
		{
			bad: 'HTTP/1.1 200 OK\nCross-Origin-Opener-Policy: same-origin\nCross-Origin-Opener-Policy-Report-Only: «same-origin»; report-to="a"',
		},
		{ bad: 'HTTP/1.1 200 OK\nCross-Origin-Embedder-Policy-Report-Only: «require-corp»\nCross-Origin-Embedder-Policy: require-corp' },
		{
			good: 'HTTP/1.1 200 OK\nCross-Origin-Opener-Policy: same-origin-allow-popups\nCross-Origin-Opener-Policy-Report-Only: same-origin',
		},
		{ good: 'HTTP/1.1 200 OK\nCross-Origin-Opener-Policy: {{policy}}\nCross-Origin-Opener-Policy-Report-Only: {{policy}}' },
		{
			good: "res.setHeader(isTrial ? 'Cross-Origin-Opener-Policy-Report-Only' : 'Cross-Origin-Opener-Policy', 'same-origin')",
			language: 'typescript',
		},
		{ good: 'HTTP/1.1 200 OK\nCross-Origin-Opener-Policy:\nCross-Origin-Opener-Policy-Report-Only:' },
		{
			good: "if (isTrial) res.setHeader('Cross-Origin-Opener-Policy-Report-Only', 'same-origin');\nelse res.setHeader('Cross-Origin-Opener-Policy', 'same-origin');",
			language: 'typescript',
		},
	],
	concerns: { kind: 'response', fields: policies },
	check(message, report) {
		// In code, each may stand in a branch of its own.
		for (const name of message.origin === 'code' ? [] : policies) {
			const [enforced, trial] = [name, `${name}-report-only`].map(it => fieldLines(message, it)[0]?.valueText?.split(';')[0]?.trim());
			if (enforced && trial && enforced.length > 0 && enforced.text === trial.text && !trial.isDynamic) {
				report({
					at: trial,
					message: `\`${trial.text}\` is in force already: the trial finds nothing more. Delete it.`,
					related: { at: enforced, message: 'The policy in force.' },
				});
			}
		}
	},
});
