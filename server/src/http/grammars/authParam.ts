import type { SourceText } from '../../text';
import { changeTo, type Problem, type SyntaxNode } from '../syntax';
import { vocabulary } from '../term';
import { isPlaceholder } from '../fixes';
import { nameAndValue, type Parameter } from './parameters';
import { isQuotedString } from './quotedString';
import { isToken } from './token';

/** `auth-param = token BWS "=" BWS ( token / quoted-string )` (RFC 9110 §11.2). */
export function authParam(source: SourceText, known: readonly Parameter[], isChallenge: boolean): SyntaxNode {
	const { name, value } = nameAndValue(source);
	const term = vocabulary(known).get(name.text.toLowerCase());
	const nameNode = { source: name, expects: known, ...(term && { term }) };
	if (!value) {
		return { source, children: [nameNode] };
	}
	const problem = isChallenge && name.text.toLowerCase() === 'realm' ? unquotedRealm(value) : undefined;
	return { source, children: [nameNode, { source: value, ...(problem && { problem }) }] };
}

/** A list of parameters, as credentials have them. */
export function authParams(source: SourceText, known: readonly Parameter[], isChallenge = false): SyntaxNode[] {
	return source.split(',').map(piece => authParam(piece.trim(), known, isChallenge));
}

function unquotedRealm(value: SourceText): Problem | undefined {
	if (isQuotedString(value.text) || !isToken(value.text) || isPlaceholder(value)) {
		return undefined;
	}
	return {
		rule: 'www-authenticate/unquoted-realm',
		message: `The value of \`realm\` must be a quoted string: write \`"${value.text}"\`.`,
		fixes: [changeTo(value, `"${value.text}"`)],
	};
}
