import { fieldLines, type Message } from '../../http/message';
import { rfc } from '../../http/term';
import { defineRule, type Finding } from '../rule';

export default defineRule({
	id: 'conditional/ignored-by-etag',
	severity: 'off',
	title: 'Entity tags win over dates',
	why: 'With `If-None-Match` beside it, `If-Modified-Since` is ignored, and so is `If-Unmodified-Since` beside `If-Match`. Browsers send both, for servers that do not know entity tags: so this is off unless switched on.',
	spec: rfc(9110, '13.2.2'),
	examples: [
		{ bad: 'GET /a HTTP/1.1\nHost: a.example\nIf-None-Match: "a"\n«If-Modified-Since»: Sun, 06 Nov 1994 08:49:37 GMT' },
		{ bad: 'PUT /a HTTP/1.1\nHost: a.example\n«If-Unmodified-Since»: Sun, 06 Nov 1994 08:49:37 GMT\nIf-Match: "a"\n\n…' },
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nIf-Modified-Since: Sun, 06 Nov 1994 08:49:37 GMT' },
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nIf-Match: "a"\nIf-Modified-Since: Sun, 06 Nov 1994 08:49:37 GMT' },
		{
			good: "const headers: HeadersInit = {};\nif (tag) headers['If-None-Match'] = tag;\nelse headers['If-Modified-Since'] = date;",
			language: 'typescript',
		},
		{ good: "if (tag) req.setHeader('If-None-Match', tag);\nelse req.setHeader('If-Modified-Since', date);", language: 'typescript' },
	],
	concerns: { kind: 'request', fields: ['if-modified-since', 'if-unmodified-since'] },
	check(message, report) {
		// In code, each may stand in a branch of its own.
		if (message.origin !== 'code') {
			compare(message, 'If-Modified-Since', 'If-None-Match', report);
			compare(message, 'If-Unmodified-Since', 'If-Match', report);
		}
	},
});

function compare(message: Message, date: string, tag: string, report: (finding: Finding) => void): void {
	const [dated] = fieldLines(message, date.toLowerCase());
	const [tagged] = fieldLines(message, tag.toLowerCase());
	if (dated && tagged) {
		report({
			at: dated.nameText,
			message: `Servers that know \`${tag}\` ignore \`${date}\` beside it.`,
			related: { at: tagged.nameText, message: 'What they look at instead.' },
		});
	}
}
