import { preferredCharset } from '../../http/charsets';
import { changeTo } from '../../http/syntax';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';
import { mediaTypesOf, parameterOf } from './parameters';
import { hasCharset } from './unknown-charset';

export default defineRule({
	id: 'content-type/charset-alias',
	severity: 'hint',
	title: 'Character encodings have their preferred names',
	why: 'Browsers know many other names, such as `utf8`; other recipients may not. Case does not count.',
	spec: rfc(9110, '8.3.2'),
	examples: [
		{
			bad: 'HTTP/1.1 200 OK\nContent-Type: text/html; charset=«utf8»',
			fixed: 'HTTP/1.1 200 OK\nContent-Type: text/html; charset=utf-8',
		},
		{
			bad: "res.setHeader('Content-Type', 'text/html; charset=«latin1»')",
			fixed: "res.setHeader('Content-Type', 'text/html; charset=iso-8859-1')",
			language: 'typescript',
		},
		{ good: 'HTTP/1.1 200 OK\nContent-Type: text/html; charset=UTF-8' },
		{ good: 'HTTP/1.1 200 OK\nContent-Type: text/html; charset=ISO-8859-1' },
		{ good: 'HTTP/1.1 200 OK\nContent-Type: text/html; charset=Shift_JIS' },
		{ good: 'HTTP/1.1 200 OK\nContent-Type: application/json; charset=utf8' },
	],
	concerns: { fields: ['content-type'], onlyValue: true },
	check(message, report) {
		for (const type of mediaTypesOf(message)) {
			const charset = hasCharset.test(type.name) ? parameterOf(type, 'charset') : undefined;
			const name = charset && preferredCharset(charset.text);
			if (name !== undefined && name !== charset!.text.toLowerCase()) {
				report({
					at: charset!,
					message: `The preferred name of \`${charset!.text}\` is \`${name}\`.`,
					fixes: [changeTo(charset!, name)],
				});
			}
		}
	},
});
