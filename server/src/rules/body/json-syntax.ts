import { type JsonMistake, jsonMistake } from '../../http/json';
import type { Message } from '../../http/message';
import { changeTo, type Fix } from '../../http/syntax';
import { rfc } from '../../http/term';
import { HOLE, type SourceText } from '../../text';
import { defineRule } from '../rule';
import { jsonContent } from './jsonContent';
import { shapeOf } from './shape';

export default defineRule({
	id: 'body/json-syntax',
	severity: 'warning',
	title: 'JSON content is JSON',
	why: 'A server answers `400` to content that it cannot read, and mostly does not say where the mistake is. Variables, comments and several texts one a line are left alone, and so are GraphQL and the dialect of Elasticsearch. In documents, which leave out quotes and brackets to be read more easily, only commas and quotes are judged.',
	spec: rfc(8259, '2'),
	examples: [
		{
			bad: 'POST /a HTTP/1.1\nHost: a.example\nContent-Type: application/json\n\n{"a": 1«,»}',
			fixed: 'POST /a HTTP/1.1\nHost: a.example\nContent-Type: application/json\n\n{"a": 1}',
		},
		{
			bad: 'POST /a HTTP/1.1\nHost: a.example\nContent-Type: application/problem+json\n\n{\n  "a": 1\n  «"b"»: 2\n}',
			fixed: 'POST /a HTTP/1.1\nHost: a.example\nContent-Type: application/problem+json\n\n{\n  "a": 1,\n  "b": 2\n}',
		},
		{
			bad: "POST /a HTTP/1.1\nHost: a.example\nContent-Type: application/json\n\n{«'a'»: {{a}}}",
			fixed: 'POST /a HTTP/1.1\nHost: a.example\nContent-Type: application/json\n\n{"a": {{a}}}',
		},
		{
			bad: 'POST /a HTTP/1.1\nHost: a.example\nContent-Type: application/json\n\n{"a": «True»}',
			fixed: 'POST /a HTTP/1.1\nHost: a.example\nContent-Type: application/json\n\n{"a": true}',
		},
		{ bad: 'POST /a HTTP/1.1\nHost: a.example\nContent-Type: application/json\n\n«{»"a": [1]' },
		{ good: 'POST /a HTTP/1.1\nHost: a.example\nContent-Type: application/json\n\n{"a": {{a}}, "b": "{{b}}", {{more}}}' },
		{ good: 'POST /a HTTP/1.1\nHost: a.example\nContent-Type: application/json\n\n{"a": ${a}, "b": "${b}", <%= more %>}' },
		{ good: 'POST /a HTTP/1.1\nHost: a.example\nContent-Type: application/json\n\n// a comment\n{"a": 1 /* another */}' },
		{ good: 'POST /a HTTP/1.1\nHost: a.example\nContent-Type: application/json\n\n< ./a.json' },
		{ good: 'POST /_bulk HTTP/1.1\nHost: a.example\nContent-Type: application/json\n\n{"index":{}}\n{"a":1}\n' },
		{ good: 'POST /graphql HTTP/1.1\nHost: a.example\nContent-Type: application/json\n\nquery { a(b: 1) { c, } }\n\n{"d": 1}' },
		{ good: 'POST /a HTTP/1.1\nHost: a.example\nContent-Type: text/plain\n\n{"a": 1,}' },
		{
			good: '```http\nHTTP/1.1 200 OK\nContent-Type: application/json\n\n{ "id": number, "items": [ ... ] }\n```',
			language: 'markdown',
		},
		{ good: '```http\nHTTP/1.1 200 OK\nContent-Type: application/json\n\n{"a": 1,\n```', language: 'markdown' },
		{ bad: 'POST /a HTTP/1.1\nHost: a.example\nContent-Type: application/json\n\n{"a": «yes»}' },
		{ bad: `POST /a HTTP/1.1\nHost: a.example\nContent-Type: application/json\n\n{"a": «'say "b"'»}` },
		{
			bad: '```http\nHTTP/1.1 200 OK\nContent-Type: application/json\n\n{"a": 1«,»}\n```',
			fixed: '```http\nHTTP/1.1 200 OK\nContent-Type: application/json\n\n{"a": 1}\n```',
			language: 'markdown',
		},
		{
			bad: '```http\nHTTP/1.1 200 OK\nContent-Type: application/json\n\n{"a": 1 «"b"»: 2}\n```',
			fixed: '```http\nHTTP/1.1 200 OK\nContent-Type: application/json\n\n{"a": 1, "b": 2}\n```',
			language: 'markdown',
		},
		{
			bad: "```http\nHTTP/1.1 200 OK\nContent-Type: application/json\n\n{«'a'»: 1}\n```",
			fixed: '```http\nHTTP/1.1 200 OK\nContent-Type: application/json\n\n{"a": 1}\n```',
			language: 'markdown',
		},
		{ bad: '```http\nHTTP/1.1 200 OK\nContent-Type: application/json\n\n{"a": «}»\n```', language: 'markdown' },
		{ good: '```http\nHTTP/1.1 200 OK\nContent-Type: application/json\n\n{"a": 1, "b": [...],}\n```', language: 'markdown' },
		{ good: 'POST /a HTTP/1.1\nHost: a.example\nContent-Type: application/json\n\n{"a": ${a}}' },
		{ good: 'POST /a HTTP/1.1\nHost: a.example\nContent-Type: application/json\n\n{"a": <%= a %>}' },
		{ good: 'POST /graphql HTTP/1.1\nHost: a.example\nContent-Type: application/json\n\n{ a(b: 1) { c } }' },
		{ good: 'POST /a HTTP/1.1\nHost: a.example\nX-Request-Type: GraphQL\nContent-Type: application/json\n\n{ a(b: 1) { c } }' },
		{ good: 'POST /a/_doc HTTP/1.1\nHost: a.example\nContent-Type: application/json\n\n{"script": """\n  doc["a"].value\n"""}' },
		{ good: 'POST /a HTTP/1.1\nHost: a.example\nContent-Type: application/json\n\n1=a&2=b', hidden: true },
		{ good: 'POST /api HTTP/1.1\nHost: a.example\nContent-Type: application/json\n\nquery { a(b: 1) { c } }' },
		{ good: '```http\nHTTP/1.1 200 OK\nContent-Type: application/json\n\n{\n  "a": 1,\n  // more\n}\n```', language: 'markdown' },
		{ good: '```http\nHTTP/1.1 200 OK\nContent-Type: application/json\n\n{"ids": [1, 2,], "next": "…"}\n```', language: 'markdown' },
	],
	concerns: { fields: ['content-type'], value: /json/i, hasContent: true },
	check(message, report) {
		const content = jsonContent(message);
		const mistake = content && jsonMistake(withoutTemplates(content.text));
		if (!mistake || isOther(message, content.text)) {
			return;
		}
		if (message.origin === 'client' || isCertain(mistake, content.text)) {
			const at = content.slice(mistake.from, mistake.to);
			report({ at, message: messageOf(mistake, at), fixes: fixesOf(mistake, at, content) });
		}
	},
});

/** With holes, which are as long, for what the client does not fill in, but a template may: `${x}` and `<% x %>`. */
function withoutTemplates(text: string): string {
	return text.includes('${') || text.includes('<%')
		? text.replace(/\$\{[^}\n]*\}|<%[^\n]*?%>/g, ({ length }) => HOLE.padEnd(length))
		: text;
}

/** Whether content is in another language: GraphQL, or JSON with the text blocks of Elasticsearch. */
function isOther({ target }: Message, text: string): boolean {
	return (
		/graphql/i.test(target?.source.text ?? '') ||
		text.includes('"""') ||
		!/^\s*(?:["{[\d\uFFFC-]|true|false|null)/.test(text) ||
		isMarkup(text)
	);
}

/** What is clearly no JSON at all has a rule of its own. */
function isMarkup(text: string): boolean {
	const shape = shapeOf(text);
	return shape !== undefined && shape !== 'json';
}

/** Whether a document, too, can hardly mean it so. */
function isCertain({ kind }: JsonMistake, text: string): boolean {
	const isElided = /\.\.\.|…|\/[/*]|^\s*#|<|\uFFFC/m.test(text);
	return !isElided && (kind === 'trailingComma' || kind === 'missingComma' || kind === 'singleQuotes' || kind === 'missingValue');
}

const literals: Readonly<Record<string, string>> = {
	True: 'true',
	False: 'false',
	None: 'null',
	TRUE: 'true',
	FALSE: 'false',
	NULL: 'null',
};

function messageOf({ kind }: JsonMistake, { text }: SourceText): string {
	switch (kind) {
		case 'trailingComma':
			return 'JSON has no comma behind the last element. Delete it.';
		case 'missingComma':
			return 'A comma is missing in front of this.';
		case 'singleQuotes':
			return 'JSON has double quotes only.';
		case 'bareKey':
			return `In JSON, names stand in double quotes: \`"${text}"\`.`;
		case 'bareWord':
			return literals[text] === undefined
				? `\`${text}\` is no JSON value: text stands in double quotes.`
				: `\`${text}\` is no JSON value. Write \`${literals[text]}\`.`;
		case 'lineBreak':
			return 'A JSON string ends in its line. Write `\\n` for a line break, or the missing quote.';
		case 'escape':
			return `\`${text}\` is no escape in JSON. Write \`\\\\\` for a backslash.`;
		case 'unclosed':
			return `The closing \`${text === '{' ? '}' : ']'}\` is missing.`;
		case 'missingValue':
			return 'A value is missing in front of this.';
		case 'extra':
			return 'The JSON ends in front of this. Delete it.';
	}
}

function fixesOf({ kind, commaAt }: JsonMistake, at: SourceText, content: SourceText): Fix[] {
	switch (kind) {
		case 'trailingComma':
			return [{ title: 'Delete the comma', edits: [at.replaceWith('')], isPreferred: true }];
		case 'missingComma':
			return [{ title: 'Insert a comma', edits: [content.slice(commaAt!, commaAt).replaceWith(',')], isPreferred: true }];
		case 'singleQuotes':
			return /["\\]/.test(at.text) ? [] : [changeTo(at, `"${at.text.slice(1, -1)}"`)];
		case 'bareKey':
			return [changeTo(at, `"${at.text}"`)];
		case 'bareWord':
			return literals[at.text] === undefined ? [] : [changeTo(at, literals[at.text]!)];
		default:
			return [];
	}
}
