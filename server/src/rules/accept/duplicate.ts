import { deletePieceFix } from '../../http/fixes';
import { fieldLines, possible } from '../../http/message';
import { rfc } from '../../http/term';
import type { SourceText } from '../../text';
import { defineRule } from '../rule';

export default defineRule({
	id: 'accept/duplicate',
	severity: 'hint',
	title: '`Accept` lists every type once',
	why: 'The second entry changes nothing; with another weight, nobody can tell which of the two counts.',
	spec: rfc(9110, '12.5.1'),
	tag: 'unnecessary',
	examples: [
		{
			bad: 'GET /a HTTP/1.1\nHost: a.example\nAccept: text/html, */*;q=0.1, «Text/html;q=0.5»',
			fixed: 'GET /a HTTP/1.1\nHost: a.example\nAccept: text/html, */*;q=0.1',
		},
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nAccept: text/html;level=1, text/html;level=2;q=0.4, text/html;q=0.7' },
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nAccept: text/html;q=0,8, text/plain;q=0,8', hidden: true },
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nAccept: {{type}}, {{type}}' },
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nAccept: text/html\nAccept: */*' },
		{ good: "if (a) req.setHeader('Accept', 'text/html');\nelse req.setHeader('Accept', 'text/html');", language: 'typescript' },
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nAccept: application/{{format}}, application/{{format}}' },
	],
	concerns: { fields: ['accept'], onlyValue: true },
	check(message, report) {
		for (const { valueText } of fieldLines(message, 'accept')) {
			const entries = valueText?.text.includes(',') ? valueText.split(',').map(entry => entry.trim()) : [];
			const first = new Map<string, SourceText>();
			entries.forEach((entry, index) => {
				const key = withoutWeight(entry.text);
				const earlier = first.get(key);
				// What has no slash is empty, or half of a weight that is written with a comma.
				if (!earlier || entry.isDynamic || !key.includes('/')) {
					first.set(key, entry);
					return;
				}
				report({
					at: entry,
					message: `\`${key}\` is listed already. Delete one of the two.`,
					fixes: possible(deletePieceFix(entries, index, `Delete \`${entry.text}\``)),
					related: { at: earlier, message: 'It is listed here already.' },
				});
			});
		}
	},
});

function withoutWeight(entry: string): string {
	return entry
		.toLowerCase()
		.replace(/;\s*q\s*=\s*[^;,]*/, '')
		.replace(/\s+/g, '');
}
