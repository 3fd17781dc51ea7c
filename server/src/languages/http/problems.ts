import { fields } from '../../http/fields';
import { changeTo, type Fix, type Problem } from '../../http/syntax';
import type { SourceText, Span } from '../../text';

/** What is wrong with the lines of a message themselves, whatever they say. Clients forgive some of it: there it is a hint. */

export function versionMalformed(version: SourceText): Problem {
	const digits = /\d+(?:[.,][ \t]*\d+)?/.exec(version.text)?.[0].replace(/,[ \t]*/, '.') ?? '1.1';
	return {
		rule: 'message/version-malformed',
		message: `\`${version.text}\` is not how a protocol version is written. Write \`HTTP/${digits}\`.`,
		at: version,
		fixes: [changeTo(version, `HTTP/${digits}`)],
		// Documents leave the number out where it does not matter.
		...(version.text === 'HTTP' && { severity: 'hint' as const }),
	};
}

export function statusCodeMissing(line: SourceText): Problem {
	return {
		rule: 'message/status-line-malformed',
		message: `The status line has no status code. Write one behind the version, as in \`${line.text} 200 OK\`.`,
		at: line,
	};
}

export function statusLineMalformed(line: SourceText): Problem {
	return {
		rule: 'message/status-line-malformed',
		message: 'This is not a status line. Write the version, the status code and then the phrase, as in `HTTP/1.1 200 OK`.',
		at: line,
	};
}

export function notThreeDigits(code: SourceText): Problem {
	return {
		rule: 'status/not-three-digits',
		message: `\`${code.text}\` is not a status code. Write three digits, such as \`200\`.`,
		at: code,
	};
}

export function spaceBeforeColon(space: SourceText, isForgiven: boolean): Problem {
	return {
		rule: 'message/whitespace-before-colon',
		message:
			'A header name must be followed by its colon at once. Delete the space: servers reject it, as it hides headers from proxies.',
		at: space,
		fixes: [{ title: 'Delete the space', edits: [space.replaceWith('')], isPreferred: true }],
		...forgiven(isForgiven),
	};
}

export function colonMissing(line: SourceText, isForgiven: boolean): Problem {
	const word = line.slice(0, /^\S+/.exec(line.text)?.[0].length ?? 0);
	const field = fields.get(word.text.toLowerCase());
	const value = line.slice(word.length).trim().text;
	const example = field ? `\`${word.text}: ${value || '…'}\`` : '`Name: value`';
	const fix: Fix = { title: `Insert a colon behind \`${word.text}\``, edits: [word.append(':')], isPreferred: true };
	return {
		rule: 'message/missing-colon',
		message: `This header line has no colon. Write ${example}.`,
		at: line,
		...(field && { fixes: [fix] }),
		...forgiven(isForgiven),
	};
}

export function nameMissing(line: SourceText): Problem {
	return {
		rule: 'message/empty-field-name',
		message: 'This line has a value but no header name. Write the name in front of the colon.',
		at: line,
	};
}

export function nameInvalid(name: SourceText): Problem {
	const hyphenated = fields.get(name.text.replace(/[ \t_]+/g, '-').toLowerCase())?.name;
	return {
		rule: 'header/invalid-name',
		message: hyphenated
			? `\`${name.text}\` cannot be a header name, for it has a space. Write \`${hyphenated}\`.`
			: `\`${name.text}\` cannot be a header name. Use letters, digits and hyphens only.`,
		at: name,
		...(hyphenated !== undefined && { fixes: [changeTo(name, hyphenated)] }),
	};
}

/** @param between What stands between the end of a line and what continues it in the next one. */
export function folded(source: SourceText, between: Span): Problem {
	const lineStart = source.text.lastIndexOf('\n', between.end - 1) + 1;
	return {
		rule: 'message/obs-fold',
		message: 'To continue a header in an indented line is obsolete. Write it in one line.',
		at: source.slice(lineStart, between.end),
		fixes: [{ title: 'Join the lines', edits: [source.slice(between.start, between.end).replaceWith(' ')], isPreferred: true }],
	};
}

/** @param start An empty text where the body starts. */
export function blankLineMissing(line: SourceText, start: SourceText): Problem {
	return {
		rule: 'message/body-without-blank-line',
		message: 'This looks like a body, but stands among the headers. Insert an empty line in front of it.',
		at: line,
		fixes: [{ title: 'Insert an empty line', edits: [start.replaceWith('\n')], isPreferred: true }],
	};
}

function forgiven(isForgiven: boolean): Pick<Problem, 'severity'> {
	return isForgiven ? { severity: 'hint' } : {};
}
