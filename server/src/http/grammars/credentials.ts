import type { SourceText } from '../../text';
import { type AuthScheme, authSchemes } from '../authSchemes';
import { isPlaceholder, misspelled } from '../fixes';
import { changeTo, type Grammar, type Problem, type SyntaxNode, withShortcut } from '../syntax';
import { authParams } from './authParam';
import { textOfBase64 } from './base64';
import { firstWord } from './cut';
import { isJsonWebToken, jsonWebToken } from './jsonWebToken';

const schemes = [...authSchemes.values()];
const registeredNames = schemes.filter(({ isRegistered }) => isRegistered).map(({ name }) => name);

/** `credentials = auth-scheme [ 1*SP ( token68 / #auth-param ) ]` (RFC 9110 §11.4). */
export const credentials: Grammar = withShortcut(isBearerToken, source => {
	const { word, rest } = firstWord(source);
	const term = authSchemes.get(word.text.toLowerCase());
	const isJudged = !isPlaceholder(word) && word.length > 0;
	const problem = isJudged ? (term ? lacking(term, word, rest) : wrongScheme(word)) : undefined;
	const scheme: SyntaxNode = { source: word, expects: schemes, ...(term && { term }), ...(problem && { problem }) };
	return { source, children: rest ? [scheme, ofScheme(term, rest)] : [scheme] };
});

function isBearerToken(text: string): boolean {
	return /^Bearer [\w.~+/-]+=*$/.test(text);
}

function lacking(scheme: AuthScheme, word: SourceText, rest: SourceText | undefined): Problem | undefined {
	return scheme.name === 'Digest' && rest ? missingParameters(word, rest) : withoutCredentials(scheme, word, rest);
}

/** Clients for `.http` files take `Digest user password`, too. */
function missingParameters(word: SourceText, rest: SourceText): Problem | undefined {
	if (!rest.text.includes('=') || isPlaceholder(rest)) {
		return undefined;
	}
	const names = rest.split(',').map(({ text }) => text.split('=')[0]!.trim().toLowerCase().replace(/\*$/, ''));
	const missing = ['username', 'realm', 'nonce', 'uri', 'response'].filter(name => !names.includes(name));
	return missing.length === 0
		? undefined
		: {
				rule: 'auth/digest-missing-parameter',
				message: `\`Digest\` credentials need ${missing.map(name => `\`${name}\``).join(', ')}: add what is missing.`,
				at: word,
			};
}

function ofScheme(scheme: AuthScheme | undefined, source: SourceText): SyntaxNode {
	if (scheme?.name === 'Bearer') {
		const problem = wrongToken(source);
		return problem ? { source, problem } : isJsonWebToken(source.text) ? jsonWebToken(source) : { source };
	}
	if (isPlaceholder(source) && !scheme?.credentials) {
		return { source };
	}
	if (scheme?.name === 'Basic') {
		return { source, reading: () => userIn(source.text) };
	}
	if (isJsonWebToken(source.text)) {
		return jsonWebToken(source);
	}
	return scheme?.credentials ? { source, children: authParams(source, scheme.credentials) } : { source };
}

/** `b64token` (RFC 6750 §2.1) has neither quotes nor spaces. Tokens with other characters are in use, and work. */
function wrongToken(source: SourceText): Problem | undefined {
	const rule = 'auth/bearer-invalid-characters';
	const twice = /^Bearer[ \t]+(?=\S)/i.exec(source.text)?.[0].length;
	if (twice !== undefined) {
		const edits = [source.slice(0, twice).replaceWith('')];
		const fixes = [{ title: 'Delete the second `Bearer`', edits, isPreferred: true }];
		return { rule, message: '`Bearer` stands here twice: delete one.', at: source.slice(0, 6), fixes };
	}
	if (/^\{\s*"[^"]*"\s*:/.test(source.text) && !source.isDynamic && !/\.\.\.|…/.test(source.text)) {
		return { rule, message: 'This is JSON, not the token: write only the token that stands in it.' };
	}
	if (!/^(?:"[^"]+"|'[^']+'|“[^”]+”|‘[^’]+’)$/.test(source.text) || isPlaceholder(source)) {
		return undefined;
	}
	const edits = [source.slice(0, 1), source.slice(source.length - 1)].map(mark => mark.replaceWith(''));
	return {
		rule,
		message: 'A token has no quotes around it: servers take them for a part of it. Delete them.',
		fixes: [{ title: 'Delete the quotes', edits, isPreferred: true }],
	};
}

/** Names the user only: a password is nothing to be shown on hover. */
function userIn(text: string): string | undefined {
	const decoded = textOfBase64(text);
	const colon = decoded?.indexOf(':') ?? -1;
	if (decoded === undefined || colon < 0 || /[\u0000-\u001f\u007f]/.test(decoded)) {
		return undefined;
	}
	const user = decoded.slice(0, colon).replace(/`/g, "'");
	const password = colon === decoded.length - 1 ? 'an empty password' : 'a password';
	return user === '' ? `no user name, and ${password}` : `user name \`${user}\`, and ${password}`;
}

/**
 * With a space at the end, which only a literal in code has, a scheme is there to be joined with its credentials; and what
 * is not registered, such as `token`, may stand for the credentials.
 */
function withoutCredentials(
	{ name, standsAlone, isRegistered }: AuthScheme,
	word: SourceText,
	rest: SourceText | undefined,
): Problem | undefined {
	return rest || standsAlone || !isRegistered
		? undefined
		: { rule: 'auth/missing-credentials', message: `\`${name}\` stands alone: its credentials are missing behind it.`, at: word };
}

function wrongScheme(word: SourceText): Problem | undefined {
	const [, name, separator] = /^([A-Za-z][\w-]*)([:=])/.exec(word.text) ?? [];
	const scheme = name === undefined ? undefined : authSchemes.get(name.toLowerCase());
	if (scheme && (separator === ':' || scheme.isRegistered)) {
		return colonBehind(word, name!.length, separator!);
	}
	// `OAuth2` and the like are what some clients for `.http` files understand, other SCRAM hashes may come to be registered.
	if (word.length < 5 || /^(?:oauth|scram-)/i.test(word.text)) {
		return undefined;
	}
	return misspelled('auth/misspelled-scheme', word, registeredNames, 'a registered authentication scheme');
}

function colonBehind(word: SourceText, length: number, separator: string): Problem {
	const mark = word.slice(length, length + 1);
	const isLast = mark.end === word.end;
	return {
		rule: 'auth/scheme-colon',
		message: `A space stands behind an authentication scheme, not \`${separator}\`. Write \`${word.text.slice(0, length)} …\`.`,
		at: mark,
		fixes: [changeTo(mark, isLast ? '' : ' ', `${isLast ? 'Delete' : 'Replace'} the \`${separator}\`${isLast ? '' : ' by a space'}`)],
	};
}
