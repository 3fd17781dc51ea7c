import { isPlaceholder } from '../../http/fixes';
import { possible } from '../../http/message';
import { rfc } from '../../http/term';
import type { SourceText } from '../../text';
import { defineRule } from '../rule';
import { namesIn } from './names';

export default defineRule({
	id: 'vary/duplicate',
	severity: 'hint',
	title: '`Vary` names a header once',
	why: 'The second time says nothing new. It happens where several programs on the way add the same name.',
	spec: rfc(9110, '12.5.5'),
	concerns: { fields: ['vary'], onlyValue: true },
	tag: 'unnecessary',
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nVary: Accept, Origin, «accept»', fixed: 'HTTP/1.1 200 OK\nVary: Accept, Origin' },
		{ bad: 'HTTP/1.1 200 OK\nVary: Accept\nVary: «Accept»\n', fixed: 'HTTP/1.1 200 OK\nVary: Accept\n' },
		{ good: 'HTTP/1.1 200 OK\nVary: Accept, Accept-Encoding' },
		{ good: 'HTTP/1.1 200 OK\nVary: {{a}}, {{a}}, …, …' },
		{ good: "res.vary('Accept')\nres.vary('Accept')", language: 'typescript' },
	],
	check(message, report) {
		const seen = new Map<string, SourceText>();
		for (const { node, deletion } of namesIn(message)) {
			const { source } = node;
			const name = source.text.toLowerCase();
			const first = seen.get(name);
			if (first) {
				report({
					at: source,
					message: `\`${source.text}\` is named already: delete it.`,
					related: { at: first, message: 'First named here.' },
					fixes: possible(deletion()),
				});
			} else if (!isPlaceholder(source)) {
				seen.set(name, source);
			}
		}
	},
});
