import { timeOf } from '../../http/grammars/httpDate';
import { fieldLines } from '../../http/message';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'date/last-modified-after-date',
	severity: 'warning',
	title: '`Last-Modified` is not later than `Date`',
	why: 'Nothing was modified after the response was made: servers must not say so, and caches that compute freshness from the two get it wrong.',
	spec: rfc(9110, '8.8.2.1'),
	examples: [
		{
			bad: 'HTTP/1.1 200 OK\nDate: Sun, 06 Nov 1994 08:49:37 GMT\nLast-Modified: «Mon, 07 Nov 1994 08:49:37 GMT»',
		},
		{ good: 'HTTP/1.1 200 OK\nDate: Sun, 06 Nov 1994 08:49:37 GMT\nLast-Modified: Sun, 06 Nov 1994 08:49:37 GMT' },
		{ good: 'HTTP/1.1 200 OK\nLast-Modified: Mon, 07 Nov 1994 08:49:37 GMT' },
		{ good: 'HTTP/1.1 200 OK\nDate: {{now}}\nLast-Modified: Mon, 07 Nov 1994 08:49:37 GMT' },
		{ good: 'HTTP/1.1 200 OK\nDate: Sun, 06 Nov 1994 08:49:37 GMT\nLast-Modified: yesterday', hidden: true },
	],
	concerns: { kind: 'response', fields: ['last-modified'] },
	check(message, report) {
		const [modified] = fieldLines(message, 'last-modified');
		const [date] = fieldLines(message, 'date');
		if (!modified?.valueText || !date?.valueText) {
			return;
		}
		const modifiedAt = timeOf(modified.valueText.text);
		const sentAt = timeOf(date.valueText.text);
		if (modifiedAt !== undefined && sentAt !== undefined && modifiedAt > sentAt) {
			report({
				at: modified.valueText,
				message: '`Last-Modified` is later than `Date`: nothing can be modified after it was sent.',
				related: { at: date.valueText, message: 'When it was sent.' },
			});
		}
	},
});
