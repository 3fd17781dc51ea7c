import type { SourceText } from '../../text';
import { isPlaceholder } from '../fixes';
import { nearest } from '../nearest';
import { changeTo, type Grammar, nodeOf, type Problem, type SyntaxNode } from '../syntax';
import { rfc, type Term } from '../term';
import { type Parameter, parameter, withParameters } from './parameters';
import { isQuotedString, unquote } from './quotedString';
import { isToken, oneOf } from './token';

export const dispositionTypes: readonly Term[] = [
	{
		kind: 'token',
		name: 'attachment',
		role: 'disposition type',
		summary: 'Saved to disk, not shown.',
		spec: rfc(6266, '4.2'),
		snippet: 'attachment; filename="${1:name}"',
	},
	{
		kind: 'token',
		name: 'inline',
		role: 'disposition type',
		summary: 'Shown, as without the field. A file name still helps when it is saved.',
		spec: rfc(6266, '4.2'),
	},
	{
		kind: 'token',
		name: 'form-data',
		role: 'disposition type',
		summary: 'A field of a form: in the parts of `multipart/form-data` only.',
		spec: rfc(7578, '4.2'),
		snippet: 'form-data; name="${1:name}"',
	},
];

export const dispositionParameters: readonly Parameter[] = [
	{
		kind: 'parameter',
		name: 'filename',
		role: '`Content-Disposition` parameter',
		summary: 'The name to save it under, in ASCII. Recipients ignore folders in it.',
		spec: rfc(6266, '4.3'),
		snippet: 'filename="${1:name}"',
		value: fileName,
	},
	{
		kind: 'parameter',
		name: 'filename*',
		role: '`Content-Disposition` parameter',
		summary: 'The name with any characters, percent-encoded as UTF-8. Takes precedence over `filename`.',
		spec: rfc(6266, '4.3'),
		snippet: "filename*=UTF-8''${1:name}",
		value: extendedValue,
	},
	{
		kind: 'parameter',
		name: 'name',
		role: 'parameter of `form-data`',
		summary: 'The name of the form field.',
		spec: rfc(7578, '4.2'),
		snippet: 'name="${1:name}"',
	},
];

const typeNames = dispositionTypes.map(({ name }) => name);

/** `disposition-type *( ";" disposition-parm )` (RFC 6266 §4.1). */
export const contentDisposition: Grammar = (source, kind) => (kind === 'response' ? inResponse : inOther)(source, kind);

const inResponse = withType(source => (saved.test(source.text) ? 'attachment' : nearest(source.text, typeNames)));
const inOther = withType(source => nearest(source.text, typeNames));

/** What people call a response that is saved. In parts of forms, `file` used to be right (RFC 1867). */
const saved = /^(?:download|file|save)$/i;

function withType(meantBy: (source: SourceText) => string | undefined): Grammar {
	return withParameters(
		oneOf(dispositionTypes, source => unknownType(source, meantBy(source))),
		parameter(dispositionParameters),
	);
}

function unknownType(source: SourceText, meant: string | undefined): Problem | undefined {
	return meant === undefined || isPlaceholder(source)
		? undefined
		: {
				rule: 'content-disposition/unknown-type',
				message: `\`${source.text}\` is not a known disposition. Did you mean \`${meant}\`?`,
				fixes: [changeTo(source, meant)],
			};
}

function fileName(source: SourceText): SyntaxNode {
	const isRight = isToken(source.text) || isQuotedString(source.text) || source.length === 0 || isPlaceholder(source);
	return nodeOf(source, { problem: isRight ? undefined : unquotedName(source) });
}

function unquotedName(source: SourceText): Problem {
	const isBare = !source.text.includes('"');
	return {
		rule: 'content-disposition/unquoted-filename',
		message: 'A file name with anything but letters, digits and a few signs stands in double quotes.',
		...(isBare && { fixes: [changeTo(source, `"${source.text.replaceAll('\\', '\\\\')}"`, 'Put it in quotes')] }),
	};
}

/** `ext-value` (RFC 8187 §3.2): `UTF-8''na%C3%AFve.txt`. */
function extendedValue(source: SourceText): SyntaxNode {
	const [, charset = '', encoded = ''] = /^([\w-]+)'[\w-]*'((?:[\w!#$&+.^`|~-]|%[\da-f]{2})*)$/i.exec(source.text) ?? [];
	if (charset !== '') {
		return nodeOf(source, {
			reading: charset.toLowerCase() === 'utf-8' ? () => decoded(encoded) : undefined,
			problem: charsetProblem(charset),
		});
	}
	return nodeOf(source, { problem: source.length === 0 || isPlaceholder(source) ? undefined : badExtendedValue(source) });
}

function charsetProblem(charset: string): Problem | undefined {
	return charset.toLowerCase() === 'utf-8'
		? undefined
		: {
				rule: 'content-disposition/ext-value-invalid',
				message: `Recipients need to know UTF-8 only: encode the name in it instead of \`${charset}\`.`,
				severity: 'warning',
			};
}

function badExtendedValue(source: SourceText): Problem {
	const bare = unquote(source.text).replace(/^utf-8'[^']*'/i, '');
	// What is percent-encoded already stays so.
	const name = encodeURIComponent(decoded(bare) ?? bare).replace(/['()*]/g, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
	return {
		rule: 'content-disposition/ext-value-invalid',
		message: `This value names its encoding and is percent-encoded, without quotes: write \`UTF-8''${name}\`.`,
		fixes: [changeTo(source, `UTF-8''${name}`)],
	};
}

function decoded(text: string): string | undefined {
	try {
		return decodeURIComponent(text);
	} catch {
		return undefined;
	}
}
