import type { SourceText } from '../../text';
import { isPlaceholder } from '../fixes';
import { nearest } from '../nearest';
import { changeTo, type Problem, type SyntaxNode } from '../syntax';
import { vocabulary } from '../term';
import { nameAndValue, type Parameter } from './parameters';
import { isQuotedString, unquote } from './quotedString';
import { isToken } from './token';

/** `auth-param = token BWS "=" BWS ( token / quoted-string )` (RFC 9110 §11.2). */
export function authParam(source: SourceText, known: readonly Parameter[], isChallenge: boolean): SyntaxNode {
	const { name, value } = nameAndValue(source);
	const term = vocabulary(known).get(name.text.toLowerCase());
	const nameProblem = value || !isChallenge ? undefined : wordsAlone(name);
	const nameNode = { source: name, expects: known, ...(term && { term }), ...(nameProblem && { problem: nameProblem }) };
	if (!value) {
		return { source, children: [nameNode] };
	}
	const problem = isChallenge && !isPlaceholder(value) ? (brokenValue(value) ?? ofChallenge(name.text, term, value)) : undefined;
	return { source, children: [nameNode, { source: value, ...(problem && { problem }) }] };
}

/** A list of parameters, as credentials have them. */
export function authParams(source: SourceText, known: readonly Parameter[], isChallenge = false): SyntaxNode[] {
	return source.split(',').map(piece => authParam(piece.trim(), known, isChallenge));
}

/** `charset` and `error` mean something only where the scheme knows them. */
function ofChallenge(name: string, term: Parameter | undefined, value: SourceText): Problem | undefined {
	if (name.toLowerCase() === 'realm') {
		return unquotedRealm(value);
	}
	switch (term?.name) {
		case 'charset':
			return otherCharset(value);
		case 'error':
			return unknownError(value);
		default:
			return undefined;
	}
}

function unquotedRealm(value: SourceText): Problem | undefined {
	if (isQuotedString(value.text) || !isToken(value.text)) {
		return undefined;
	}
	return {
		rule: 'www-authenticate/unquoted-realm',
		message: `The value of \`realm\` must be a quoted string: write \`"${value.text}"\`.`,
		fixes: [changeTo(value, `"${value.text}"`)],
	};
}

function otherCharset(value: SourceText): Problem | undefined {
	const charset = unquote(value.text).toLowerCase();
	return charset === 'utf-8' || !(isQuotedString(value.text) || isToken(value.text))
		? undefined
		: {
				rule: 'www-authenticate/basic-charset',
				message: 'The only `charset` that exists here is `"UTF-8"`: write that, or leave it out.',
				...(/^utf[_ ]?8$/.test(charset) && { fixes: [changeTo(value, '"UTF-8"')] }),
			};
}

/** Codes of RFC 6750 §3.1, and others that are registered for OAuth. */
const errors = `invalid_request invalid_token insufficient_scope insufficient_user_authentication use_dpop_nonce invalid_dpop_proof
	invalid_client invalid_grant unauthorized_client access_denied unsupported_grant_type unsupported_response_type invalid_scope
	server_error temporarily_unavailable insufficient_authorization_details invalid_target`.split(/\s+/);

function unknownError(value: SourceText): Problem | undefined {
	const rule = 'www-authenticate/bearer-error';
	const inside = isQuotedString(value.text) ? value.slice(1, value.length - 1) : value;
	if (errors.includes(inside.text) || inside.length === 0) {
		return undefined;
	}
	const meant = nearest(inside.text, errors.slice(0, 3));
	return meant === undefined
		? {
				rule,
				at: inside,
				message: `\`${inside.text}\` is no registered error code: clients know \`invalid_token\` and the like.`,
				severity: 'hint',
			}
		: {
				rule,
				at: inside,
				message: `\`${inside.text}\` is not an error code. Did you mean \`${meant}\`?`,
				fixes: [changeTo(inside, meant)],
			};
}

const invalidSyntax = 'www-authenticate/invalid-syntax';

/** Words that belong to no parameter. A single one is a token68. */
function wordsAlone(name: SourceText): Problem | undefined {
	return /\S[ \t]+\S/.test(name.text) && !isPlaceholder(name)
		? { rule: invalidSyntax, message: `\`${name.text}\` is no parameter: write a name, \`=\` and a value, as in \`realm="api"\`.` }
		: undefined;
}

/** A value that has spaces, but no quotes around it, or is followed by another parameter without a comma. */
function brokenValue(value: SourceText): Problem | undefined {
	const { text } = value;
	// Documents show in brackets what may be left out.
	if (!/[ \t"]/.test(text) || isQuotedString(text) || /^[^"]*[[\]<>]|[[\]<>][^"]*$/.test(text)) {
		return undefined;
	}
	const gaps = [...text.matchAll(/(?<=(?:^|[ \t]|=)(?:"(?:[^"\\]|\\.)*"|[^\s"=]+))[ \t]+(?=([^\s"=]+)[ \t]*=)/g)];
	if (gaps.length > 0) {
		const next = gaps[0]!.index + gaps[0]![0].length;
		const edits = gaps.map(({ 0: gap, index }) => value.slice(index, index + gap.length).replaceWith(', '));
		return {
			rule: invalidSyntax,
			message: `A comma must stand between parameters: write one before \`${gaps[0]![1]!}\`.`,
			at: value.slice(next, next + gaps[0]![1]!.length),
			fixes: [{ title: 'Insert what is missing: `,`', edits, isPreferred: true }],
		};
	}
	if (text.includes('"')) {
		return { rule: invalidSyntax, message: `\`${text}\` is no quoted string: it begins and ends with \`"\`, and has \`\\"\` inside.` };
	}
	return {
		rule: invalidSyntax,
		message: `A value with spaces stands in double quotes: write \`"${text}"\`.`,
		fixes: [changeTo(value, `"${text}"`)],
	};
}
