import { nextOutsideQuotes, type SourceText } from '../../text';
import { isPlaceholder, misspelled } from '../fixes';
import { changeTo, type Grammar, nodeOf, type Problem, type SyntaxNode } from '../syntax';
import { mdn, rfc, spec } from '../term';
import { durationInWords } from './duration';
import { separatedBy } from './list';
import { nameAndValue, type Parameter, parameter, type ParameterCheck } from './parameters';
import { unquote } from './quotedString';

const maxAge: Grammar = source => {
	const seconds = unquote(source.text);
	if (/^\d+$/.test(seconds)) {
		return { source, reading: () => (Number(seconds) === 0 ? 'browsers forget the policy' : durationInWords(Number(seconds))) };
	}
	return isPlaceholder(source) || source.length === 0 ? { source } : { source, problem: notSeconds(source) };
};

const units = { s: 1, m: 60, h: 3_600, d: 86_400, w: 604_800, y: 31_536_000 };

function notSeconds(source: SourceText): Problem {
	const [, count, unit] = /^"?(\d{1,6})\s*([smhdwy])(?:ec|in|our|ay|eek|ear)?s?"?$/i.exec(source.text) ?? [];
	const seconds = count && String(Number(count) * units[unit!.toLowerCase() as keyof typeof units]);
	return {
		rule: 'hsts/invalid-max-age',
		message: `\`max-age\` is a number of seconds, not \`${source.text}\`: browsers ignore the whole header. ${seconds ? `Write \`${seconds}\`.` : 'Write digits only.'}`,
		...(seconds && { fixes: [changeTo(source, seconds)] }),
	};
}

const role = '`Strict-Transport-Security` directive';
const preloadList = spec('HSTS preload list', 'https://hstspreload.org/');

export const hstsDirectives: readonly Parameter[] = [
	{
		kind: 'directive',
		name: 'max-age',
		role,
		summary: 'For how many seconds browsers use HTTPS only. Required.',
		details: 'Each response starts the time anew. `0` ends the policy. The preload list asks for a year, `31536000`, or more.',
		syntax: 'max-age=<seconds>',
		example: 'Strict-Transport-Security: max-age=31536000',
		spec: rfc(6797, '6.1.1'),
		mdn: mdn('Headers/Strict-Transport-Security#max-ageexpire-time'),
		snippet: 'max-age=${1:31536000}',
		value: maxAge,
	},
	{
		kind: 'directive',
		name: 'includeSubDomains',
		role,
		summary: 'Applies to all subdomains too.',
		details: 'Make sure that every one of them, internal ones included, answers over HTTPS before you send it.',
		example: 'Strict-Transport-Security: max-age=31536000; includeSubDomains',
		spec: rfc(6797, '6.1.2'),
		mdn: mdn('Headers/Strict-Transport-Security#includesubdomains'),
	},
	{
		kind: 'directive',
		name: 'preload',
		role,
		summary: 'Agrees to be listed in browsers, so that the first visit is protected too.',
		details:
			'Does nothing by itself: the domain must be submitted to the list, and needs `includeSubDomains` and a year of `max-age`. Removal takes months.',
		example: 'Strict-Transport-Security: max-age=31536000; includeSubDomains; preload',
		spec: preloadList,
		mdn: mdn('Headers/Strict-Transport-Security#preload'),
		status: 'nonstandard',
	},
];
const names = hstsDirectives.map(({ name }) => name);

const check: ParameterCheck = ({ name, value, term }) => {
	if (!term) {
		return misspelled('hsts/misspelled-directive', name, names, 'a known directive');
	}
	if (term.name !== 'max-age' && value && !isPlaceholder(value)) {
		return valueNotAllowed(term.name, name, value);
	}
	return term.name === 'max-age' && !value?.length
		? { rule: 'hsts/invalid-max-age', message: '`max-age` needs a number of seconds: write `max-age=31536000` for a year.' }
		: undefined;
};

function valueNotAllowed(directive: string, name: SourceText, value: SourceText): Problem {
	const isOff = /^"?(?:false|0|no|off)"?$/i.test(value.text);
	return {
		rule: 'hsts/value-not-allowed',
		message: isOff
			? `\`${directive}\` takes no value: delete \`${directive}\` to leave it out.`
			: `\`${directive}\` takes no value: write \`${directive}\` alone.`,
		at: value,
		...(!isOff && {
			fixes: [{ title: `Delete \`=${value.text}\``, edits: [{ start: name.end, end: value.end, newText: '' }], isPreferred: true }],
		}),
	};
}

const oneDirective = parameter(hstsDirectives, check);

/** A directive, or several that commas separate by mistake. */
const directive: Grammar = (source, kind) => {
	const at = nextOutsideQuotes(source.text, ',', 0);
	if (at === source.length) {
		return oneDirective(source, kind);
	}
	const comma = source.slice(at, at + 1);
	const children = [oneDirective(source.slice(0, at).trim(), kind), directive(source.slice(at + 1).trim(), kind)];
	return {
		source,
		children,
		problem: {
			rule: 'hsts/comma',
			message: 'Directives of `Strict-Transport-Security` are separated by `;`, not by a comma.',
			at: comma,
			fixes: [changeTo(comma, ';')],
		},
	};
};

const directiveList = separatedBy(';', directive);

/** `[ directive ] *( ";" [ directive ] )` (RFC 6797 §6.1). */
export const strictTransportSecurity: Grammar = (source, kind): SyntaxNode => {
	const node = directiveList(source, kind);
	return nodeOf(source, { children: node.children, problem: withoutMaxAge(source) });
};

function withoutMaxAge(source: SourceText): Problem | undefined {
	const given = source.split(';').flatMap(piece => piece.split(','));
	const hasMaxAge = given.some(piece => /^(?:max-?_?age)$/i.test(nameAndValue(piece.trim()).name.text));
	if (hasMaxAge || source.length === 0 || isPlaceholder(source)) {
		return undefined;
	}
	// A misspelled one is told as such.
	if (given.some(piece => misspelled('', nameAndValue(piece.trim()).name, ['max-age'], ''))) {
		return undefined;
	}
	return {
		rule: 'hsts/missing-max-age',
		message: '`Strict-Transport-Security` does nothing without `max-age`. Add it, in seconds.',
		fixes: [{ title: 'Add `max-age=31536000`', edits: [source.slice(0, 0).replaceWith('max-age=31536000; ')], isPreferred: true }],
	};
}
