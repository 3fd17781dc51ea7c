import { unknownSubtag } from '../../http/languageSubtags';
import { elements, type Message } from '../../http/message';
import { changeTo } from '../../http/syntax';
import { rfc } from '../../http/term';
import type { SourceText } from '../../text';
import { defineRule } from '../rule';

export default defineRule({
	id: 'accept-language/unknown-subtag',
	severity: 'hint',
	title: 'Language tags name languages and countries that there are',
	why: 'The code of a country is often not that of its language: Japanese is `ja`, Ukrainian is `uk`, and the United Kingdom is `GB`. A tag that names nothing is never matched. Only codes of two letters are judged, in `Accept-Language` and `Content-Language`.',
	spec: rfc(5646, '2.2'),
	examples: [
		{
			bad: 'GET /a HTTP/1.1\nHost: a.example\nAccept-Language: «jp», en;q=0.5',
			fixed: 'GET /a HTTP/1.1\nHost: a.example\nAccept-Language: ja, en;q=0.5',
		},
		{ bad: 'HTTP/1.1 200 OK\nContent-Language: en-«UK»', fixed: 'HTTP/1.1 200 OK\nContent-Language: en-GB' },
		{ bad: "fetch('/a', { headers: { 'Accept-Language': '«xx»-CH' } })", language: 'typescript' },
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nAccept-Language: de-CH-1996, zh-Hant-TW, sr-Latn, es-419, gsw, *;q=0.1' },
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nAccept-Language: x-own, i-klingon, en-x-uk, en-a-uk, qaa, en-XK' },
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nAccept-Language: {{language}}' },
	],
	concerns: { fields: ['accept-language', 'content-language'], onlyValue: true },
	check(message, report) {
		for (const tag of tagsOf(message)) {
			const unknown = unknownSubtag(tag.text);
			if (unknown) {
				const at = tag.slice(unknown.index, unknown.index + unknown.length);
				const advice = unknown.meant === undefined ? 'Check the code.' : `Did you mean \`${unknown.meant}\`?`;
				report({
					at,
					message: `There is no ${unknown.kind} \`${at.text}\`. ${advice}`,
					fixes: unknown.meant === undefined ? [] : [changeTo(at, unknown.meant)],
				});
			}
		}
	},
});

function tagsOf(message: Message): SourceText[] {
	const weighted = elements(message, 'accept-language').map(({ children, source }) => children?.[0]?.source ?? source);
	return [...weighted, ...elements(message, 'content-language').map(({ source }) => source)];
}
