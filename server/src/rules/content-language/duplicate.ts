import { deletePieceFix } from '../../http/fixes';
import { deleteLineFix, type FieldLine, linesTogether, possible } from '../../http/message';
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
		{
			bad: 'HTTP/1.1 200 OK\nContent-Language: en-US\nContent-Language: «en-us»\nVary: Accept\n',
			fixed: 'HTTP/1.1 200 OK\nContent-Language: en-US\nVary: Accept\n',
		},
		{ good: 'HTTP/1.1 200 OK\nContent-Language: en, en-GB' },
		{ good: '```http\nContent-Language: en\nContent-Language: en\n```', language: 'markdown' },
		{ good: 'HTTP/1.1 200 OK\nContent-Language: {{language}}, {{language}}' },
		{ good: 'HTTP/1.1 200 OK\nContent-Language: en,, ' },
	],
	concerns: { fields: ['content-language'], onlyValue: true },
	check(message, report) {
		for (const { line, first } of linesTogether(message, 'content-language').flatMap(sharingTags)) {
			const tags = (line.value?.children ?? []).map(({ source }) => source);
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
					fixes: possible(tags.length === 1 ? deleteLineFix(line) : deletePieceFix(tags, index, `Delete \`${tag.text}\``)),
					related: { at: earlier, message: 'It is named here already.' },
				});
			});
		}
	},
});

/** Lines that read as one, with the tags that were met in any of them. */
function sharingTags(lines: readonly FieldLine[]): { readonly line: FieldLine; readonly first: Map<string, SourceText> }[] {
	const first = new Map<string, SourceText>();
	return lines.map(line => ({ line, first }));
}
