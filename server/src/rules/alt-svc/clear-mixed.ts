import { linesTogether } from '../../http/message';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'alt-svc/clear-mixed',
	severity: 'warning',
	title: '`clear` stands alone in `Alt-Svc`',
	why: 'It takes back all alternatives. Beside others it is no valid value.',
	spec: rfc(7838, '3'),
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nAlt-Svc: «clear», h3=":443"', fixed: 'HTTP/1.1 200 OK\nAlt-Svc: clear' },
		{ bad: 'HTTP/1.1 200 OK\nAlt-Svc: h3=":443"\nAlt-Svc: «clear»' },
		{ good: 'HTTP/1.1 200 OK\nAlt-Svc: clear' },
		{ good: '```http\nAlt-Svc: clear\nAlt-Svc: h3=":443"\n```', language: 'markdown' },
		{ good: 'HTTP/1.1 200 OK\nAlt-Svc: h3=":443"' },
	],
	concerns: { kind: 'response', fields: ['alt-svc'], onlyValue: true },
	check(message, report) {
		for (const lines of linesTogether(message, 'alt-svc')) {
			const elements = lines.flatMap(({ value }) => value?.children ?? []).filter(({ source }) => source.length > 0);
			const clear = elements.find(({ source }) => source.text === 'clear');
			const [value] = lines.length === 1 ? lines.map(line => line.valueText) : [];
			if (clear && elements.length > 1) {
				report({
					at: clear.source,
					message: '`clear` stands alone: delete it, or the alternatives.',
					fixes: value ? [{ title: 'Keep only `clear`', edits: [value.replaceWith('clear')] }] : [],
				});
			}
		}
	},
});
