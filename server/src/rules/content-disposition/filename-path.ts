import { isPlaceholder } from '../../http/fixes';
import { isQuotedString, unquote } from '../../http/grammars/quotedString';
import { changeTo } from '../../http/syntax';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';
import { dispositionsOf, parameterOf } from './parameters';

export default defineRule({
	id: 'content-disposition/filename-path',
	severity: 'warning',
	title: '`filename` is a name without folders',
	why: 'Recipients keep the last part only, or refuse the name, for a path could lead anywhere. A `\\` in quotes stands in front of a sign that is meant as it is, so that `"a\\b"` means `ab`.',
	spec: rfc(6266, '4.3'),
	examples: [
		{
			bad: 'HTTP/1.1 200 OK\nContent-Disposition: attachment; filename=«"/etc/a.txt"»',
			fixed: 'HTTP/1.1 200 OK\nContent-Disposition: attachment; filename="a.txt"',
		},
		{
			bad: 'HTTP/1.1 200 OK\nContent-Disposition: attachment; filename=«"C:\\\\temp\\\\a.txt"»',
			fixed: 'HTTP/1.1 200 OK\nContent-Disposition: attachment; filename="a.txt"',
		},
		{
			bad: 'HTTP/1.1 200 OK\nContent-Disposition: attachment; filename=«"temp\\a.txt"»',
			fixed: 'HTTP/1.1 200 OK\nContent-Disposition: attachment; filename="a.txt"',
		},
		{ good: 'HTTP/1.1 200 OK\nContent-Disposition: attachment; filename="a \\"b\\".txt"' },
		{ good: 'HTTP/1.1 200 OK\nContent-Disposition: attachment; filename="{{path}}/a"' },
		{ good: 'HTTP/1.1 200 OK\nContent-Disposition: inline; filename=a.txt' },
		{ bad: 'HTTP/1.1 200 OK\nContent-Disposition: attachment; filename=«"folder/"»' },
		{ good: 'HTTP/1.1 200 OK\nContent-Disposition: attachment; filename=/etc/a.txt', hidden: true },
	],
	concerns: { fields: ['content-disposition'], value: /[/\\]/, onlyValue: true },
	check(message, report) {
		for (const disposition of dispositionsOf(message)) {
			const value = parameterOf(disposition, 'filename')?.value;
			if (!value || !/[/\\]/.test(value.text) || isPlaceholder(value) || !isQuotedString(value.text)) {
				continue;
			}
			// Nobody writes a `\` in front of a letter for any other reason.
			const name = /\\[\w.]/.test(value.text.replaceAll('\\\\', '')) ? value.text.slice(1, -1) : unquote(value.text);
			const last = /[^/\\]*$/.exec(name)![0];
			if (last !== name) {
				const fixes = last === '' ? [] : [changeTo(value, `"${last.replaceAll('"', '\\"')}"`)];
				report({
					at: value,
					message: 'A file name has no folders: recipients drop them, or refuse the name. Keep the last part.',
					fixes,
				});
			}
		}
	},
});
