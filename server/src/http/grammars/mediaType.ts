import type { SourceText } from '../../text';
import { charsetTerms } from '../charsets';
import { isPlaceholder } from '../fixes';
import { lookAlikes, mediaTypeByName, mediaTypes, topLevelTypes } from '../mediaTypes';
import { nearest } from '../nearest';
import { registeredMediaType, unknownInWords } from '../registeredMediaTypes';
import { changeTo, type Grammar, type MessageKind, nodeOf, type Problem, type SyntaxNode } from '../syntax';
import { rfc, type Term, vocabulary } from '../term';
import { charset } from './charset';
import { anything } from './list';
import { nameAndValue, type Parameter } from './parameters';
import { isQuotedString, unquote } from './quotedString';
import { isToken } from './token';
import { weight } from './weight';

/** Which rules speak of a media type depends on the field it stands in. */
export interface MediaTypeRules {
	/** What is not `type/subtype` at all. */
	readonly invalid: string;
	readonly misspelled?: string;
	/** Wildcards are right here. */
	readonly isRange?: boolean;
	/** What a parameter that is not `name=value` breaks. */
	readonly parameter?: string;
}

const mediaTypeParameters: readonly Parameter[] = [
	{
		kind: 'parameter',
		name: 'charset',
		role: 'media type parameter',
		summary: 'How characters are written as octets.',
		details: 'Defined for `text/*` and XML. JSON has none: it is always UTF-8.',
		spec: rfc(9110, '8.3.2'),
		snippet: 'charset=${1:utf-8}',
		value: charset,
	},
	{
		kind: 'parameter',
		name: 'boundary',
		role: 'parameter of `multipart` types',
		summary: 'The line that parts are separated by, without the `--` in front.',
		details: 'At most 70 characters, and nowhere in the parts. Quote it if it has `:`, `/`, `=` or a space in it.',
		spec: rfc(2046, '5.1.1'),
		snippet: 'boundary=${1:boundary}',
	},
];

/** `*` and `type/*`, for lists of what is acceptable. */
const ranges: readonly Term[] = [
	range('*/*', 'Any media type.'),
	range('application/*', 'Any application type.'),
	range('text/*', 'Any text type.'),
	range('image/*', 'Any image type.'),
	range('audio/*', 'Any audio type.'),
	range('video/*', 'Any video type.'),
	range('font/*', 'Any font type.'),
	range('multipart/*', 'Any multipart type.'),
];
const rangeByName = vocabulary(ranges);
const rangesAndTypes = [...mediaTypes, ...ranges];
const rangeParameters = [weight, ...mediaTypeParameters];

/** All names that can stand in a media type or range. */
export const mediaTypeTerms: readonly Term[] = [...rangesAndTypes, ...rangeParameters, ...charsetTerms];

/** `media-type` (RFC 9110 §8.3.1) or, if so said, an element of Accept: a `media-range` with a weight (§12.5.1). */
export function mediaType(rules: MediaTypeRules): Grammar {
	const parameters = rules.isRange ? rangeParameters : mediaTypeParameters;
	const byName = vocabulary(parameters);
	return (source, kind) => {
		const [head, ...rest] = source.split(';').map(piece => piece.trim());
		return { source, children: [essence(head!, rules), ...rest.map(piece => parameterOf(piece, kind))] };
	};

	function parameterOf(source: SourceText, kind: MessageKind): SyntaxNode {
		const { name, value } = nameAndValue(source);
		const term = byName.get(name.text.toLowerCase());
		const problem =
			rules.parameter === undefined || source.length === 0 ? undefined : parameterProblem(source, name, value, rules.parameter);
		const children = [
			nodeOf(name, { term, expects: parameters }),
			...(value ? [(term?.value ?? anything)(unquoted(value), kind)] : []),
		];
		return nodeOf(source, { children, problem });
	}
}

/** What a media type without its parameters is, in lower case. */
export function essenceOf(value: SourceText): string {
	return value.split(';')[0]!.trim().text.toLowerCase();
}

/** `"utf-8"` means `utf-8`: look at what stands inside the quotes. */
function unquoted(value: SourceText): SourceText {
	return isQuotedString(value.text) && unquote(value.text) === value.text.slice(1, -1) ? value.slice(1, value.length - 1) : value;
}

/** `type "/" subtype` */
function essence(source: SourceText, rules: MediaTypeRules): SyntaxNode {
	const name = source.text.toLowerCase();
	const term = mediaTypeByName.get(name) ?? (rules.isRange ? rangeByName.get(name) : undefined) ?? registeredMediaType(name);
	const problem = term || isPlaceholder(source) || source.length === 0 ? undefined : essenceProblem(source, rules);
	const reading = term || problem ? undefined : () => unknownInWords(name);
	return nodeOf(source, { term, problem, reading, expects: rules.isRange ? rangesAndTypes : mediaTypes });
}

function essenceProblem(source: SourceText, rules: MediaTypeRules): Problem | undefined {
	if (rules.isRange && /^[^\s/]+\/[^\s/]+(?:\s+[^\s/]+\/[^\s/]+)+$/.test(source.text)) {
		const separated = source.text.replace(/\s+/g, ', ');
		const message = `Media types are separated by commas: write \`${separated}\`.`;
		return { rule: 'accept/missing-comma', message, fixes: [changeTo(source, separated)] };
	}
	const [type = '', subtype = '', more] = source.text.toLowerCase().split('/');
	if (more !== undefined || !isToken(type) || !isToken(subtype) || (rules.isRange && type === '*')) {
		return { rule: rules.invalid, message: `\`${source.text}\` is no media type: write \`type/subtype\`${suggestion(source.text)}.` };
	}
	if (!rules.isRange && (type === '*' || subtype === '*')) {
		return { rule: 'content-type/wildcard', message: 'A wildcard belongs in `Accept`: name the one type that this is.' };
	}
	const meant = rules.misspelled === undefined ? undefined : meantBy(type, subtype);
	return meant === undefined
		? undefined
		: {
				rule: rules.misspelled!,
				message: `\`${source.text}\` is not a known media type. Did you mean \`${meant}\`?`,
				fixes: [changeTo(source, meant)],
			};
}

/** The usual media type of what people call it for short. */
function suggestion(text: string): string {
	const meant = {
		json: 'application/json',
		html: 'text/html',
		text: 'text/plain',
		xml: 'application/xml',
		form: 'application/x-www-form-urlencoded',
	}[text.toLowerCase()];
	return meant === undefined ? ', as in `application/json`' : `, here \`${meant}\``;
}

/** Types that only one or two letters separate from a known one. Vendors' own names, and suffixed ones, may be anything. */
function meantBy(type: string, subtype: string): string | undefined {
	if (type.startsWith('x-') || type === '*') {
		return undefined;
	}
	const isOwn = /^(?:vnd\.|prs\.|x\.|x-(?!www-form))|[+*]/.test(subtype) || lookAlikes.has(`${type}/${subtype}`);
	const rightType = topLevelTypes.includes(type) ? type : nearest(type, topLevelTypes);
	if (rightType === undefined || (isOwn && rightType === type)) {
		return undefined;
	}
	const siblings = mediaTypes
		.filter(({ name, status }) => name.startsWith(`${rightType}/`) && status !== 'deprecated')
		.map(({ name }) => name.slice(rightType.length + 1));
	const rightSubtype = isOwn || siblings.includes(subtype) ? subtype : nearest(subtype, siblings);
	return rightSubtype === undefined ? undefined : `${rightType}/${rightSubtype}`;
}

function parameterProblem(source: SourceText, name: SourceText, value: SourceText | undefined, rule: string): Problem | undefined {
	if (isPlaceholder(source)) {
		return undefined;
	}
	if (!value || !isToken(name.text)) {
		return { rule, message: `A parameter is written \`name=value\`, not \`${source.text}\`.` };
	}
	if (name.end !== value.start - 1) {
		return {
			rule: 'content-type/parameter-spacing',
			message: 'No space may stand around the `=` of a parameter: delete it.',
			fixes: [changeTo(source, `${name.text}=${value.text}`)],
		};
	}
	if (isToken(value.text) || isQuotedString(value.text)) {
		return singleQuotes(value);
	}
	if (value.length === 0) {
		return { rule, message: `The value of \`${name.text}\` is missing: write it behind the \`=\`.` };
	}
	return {
		rule,
		message: `The value \`${value.text}\` must be in double quotes: only a token may stand without.`,
		at: value,
		...(!value.text.includes('"') && {
			fixes: [changeTo(value, `"${value.text.replaceAll('\\', '\\\\')}"`, 'Put it in quotes')],
		}),
	};
}

function singleQuotes(value: SourceText): Problem | undefined {
	const bare = /^'(.*)'$/.exec(value.text)?.[1];
	return bare === undefined
		? undefined
		: {
				rule: 'content-type/single-quoted-parameter',
				message: 'Single quotes are part of the value here: use double quotes, or none.',
				at: value,
				fixes: [changeTo(value, isToken(bare) ? bare : `"${bare}"`)],
			};
}

function range(name: string, summary: string): Term {
	return { kind: 'mediaType', name, role: 'media range', summary, spec: rfc(9110, '12.5.1') };
}
