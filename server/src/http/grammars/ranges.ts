import type { SourceText } from '../../text';
import { isPlaceholder } from '../fixes';
import { changeTo, type Grammar, nodeOf, type Problem, type SyntaxNode, withShortcut } from '../syntax';
import { rfc, type Term } from '../term';
import { isToken } from './token';

/** Units that parts of a representation are counted in (RFC 9110 §14.1). */
export const rangeUnits: readonly Term[] = [
	{
		kind: 'token',
		name: 'bytes',
		role: 'range unit',
		summary: 'Octets of the representation, counted from 0.',
		spec: rfc(9110, '14.1.2'),
	},
	{
		kind: 'token',
		name: 'none',
		role: 'range unit',
		summary: 'No ranges: what `Accept-Ranges` says where they are not supported.',
		spec: rfc(9110, '14.3'),
	},
];

const bytes = rangeUnits[0]!;

export const rangeForms: readonly Term[] = [
	form('bytes=0-499', 'The first 500 bytes.', 'bytes=${1:0}-${2:499}'),
	form('bytes=500-', 'All from byte 500 on.', 'bytes=${1:500}-'),
	form('bytes=-500', 'The last 500 bytes.', 'bytes=-${1:500}'),
];

/**
 * `Range` (RFC 9110 §14.2): `bytes=0-499, 1000-`. Other units have a syntax of their own, and so have the services that tell in
 * a response how much of an upload has arrived.
 */
export const rangesSpecifier: Grammar = withShortcut(isUsual, (source, kind) => {
	const equals = source.text.indexOf('=');
	if (equals < 0) {
		const problem = source.length === 0 || isPlaceholder(source) || kind === 'response' ? undefined : missingUnit(source);
		return nodeOf(source, { expects: rangeForms, problem });
	}
	const unit = source.slice(0, equals);
	const isBytes = unit.text.toLowerCase() === 'bytes';
	const unitNode = nodeOf(unit, { term: isBytes ? bytes : undefined, expects: rangeForms, problem: unitProblem(unit) });
	const set = source.slice(equals + 1);
	return {
		source,
		children: isBytes ? [unitNode, ...set.split(',').map(piece => byteRange(piece.trim()))] : [unitNode, { source: set }],
	};
});

/** Whether it is one range of bytes, or all from one on, or the last so many. Where they start is hardly ever the same. */
function isUsual(text: string): boolean {
	const dash = text.indexOf('-');
	return (
		/^bytes=(?:\d{1,15}-\d{0,15}|-\d{1,15})$/.test(text) &&
		// An end that is not written is as good as any.
		(dash === text.length - 1 || Number(text.slice('bytes='.length, dash)) <= Number(text.slice(dash + 1)))
	);
}

function missingUnit(source: SourceText): Problem {
	const isSet = /^[\d\s,-]*-[\d\s,-]*$/.test(source.text);
	return {
		rule: 'range/invalid-syntax',
		message: 'The unit of the ranges is missing: write `bytes=` before them.',
		...(isSet && { fixes: [changeTo(source, `bytes=${source.text}`)] }),
	};
}

function unitProblem(unit: SourceText): Problem | undefined {
	if (isToken(unit.text) || unit.isDynamic) {
		return undefined;
	}
	const trimmed = unit.trim().text;
	return {
		rule: 'range/invalid-syntax',
		message: 'The unit is one word right before the `=`, as in `bytes=0-499`.',
		...(isToken(trimmed) && { fixes: [changeTo(unit, trimmed)] }),
	};
}

function byteRange(source: SourceText): SyntaxNode {
	const [, first = '', last = ''] = /^(\d*)-(\d*)$/.exec(source.text) ?? [];
	const isRight = first !== '' || last !== '';
	return nodeOf(source, {
		reading: isRight ? () => rangeInWords(first, last) : undefined,
		problem: isRight || source.length === 0 || isPlaceholder(source) ? reversed(source, first, last) : notARange(source),
	});
}

function notARange(source: SourceText): Problem {
	return {
		rule: 'range/invalid-syntax',
		message: `\`${source.text}\` is no range of bytes: write \`0-499\`, \`500-\` for the rest, or \`-500\` for the last 500.`,
	};
}

function reversed(source: SourceText, first: string, last: string): Problem | undefined {
	if (first === '' || last === '' || Number(first) <= Number(last)) {
		return undefined;
	}
	return {
		rule: 'range/reversed',
		message: `The range ends before it starts: write \`${last}-${first}\`.`,
		fixes: [changeTo(source, `${last}-${first}`)],
	};
}

function rangeInWords(first: string, last: string): string {
	if (first === '') {
		return `the last ${inWords(Number(last))}`;
	}
	if (last === '') {
		return first === '0' ? 'everything' : `from byte ${first} to the end`;
	}
	const count = Number(last) - Number(first) + 1;
	if (count < 1) {
		return 'nothing';
	}
	return Number(first) === 0 ? `the first ${inWords(count)}` : `bytes ${first} to ${last}: ${inWords(count)}`;
}

/** `Content-Range` (RFC 9110 §14.4), of which the range or the complete length may be unknown, but not both. */
export const contentRange: Grammar = source => {
	const { text } = source;
	const [, unit = '', separator = ''] = /^([^\s=]*)([\s=]*)/.exec(text)!;
	const unitSource = source.slice(0, unit.length);
	const rangeSource = source.slice(unit.length + separator.length);
	const isBytes = unit.toLowerCase() === 'bytes';
	if (text === '' || isPlaceholder(source)) {
		return { source, expects: contentRangeForms };
	}
	if (/^[\d*]/.test(unit)) {
		const message = 'The unit is missing: write `bytes` and a space before the range.';
		return {
			source,
			expects: contentRangeForms,
			problem: { rule: 'content-range/missing-unit', message, fixes: [changeTo(source, `bytes ${text}`)] },
		};
	}
	const unitNode = nodeOf(unitSource, { term: isBytes ? bytes : undefined, expects: contentRangeForms });
	return nodeOf(source, {
		children: [unitNode, isBytes ? byteContentRange(rangeSource) : { source: rangeSource }],
		problem: equalsProblem(source, unit, separator),
	});
};

function equalsProblem(source: SourceText, unit: string, separator: string): Problem | undefined {
	if (!separator.includes('=')) {
		return undefined;
	}
	const at = source.slice(unit.length, unit.length + separator.length);
	return {
		rule: 'content-range/equals',
		message: '`=` belongs in `Range`: in `Content-Range` a space stands behind the unit.',
		at,
		fixes: [changeTo(at, ' ', 'Change `=` to a space')],
	};
}

function byteContentRange(source: SourceText): SyntaxNode {
	const match = /^(?:(\d+)-(\d+)|\*)\/(\d+|\*)$/.exec(source.text);
	if (!match || source.text === '*/*') {
		const message = `This is no range of bytes: write \`0-499/1234\`, \`0-499/*\` if the whole length is not known, or \`*/1234\` if no range could be sent.`;
		return { source, problem: { rule: 'content-range/invalid-syntax', message } };
	}
	const [, first, last, length = ''] = match;
	return nodeOf(source, {
		reading: () => contentRangeInWords(first, last, length),
		problem: first === undefined || last === undefined ? undefined : contentRangeProblem(source, Number(first), Number(last), length),
	});
}

function contentRangeProblem(source: SourceText, first: number, last: number, length: string): Problem | undefined {
	if (last < first) {
		const message = `The range ends before it starts: write \`${last}-${first}/${length}\`.`;
		return { rule: 'content-range/reversed', message, fixes: [changeTo(source, `${last}-${first}/${length}`)] };
	}
	return length !== '*' && last >= Number(length)
		? {
				rule: 'content-range/beyond-length',
				message: `Of ${length} bytes, the last is number ${Number(length) - 1}: the range goes beyond it.`,
			}
		: undefined;
}

function contentRangeInWords(first: string | undefined, last: string | undefined, length: string): string {
	const whole = length === '*' ? 'of unknown length' : `of ${inWords(Number(length))}`;
	return first === undefined || last === undefined ? `no range, of a representation ${whole}` : `bytes ${first} to ${last} ${whole}`;
}

export const contentRangeForms: readonly Term[] = [
	{ ...form('bytes 0-499/1234', 'The first 500 of 1234 bytes.', 'bytes ${1:0}-${2:499}/${3:1234}'), spec: rfc(9110, '14.4') },
	{ ...form('bytes */1234', 'None of 1234 bytes: what `416` says.', 'bytes */${1:1234}'), spec: rfc(9110, '14.4') },
];

/** A count of bytes, and in KiB, MiB and so on where that is shorter: `3 MiB (3,145,728 bytes)`. */
export function inWords(count: number): string {
	const exact = `${count.toLocaleString('en')} byte${count === 1 ? '' : 's'}`;
	let size = count;
	let unit = '';
	for (const next of ['KiB', 'MiB', 'GiB', 'TiB']) {
		if (size < 1024) {
			break;
		}
		size /= 1024;
		unit = next;
	}
	return unit === '' ? exact : `${Number(size.toFixed(1))} ${unit} (${exact})`;
}

function form(name: string, summary: string, snippet: string): Term {
	return { kind: 'token', name, role: 'range', summary, spec: rfc(9110, '14.1.2'), snippet };
}
