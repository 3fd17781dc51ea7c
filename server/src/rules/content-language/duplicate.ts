import { deletePieceFix } from '../../http/fixes';
import { fieldLines, possible } from '../../http/message';
import { rfc } from '../../http/term';
import type { SourceText } from '../../text';
import { defineRule } from '../rule';

export default defineRule({
	id: 'content-language/duplicate',
	severity: 'hint',
	title: '`Content-Language` names every language once',
	why: 'The second time says nothing new; often another language was meant.',
	spec: rfc(9110, '8.5'),
	tag: 'unnecessary',
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nContent-Language: en, de, «EN»', fixed: 'HTTP/1.1 200 OK\nContent-Language: en, de' },
		{ good: 'HTTP/1.1 200 OK\nContent-Language: en, en-GB' },
		{ good: 'HTTP/1.1 200 OK\nContent-Language: {{language}}, {{language}}' },
		{ good: 'HTTP/1.1 200 OK\nContent-Language: en,, ' },
	],
	concerns: { fields: ['content-language'], onlyValue: true },
	check(message, report) {
		for (const { value } of fieldLines(message, 'content-language')) {
			const tags = (value?.children ?? []).map(({ source }) => source);
			const first = new Map<string, SourceText>();
			tags.forEach((tag, index) => {
				const key = tag.text.toLowerCase();
				const earlier = first.get(key);
				if (!earlier || tag.isDynamic || key === '') {
					first.set(key, tag);
					return;
				}
				report({
					at: tag,
					message: `\`${tag.text}\` is named already. Delete it, or name the language that is meant.`,
					fixes: possible(deletePieceFix(tags, index, `Delete \`${tag.text}\``)),
					related: { at: earlier, message: 'It is named here already.' },
				});
			});
		}
	},
});
