import { fieldLines, hasField, possible } from '../../http/message';
import type { Fix } from '../../http/syntax';
import { spec } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'x-frame-options/allow-from',
	severity: 'warning',
	title: '`ALLOW-FROM` is replaced by `frame-ancestors`',
	why: 'Browsers ignore `ALLOW-FROM`: the page can be framed by anybody. `Content-Security-Policy: frame-ancestors` names origins.',
	spec: spec('CSP Level 3', 'https://www.w3.org/TR/CSP3/#directive-frame-ancestors'),
	examples: [
		{
			bad: 'HTTP/1.1 200 OK\nX-Frame-Options: «ALLOW-FROM https://a.example»',
			fixed: 'HTTP/1.1 200 OK\nContent-Security-Policy: frame-ancestors https://a.example',
		},
		{ bad: "HTTP/1.1 200 OK\nX-Frame-Options: «Allow-From https://a.example»\nContent-Security-Policy: default-src 'self'" },
		{ good: 'HTTP/1.1 200 OK\nX-Frame-Options: DENY' },
		{ good: 'HTTP/1.1 200 OK\nContent-Security-Policy: frame-ancestors https://a.example' },
		{ bad: 'HTTP/1.1 200 OK\nX-Frame-Options: «ALLOW-FROM»' },
		{ bad: 'HTTP/1.1 200 OK\nX-Frame-Options: «ALLOW-FROM {{origin}}»' },
	],
	concerns: { fields: ['x-frame-options'], value: /^allow-from/i },
	check(message, report) {
		for (const { nameText, valueText } of fieldLines(message, 'x-frame-options')) {
			const [, origin] = /^allow-from\b[:\s]*(.*)$/i.exec(valueText?.text ?? '') ?? [];
			if (!valueText || origin === undefined) {
				continue;
			}
			const canChange = origin !== '' && !valueText.isDynamic && !hasField(message, 'content-security-policy');
			const fix: Fix | undefined = canChange
				? {
						title: `Change to \`Content-Security-Policy: frame-ancestors ${origin}\``,
						edits: [nameText.replaceWith('Content-Security-Policy'), valueText.replaceWith(`frame-ancestors ${origin}`)],
						isPreferred: true,
					}
				: undefined;
			report({
				at: valueText,
				message: 'Browsers ignore `ALLOW-FROM`. Use `Content-Security-Policy: frame-ancestors` instead.',
				fixes: possible(fix),
			});
		}
	},
});
