import { deletePieceFix } from '../../http/fixes';
import { nameAndValue } from '../../http/grammars/parameters';
import { possible } from '../../http/message';
import { rfc } from '../../http/term';
import type { SourceText } from '../../text';
import { defineRule } from '../rule';
import { mediaTypesOf } from './parameters';

export default defineRule({
	id: 'content-type/duplicate-parameter',
	severity: 'warning',
	title: 'A parameter of a media type stands once',
	why: 'Some recipients take the first, some the last, and some reject the type.',
	spec: rfc(6838, '4.3'),
	examples: [
		{
			bad: 'HTTP/1.1 200 OK\nContent-Type: text/plain; charset=utf-8; «Charset»=us-ascii',
			fixed: 'HTTP/1.1 200 OK\nContent-Type: text/plain; charset=utf-8',
		},
		{ good: 'HTTP/1.1 200 OK\nContent-Type: text/plain; charset=utf-8; format=flowed' },
		{ good: 'HTTP/1.1 200 OK\nContent-Type: text/plain; {{a}}; {{a}}' },
		{ good: 'HTTP/1.1 200 OK\nContent-Type: text/plain; charset=utf-8;;' },
		{ good: 'HTTP/1.1 200 OK\nContent-Type: text/plain; {{name}}=a; {{name}}=b' },
	],
	concerns: { fields: ['content-type'], onlyValue: true },
	check(message, report) {
		for (const { essence, parameters } of mediaTypesOf(message)) {
			const first = new Map<string, SourceText>();
			parameters.forEach((parameter, index) => {
				const { name, value } = nameAndValue(parameter);
				const key = name.text.toLowerCase();
				const earlier = first.get(key);
				if (!value || name.isDynamic) {
					return;
				}
				if (!earlier) {
					first.set(key, name);
					return;
				}
				report({
					at: name,
					message: `\`${name.text}\` stands here already. Delete one of the two.`,
					fixes: possible(deletePieceFix([essence, ...parameters], index + 1, `Delete \`${parameter.text}\``)),
					related: { at: earlier, message: 'It stands here already.' },
				});
			});
		}
	},
});
