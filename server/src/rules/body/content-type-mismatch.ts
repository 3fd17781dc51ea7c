import { fields } from '../../http/fields';
import { hasField, type Message, possible } from '../../http/message';
import { changeTo } from '../../http/syntax';
import { rfc } from '../../http/term';
import { mediaTypesOf } from '../content-type/parameters';
import { defineRule } from '../rule';
import { guessedType, type Shape, shapeOf } from './shape';

export default defineRule({
	id: 'body/content-type-mismatch',
	severity: 'warning',
	title: 'Content is what `Content-Type` says',
	why: 'The recipient reads the content as what it is said to be, and fails. Only what looks like JSON, XML, HTML or a form beyond doubt is judged, if it is said to be another of these.',
	spec: rfc(9110, '8.3'),
	examples: [
		{
			bad: 'POST /a HTTP/1.1\nHost: a.example\nContent-Type: «application/json»\n\na=1&b=2',
			fixed: 'POST /a HTTP/1.1\nHost: a.example\nContent-Type: application/x-www-form-urlencoded\n\na=1&b=2',
		},
		{
			bad: 'POST /a HTTP/1.1\nHost: a.example\nContent-Type: «application/x-www-form-urlencoded»\n\n{"a": 1}',
			fixed: 'POST /a HTTP/1.1\nHost: a.example\nContent-Type: application/json\n\n{"a": 1}',
		},
		{
			bad: 'HTTP/1.1 200 OK\nContent-Type: «application/json»\n\n<html>\n<p>a</p>\n</html>',
			fixed: 'HTTP/1.1 200 OK\nContent-Type: text/html\n\n<html>\n<p>a</p>\n</html>',
		},
		{ good: 'POST /a HTTP/1.1\nHost: a.example\nContent-Type: application/json\n\n{"a": "<b>"}' },
		{ good: 'POST /a HTTP/1.1\nHost: a.example\nContent-Type: application/x-www-form-urlencoded\n\na=1\n&b={"c": 1}' },
		{ good: 'POST /a HTTP/1.1\nHost: a.example\nContent-Type: application/json\n\n<user>' },
		{ good: 'POST /a HTTP/1.1\nHost: a.example\nContent-Type: application/json\n\n{{body}}' },
		{ good: 'POST /a HTTP/1.1\nHost: a.example\nContent-Type: application/json\n\n< ./a.xml' },
		{ good: 'POST /a HTTP/1.1\nHost: a.example\nContent-Type: application/json\n\nx=' },
		{ good: 'HTTP/1.1 200 OK\nContent-Type: application/xhtml+xml\n\n<html>\n</html>' },
		{ good: 'HTTP/1.1 200 OK\nContent-Type: text/plain\n\n{"a": 1}' },
		{
			bad: 'HTTP/1.1 200 OK\nContent-Type: «text/html»\n\n{"a": 1}',
			fixed: 'HTTP/1.1 200 OK\nContent-Type: application/json\n\n{"a": 1}',
		},
		{
			bad: 'POST /a HTTP/1.1\nHost: a.example\nContent-Type: «text/xml»\n\na=1&b=2',
			fixed: 'POST /a HTTP/1.1\nHost: a.example\nContent-Type: application/x-www-form-urlencoded\n\na=1&b=2',
		},
		{
			bad: 'POST /a HTTP/1.1\nHost: a.example\nContent-Type: «application/x-www-form-urlencoded»\n\n<a>1</a>',
			fixed: 'POST /a HTTP/1.1\nHost: a.example\nContent-Type: application/xml\n\n<a>1</a>',
		},
		{
			bad: 'POST /a HTTP/1.1\nHost: a.example\nContent-Type: «application/x-www-form-urlencoded»\n\n[1, 2]',
			fixed: 'POST /a HTTP/1.1\nHost: a.example\nContent-Type: application/json\n\n[1, 2]',
		},
		{
			bad: 'POST /a HTTP/1.1\nHost: a.example\nContent-Type: «application/json»\n\n<a/>',
			fixed: 'POST /a HTTP/1.1\nHost: a.example\nContent-Type: application/xml\n\n<a/>',
		},
		{ good: 'HTTP/1.1 200 OK\nContent-Type: text/html\n\n<p>a</p>' },
		{ good: 'POST /a HTTP/1.1\nHost: a.example\nContent-Type: application/json\n\nSalt & pepper' },
		{ good: 'POST /a HTTP/1.1\nHost: a.example\nContent-Type: application/json\nContent-Encoding: deflate\n\na=1&b=2' },
		{ good: 'HTTP/1.1 200 OK\nContent-Type: application/json, text/html\n\n<html>\n</html>', hidden: true },
		{ good: 'HTTP/1.1 200 OK\nContent-Type: text/html\n\n{% include "a.html" %}' },
		{ good: 'HTTP/1.1 200 OK\nContent-Type: text/html\n\n[1] A footnote' },
	],
	concerns: { fields: ['content-type'], hasContent: true },
	check(message, report) {
		const { content } = message;
		if (content && looksRight(message, content.text)) {
			return;
		}
		const [type, ...others] = content && !hasField(message, 'content-encoding') ? mediaTypesOf(message) : [];
		const said = type && others.length === 0 ? saidShape(type.name) : undefined;
		if (!content || !type || said === undefined) {
			return;
		}
		const shape = shapeOf(content.text);
		const isBothMarkup = said !== 'json' && said !== 'form' && (shape === 'xml' || shape === 'html');
		// A form of a single name may be any text.
		const isDoubtful = shape === undefined || (shape === 'form' && !content.text.includes('&'));
		if (shape === said || isBothMarkup || isDoubtful) {
			return;
		}
		const guess = guessedType(content.text)!;
		report({
			at: type.essence,
			message: `The content is ${names[shape]}, not ${names[said]}. Say \`${guess}\`, or change the content.`,
			fixes: possible(changeTo(type.essence, guess)),
		});
	},
});

/** What nearly all content is: something in braces that is said to be JSON. */
function looksRight({ fieldLines }: Message, content: string): boolean {
	const line = fieldLines.find(({ field }) => field === contentType);
	return /^\s*[{[]/.test(content) && /^application\/(?:[\w.-]+\+)?json(?:;|$)/.test(line?.valueText?.text ?? '');
}

const contentType = fields.get('content-type');

const names: Readonly<Record<Shape, string>> = { json: 'JSON', xml: 'XML', html: 'HTML', form: 'a form' };

function saidShape(type: string): Shape | undefined {
	if (/^application\/(?:[^;]*\+)?json$/.test(type)) {
		return 'json';
	}
	if (type === 'application/x-www-form-urlencoded') {
		return 'form';
	}
	if (type === 'text/html') {
		return 'html';
	}
	return /^(?:application|text)\/(?:xml|.+\+xml)$/.test(type) ? 'xml' : undefined;
}
