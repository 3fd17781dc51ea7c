import type { SourceText } from '../../text';
import { cacheDirectives, type CacheDirective } from '../cacheDirectives';
import { deletePieceFix, isPlaceholder } from '../fixes';
import { nearest } from '../nearest';
import { changeTo, type Fix, type Grammar, type MessageKind, nodeOf, type Problem, type SyntaxNode } from '../syntax';
import { type Term, vocabulary } from '../term';
import { durationInWords } from './duration';
import { fieldNames } from './fieldName';
import { nameAndValue } from './parameters';
import { isQuotedString } from './quotedString';
import { isToken } from './token';

/** What `Cache-Control` can hold: one vocabulary for requests, one for responses, and both where that is not known. */
const directives: Readonly<Record<MessageKind, readonly CacheDirective[]>> = {
	request: cacheDirectives.filter(({ usedIn }) => usedIn === 'request'),
	response: cacheDirectives.filter(({ usedIn }) => usedIn === 'response'),
	// Of two with the same name, the one for responses is listed last and wins.
	unknown: cacheDirectives.filter(
		({ usedIn, name }) => usedIn === 'response' || !cacheDirectives.some(other => other.name === name && other.usedIn === 'response'),
	),
};
const byName = {
	request: vocabulary(directives.request),
	response: vocabulary(directives.response),
	unknown: vocabulary(directives.unknown),
};

/** `#cache-directive` (RFC 9111 §5.2). The children are the directives, and each `;` that should be a comma. */
export const cacheControl: Grammar = (source, kind) => {
	const pieces = source.split(',').map(piece => piece.trim());
	return {
		source,
		children: pieces.flatMap((piece, index) => {
			const parts = piece.split(';');
			return parts.length === 1 ? [directive(piece, kind, pieces, index)] : betweenSemicolons(piece, parts, kind);
		}),
	};
};

function betweenSemicolons(piece: SourceText, parts: readonly SourceText[], kind: MessageKind): SyntaxNode[] {
	const nodes: SyntaxNode[] = [];
	let at = 0;
	for (const part of parts) {
		if (part.trim().length > 0) {
			nodes.push(directive(part.trim(), kind, [], 0));
		}
		at += part.length + 1;
		if (at <= piece.length) {
			nodes.push(semicolon(piece, at - 1));
		}
	}
	return nodes;
}

function semicolon(piece: SourceText, at: number): SyntaxNode {
	const source = piece.slice(at, at + 1);
	const isLast = piece.text.slice(at + 1).trim() === '';
	const fix = isLast
		? changeTo(source, '', 'Delete the `;`')
		: changeTo(source, piece.text[at + 1] === ' ' ? ',' : ', ', 'Change to `,`');
	return {
		source,
		problem: { rule: 'cache-control/semicolon', message: 'Directives are separated by commas, not by `;`.', fixes: [fix] },
	};
}

/** `token [ "=" ( token / quoted-string ) ]` */
function directive(source: SourceText, kind: MessageKind, siblings: readonly SourceText[], index: number): SyntaxNode {
	const { name, value } = nameAndValue(source);
	const expects = directives[kind];
	const term = byName[kind].get(name.text.toLowerCase());
	if (!term && source.length > 0 && !isPlaceholder(source)) {
		const separator = wrongSeparator(source, kind);
		if (separator) {
			return { source, children: [{ source, expects, problem: separator }] };
		}
	}
	const problem = source.length === 0 || isPlaceholder(name) ? undefined : nameProblem(name, value, term, kind, siblings, index);
	const nameNode = nodeOf(name, { term: term ?? termOf(name, kind), expects, problem });
	return { source, children: value ? [nameNode, argument(name, value, term, kind)] : [nameNode] };
}

/** A directive in the wrong kind of message is still explained. */
function termOf(name: SourceText, kind: MessageKind): Term | undefined {
	return kind === 'unknown' ? undefined : (byName.response.get(name.text.toLowerCase()) ?? byName.request.get(name.text.toLowerCase()));
}

/** `max-age: 60`, `max-age 60`, and `no-cache no-store`. */
function wrongSeparator(source: SourceText, kind: MessageKind): Problem | undefined {
	const match = /^([\w-]+)(\s*:\s*|\s+)([^\s=].*)$/.exec(source.text);
	const first = byName[kind].get(match?.[1]?.toLowerCase() ?? '') ?? byName.unknown.get(match?.[1]?.toLowerCase() ?? '');
	if (!match || !first) {
		return undefined;
	}
	const [, name = '', separator = '', rest = ''] = match;
	const between = source.slice(name.length, name.length + separator.length);
	if (byName.unknown.has(/^[\w-]*/.exec(rest)![0].toLowerCase()) && !separator.includes(':')) {
		const message = `Directives are separated by commas: write \`,\` behind \`${name}\`.`;
		return { rule: 'cache-control/semicolon', message, fixes: [changeTo(between, ', ', 'Insert `,`')] };
	}
	if (first.argument === 'none') {
		return undefined;
	}
	const message = `The argument of \`${name}\` stands behind \`=\`, without space: write \`${name}=${rest}\`.`;
	return { rule: 'cache-control/colon', message, fixes: [changeTo(between, '=', `Change to \`${name}=${rest}\``)] };
}

function nameProblem(
	name: SourceText,
	value: SourceText | undefined,
	term: CacheDirective | undefined,
	kind: MessageKind,
	siblings: readonly SourceText[],
	index: number,
): Problem | undefined {
	if (term) {
		const isMissing = term.argument === 'seconds' && !value?.length;
		if (term.status === 'deprecated') {
			return dead(name, deletePieceFix(siblings, index, `Delete \`${name.text}\``));
		}
		return isMissing
			? { rule: 'cache-control/missing-argument', message: `\`${name.text}\` needs a number of seconds, as in \`${term.name}=60\`.` }
			: upperCase(name);
	}
	const elsewhere = byName.unknown.get(name.text.toLowerCase());
	if (elsewhere) {
		const fix = deletePieceFix(siblings, index, `Delete \`${name.text}\``);
		return {
			rule: 'cache-control/wrong-direction',
			message: `\`${elsewhere.name}\` means nothing in a ${kind}: it is a directive for ${elsewhere.usedIn}s.`,
			...(fix && { fixes: [fix] }),
		};
	}
	return unknownName(name, kind);
}

function dead(name: SourceText, deletion: Fix | undefined): Problem {
	return {
		rule: 'cache-control/pre-check',
		message: `Nothing has read \`${name.text}\` since Internet Explorer: delete it.`,
		...(deletion && { fixes: [deletion] }),
	};
}

function upperCase(name: SourceText): Problem | undefined {
	const lowerCase = name.text.toLowerCase();
	return name.text === lowerCase
		? undefined
		: {
				rule: 'cache-control/uppercase',
				message: `Directives are usually written in lower case: \`${lowerCase}\`.`,
				fixes: [changeTo(name, lowerCase)],
			};
}

function unknownName(name: SourceText, kind: MessageKind): Problem {
	const meant = nearest(
		name.text,
		directives[kind].map(({ name }) => name),
	);
	return meant === undefined
		? { rule: 'cache-control/unknown', message: `\`${name.text}\` is not a known directive: caches that do not know it ignore it.` }
		: {
				rule: 'cache-control/misspelled',
				message: `\`${name.text}\` is not a known directive. Did you mean \`${meant}\`?`,
				fixes: [changeTo(name, meant)],
			};
}

/** Lengths of time to choose from, where none is written yet. */
export const durations: readonly Term[] = [0, 60, 300, 3600, 86_400, 604_800, 31_536_000].map(seconds => ({
	kind: 'token',
	name: String(seconds),
	role: 'seconds',
	summary: `${durationInWords(seconds)}.`,
}));

const namesInQuotes = fieldNames();

function argument(name: SourceText, value: SourceText, term: CacheDirective | undefined, kind: MessageKind): SyntaxNode {
	switch (term?.argument) {
		case 'seconds':
			return seconds(value);
		case 'none':
			return nodeOf(value, { problem: isPlaceholder(value) ? undefined : unexpected(name, value) });
		case 'optionalSeconds':
			return seconds(value);
		case 'fieldNames':
			return isQuotedString(value.text)
				? { source: value, children: [namesInQuotes(value.slice(1, value.length - 1), kind)] }
				: nodeOf(value, { problem: unquotedNames(name, value) });
		default:
			return { source: value };
	}
}

/** One name without quotes, at least: those behind a comma are directives of their own then. */
function unquotedNames(name: SourceText, value: SourceText): Problem | undefined {
	const names = value.text.replace(/^'|'$/g, '');
	return !isToken(names) || isPlaceholder(value)
		? undefined
		: {
				rule: 'cache-control/unquoted-field-list',
				message: `The header names in \`${name.text}\` stand in double quotes: write \`"${names}"\`.`,
				fixes: [changeTo(value, `"${names}"`)],
			};
}

function seconds(source: SourceText): SyntaxNode {
	const isRight = /^\d+$/.test(source.text);
	return nodeOf(source, {
		expects: durations,
		reading: isRight ? () => durationInWords(Number(source.text)) : undefined,
		problem: isRight ? tooLarge(source) : source.length === 0 || isPlaceholder(source) ? undefined : secondsProblem(source),
	});
}

/** What caches take every larger number for (RFC 9111 §1.2.2). */
const largest = 2_147_483_648;

function tooLarge(source: SourceText): Problem | undefined {
	return Number(source.text) <= largest
		? undefined
		: {
				rule: 'cache-control/too-large',
				message: `Caches count up to ${largest} seconds, which is 68 years: write a smaller number, such as \`31536000\` for a year.`,
			};
}

function secondsProblem(source: SourceText): Problem {
	const quoted = /^"(\d+)"$/.exec(source.text)?.[1];
	if (quoted !== undefined) {
		const message = `Seconds are written without quotes: \`${quoted}\`. Some caches do not read them otherwise.`;
		return { rule: 'cache-control/quoted-delta-seconds', message, fixes: [changeTo(source, quoted)] };
	}
	const converted = secondsOf(source.text);
	return {
		rule: 'cache-control/invalid-delta-seconds',
		message: `\`${source.text}\` is no number of seconds: write ${converted === undefined ? 'digits only' : `\`${converted}\``}.`,
		...(converted !== undefined && { fixes: [changeTo(source, converted)] }),
	};
}

/** Seconds from a number with a unit: `30s`, `5m`, `1h`, `2 days`. */
export function secondsOf(text: string): string | undefined {
	const [, count = '', unit = ''] = /^(\d+)\s*([a-z]+)$/i.exec(text) ?? [];
	const size = Object.entries({
		s: 1,
		sec: 1,
		second: 1,
		m: 60,
		min: 60,
		minute: 60,
		h: 3600,
		hour: 3600,
		d: 86_400,
		day: 86_400,
		w: 604_800,
		week: 604_800,
	}).find(([name]) => name === unit.toLowerCase() || `${name}s` === unit.toLowerCase())?.[1];
	return size === undefined ? undefined : String(Number(count) * size);
}

function unexpected(name: SourceText, value: SourceText): Problem {
	return {
		rule: 'cache-control/unexpected-argument',
		message: `\`${name.text}\` takes no argument: delete \`=${value.text}\`.`,
		fixes: [{ title: `Delete \`=${value.text}\``, edits: [{ start: name.end, end: value.end, newText: '' }], isPreferred: true }],
	};
}
