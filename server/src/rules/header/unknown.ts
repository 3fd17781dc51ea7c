import { spec } from '../../http/term';
import { defineRule } from '../rule';
import { fieldOfLetters, isUnknown, meantField } from './meantField';

export default defineRule({
	id: 'header/unknown',
	severity: 'off',
	title: 'Headers are known ones',
	why: 'For projects that use registered headers only: it reports every name that is neither registered nor widely used. Misspelled names have rules of their own.',
	spec: spec('HTTP Field Name Registry', 'https://www.iana.org/assignments/http-fields'),
	examples: [
		{ bad: 'GET https://a.example/\n«Foo-Bar»: 1' },
		{ good: 'GET https://a.example/\nAccept: text/html\nX-Request-ID: 1' },
		{ good: 'GET https://a.example/\nAcept: text/html\nContentType: text/html', hidden: true },
		{ good: 'GET https://a.example/\n{{name}}: 1' },
	],
	concerns: { fields: 'unknown' },
	check(message, report) {
		for (const line of message.fieldLines.filter(isUnknown)) {
			if (!meantField(line, message) && !fieldOfLetters(line)) {
				report({
					at: line.nameText,
					message: `\`${line.nameText.text}\` is not a known header. Use a registered one, or make sure that both sides know it.`,
					severity: 'hint',
				});
			}
		}
	},
});
