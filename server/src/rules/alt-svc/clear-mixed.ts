import { fieldLines } from '../../http/message';
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
		{ good: 'HTTP/1.1 200 OK\nAlt-Svc: clear' },
		{ good: 'HTTP/1.1 200 OK\nAlt-Svc: h3=":443"' },
	],
	concerns: { kind: 'response', fields: ['alt-svc'], onlyValue: true },
	check(message, report) {
		for (const { value } of fieldLines(message, 'alt-svc')) {
			const elements = (value?.children ?? []).filter(({ source }) => source.length > 0);
			const clear = elements.find(({ source }) => source.text === 'clear');
			if (value && clear && elements.length > 1) {
				report({
					at: clear.source,
					message: '`clear` stands alone: delete it, or the alternatives.',
					fixes: [{ title: 'Keep only `clear`', edits: [value.source.replaceWith('clear')] }],
				});
			}
		}
	},
});
