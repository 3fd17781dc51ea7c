import { essenceOf } from '../../http/grammars/mediaType';
import { fieldLines } from '../../http/message';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'request/patch-media-type',
	severity: 'hint',
	title: 'The content of `PATCH` describes a change',
	why: 'The type says how the change is to be read: `application/merge-patch+json` gives the members to replace, `application/json-patch+json` a list of operations. Plain text and forms describe no change. Plain `application/json`, which many APIs define a meaning for, is not judged.',
	spec: rfc(5789, '2'),
	examples: [
		{ bad: 'PATCH /a HTTP/1.1\nHost: a.example\nContent-Type: «text/plain»\n\na' },
		{ bad: 'PATCH /a HTTP/1.1\nHost: a.example\nContent-Type: «application/x-www-form-urlencoded»\n\na=1' },
		{ good: 'PATCH /a HTTP/1.1\nHost: a.example\nContent-Type: application/merge-patch+json\n\n{"a":1}' },
		{ good: 'PATCH /a HTTP/1.1\nHost: a.example\nContent-Type: application/json\n\n{"a":1}' },
		{ good: 'POST /a HTTP/1.1\nHost: a.example\nContent-Type: text/plain\n\na' },
		{
			good: "fetch('/a', { method: 'PATCH', headers: { 'Content-Type': isText ? 'text/plain' : 'application/json' } })",
			language: 'typescript',
		},
	],
	concerns: { kind: 'request', methods: ['PATCH'], fields: ['content-type'] },
	check(message, report) {
		if (message.method?.source.text !== 'PATCH' || message.origin === 'code') {
			return;
		}
		for (const { valueText } of fieldLines(message, 'content-type')) {
			const essence = valueText && essenceOf(valueText);
			if (essence === 'text/plain' || essence === 'application/x-www-form-urlencoded') {
				report({
					at: valueText!.slice(0, essence.length),
					message: `\`${essence}\` describes no change. Send a patch, such as \`application/merge-patch+json\`.`,
				});
			}
		}
	},
});
