import { deepEqual, ok } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IGrammar } from 'vscode-textmate';
import type { Message, Section } from '../../server/src/http/message';
import { dialectInBody, dialectInHead, isSeparator, skipDialect } from '../../server/src/languages/http/dialect';
import { Lines } from '../../server/src/languages/http/lines';
import type { Span } from '../../server/src/text';
import { load, openRegistry, type Token, tokenize } from './grammar';
import { openText } from '../unit/support';

/**
 * What a line is. `nothing`: also a curl command, which nobody takes apart. `client`: a variable, a script, a file, an import …
 * `comment in a body`: some clients send it and some do not.
 */
type Class = 'separator' | 'comment' | 'comment in a body' | 'client' | 'start line' | 'header' | 'body' | 'nothing';

describe('the grammar agrees with the parser on every line', () => {
	let grammar: IGrammar;
	before(async () => {
		grammar = await load(await openRegistry(), 'source.http');
	});

	for (const file of files()) {
		it(file, () => {
			const text = readFileSync(file, 'utf8').replace(/\r\n/g, '\n');
			const lines = text.split('\n');
			const show = (classes: readonly (Class | undefined)[]) =>
				lines.map((line, i) => (line.trim() ? `${classes[i] ?? 'nothing'}  ←  ${line}` : ''));
			const read = parsed(text);
			ok(read.includes('header') || read.includes('start line'), 'there is HTTP in it');
			// A comment behind a body is no part of it, and coloured as if it were.
			const seen = coloured(tokenize(grammar, text), lines).map((found, i) =>
				found === 'comment in a body' && read[i] === 'comment' ? 'comment' : found,
			);
			deepEqual(show(seen), show(read));
		});
	}
});

/** What the parser says of each line. */
function parsed(text: string): Class[] {
	const classes: Class[] = [];
	const { http } = openText(text);
	http.sections.forEach((section, i) => {
		const start = http.starts[i]!;
		const first = text.slice(0, start).split('\n').length - 1;
		classesOf(section, text.slice(start, start + section.length)).forEach((found, at) => (classes[first + at] = found));
	});
	return classes;
}

function classesOf({ messages }: Section, text: string): Class[] {
	const classes: Class[] = [];
	const mark = (part: Span | undefined, found: Class) => {
		if (part) {
			const count = text.slice(part.start, part.end).trimEnd().split('\n').length;
			const first = text.slice(0, part.start).split('\n').length - 1;
			for (let line = first; line < first + count; line++) {
				classes[line] = found;
			}
		}
	};
	messages.forEach(({ content }) => mark(content, 'body'));
	markDialect(messages, text, mark);
	for (const { startLine, fieldLines } of messages) {
		mark(startLine, 'start line');
		fieldLines.forEach(({ line }) => mark(line, 'header'));
	}
	messages.forEach(({ startLine }) => startLine && markComments(startLine, text, mark));
	return classes;
}

/** Marks the lines that speak to a client, wherever no message has read them as something of its own. */
function markDialect(messages: readonly Message[], text: string, mark: (part: Span, found: Class) => void): void {
	/** Content ends in front of the comments behind it, but no message starts there. */
	const isBehind = (content: Span, at: number) =>
		content.end <= at && !messages.some(({ startLine, fieldLines: [first] }) => isFrom(startLine ?? first?.line, content.end, at));
	const isFrom = (part: Span | undefined, from: number, to: number) => part !== undefined && part.start >= from && part.start <= to;
	const lines = new Lines(text, text.startsWith('\uFEFF') ? 1 : 0);
	while (!lines.isDone) {
		const { first: start, end } = lines;
		const isIn = (part: Span | undefined) => part !== undefined && part.start <= start && start < part.end;
		const isBody = messages.some(({ content }) => isIn(content) || (content && isBehind(content, start)));
		const found = isBody ? dialectInBody(lines) : dialectInHead(lines);
		if (isSeparator(lines)) {
			mark({ start, end }, 'separator');
		} else if (found && !messages.some(({ startLine, fieldLines }) => isIn(startLine) || fieldLines.some(({ line }) => isIn(line)))) {
			mark(
				{ start, end: skipDialect(lines) },
				found === 'comment' && messages.some(({ content }) => isIn(content)) ? commentIn(messages, start) : found,
			);
			continue;
		}
		lines.advance();
	}
}

/** What a comment is in the message that starts last in front of `at`: in some languages it is something else. */
function commentIn(messages: readonly Message[], at: number): Class {
	const isBehindStart = ({ startLine, fieldLines: [first], content }: Message) => (startLine ?? first?.line ?? content)!.start <= at;
	const message = messages.filter(isBehindStart).at(-1);
	if (message?.partOf && (message.content?.start ?? at) >= at) {
		return 'comment';
	}
	const mediaType = message?.fieldLines.find(({ nameText }) => /^content-type$/i.test(nameText.text))?.valueText?.text ?? '';
	return /html|css|javascript|markdown|event-stream/.test(mediaType) ? 'body' : 'comment in a body';
}

/** Marks the comments between the lines of a target. */
function markComments({ start, end }: Span, text: string, mark: (part: Span, found: Class) => void): void {
	for (const lines = new Lines(text, start); lines.start < end && !lines.isDone; lines.advance()) {
		if (lines.start > start && dialectInHead(lines) === 'comment') {
			mark({ start: lines.first, end: lines.end }, 'comment');
		}
	}
}

/** What the grammar says of each line, by the first thing in it that is coloured. */
function coloured(tokens: readonly Token[], lines: readonly string[]): Class[] {
	const classes: Class[] = [];
	let line = 0;
	let end = lines[0]!.length;
	for (const token of tokens) {
		while (token.start > end) {
			end += lines[++line]!.length + 1;
		}
		if (token.text.trim() && !classes[line]) {
			classes[line] = classOf(token);
		}
	}
	return classes;
}

function classOf({ scopes, text }: Token): Class {
	const has = (...names: readonly string[]) => scopes.some(scope => names.some(name => scope === name || scope.startsWith(`${name}.`)));
	if (has('meta.request.curl')) {
		return 'nothing';
	}
	if (has('markup.heading')) {
		return 'separator';
	}
	if (has('meta.script', 'meta.reference', 'meta.assertion', 'meta.import', 'meta.variable')) {
		return 'client';
	}
	if (has('http.request.body') && has('comment') && /^[ \t]*(?:#|\/\/)/.test(text)) {
		return 'comment in a body';
	}
	if (has('http.request.body', 'meta.boundary') || (has('meta.part') && has('punctuation.definition.boundary'))) {
		return 'body';
	}
	if (has('comment')) {
		return 'comment';
	}
	if (has('meta.field', 'meta.field-value', 'entity.name.tag')) {
		return 'header';
	}
	return has('keyword.control.method', 'string.unquoted.target', 'constant.language.version') ? 'start line' : 'nothing';
}

/** But the echo of a message in chunks: only their lengths tell that its lines are content, and colours cannot count. */
function files(): string[] {
	return ['test/fixtures', 'test/vscode/workspace', 'sample'].flatMap(folder =>
		readdirSync(folder, { recursive: true, encoding: 'utf8' })
			.filter(file => /\.(?:http|rest)$/.test(file) && !file.endsWith('traffic-servers.http'))
			.map(file => join(folder, file)),
	);
}
