import type { SourceText } from '../text';
import { methods } from './methods';
import { once } from './remembering';
import { type StatusCode, statusCodes } from './statusCodes';
import { nodeOf, type SyntaxNode } from './syntax';
import type { Term } from './term';
import { versions } from './versions';

/**
 * Methods are case-sensitive (RFC 9110 §9.1), yet `get` is explained as the `GET` it was meant to be: rules tell the difference.
 * In a file for an HTTP client, what such clients use like methods (`GRAPHQL`) is offered too.
 */
export function methodNode(source: SourceText, isForClient = false): SyntaxNode {
	return node(source, methods.get(source.text.toLowerCase()), isForClient ? clientMethods() : realMethods());
}

export function statusCodeNode(source: SourceText): SyntaxNode {
	return node(source, statusCodes.get(source.text), offeredStatusCodes());
}

/** Some write `HTTP/2.0`, which means `HTTP/2`. */
export function versionNode(source: SourceText): SyntaxNode {
	const name = source.text.toLowerCase();
	return node(source, versions.get(name) ?? versions.get(name.replace(/^(http\/[23])\.0$/, '$1')), allVersions());
}

/** The text behind a status code, which no program reads (RFC 9112 §4). It is explained as the status code, if it says the same. */
export function reasonPhraseNode(source: SourceText, statusCode: SyntaxNode | undefined): SyntaxNode {
	const code = statusCode && statusCodes.get(statusCode.source.text);
	if (!code) {
		return { source };
	}
	return node(source, isPhraseOf(code, source.text) ? code : undefined, phraseTerms(code));
}

function isPhraseOf({ phrase, formerPhrases }: StatusCode, text: string): boolean {
	const said = text === phrase ? undefined : text.toLowerCase();
	return said === undefined || [phrase, ...formerPhrases].some(own => own.toLowerCase() === said);
}

/** The phrase of a status code, in a list to offer. */
function phraseTerms(code: StatusCode): readonly Term[] {
	let terms = phrases.get(code);
	if (!terms) {
		const { name, phrase, summary } = code;
		terms = [{ kind: 'token', name: phrase, role: `reason phrase of ${name}`, summary }];
		phrases.set(code, terms);
	}
	return terms;
}

const phrases = new Map<StatusCode, readonly Term[]>();

function node(source: SourceText, term: Term | undefined, expects: readonly Term[]): SyntaxNode {
	return nodeOf(source, { term, expects });
}

// One array each, shared by all nodes.
const clientMethods = once(() => [...methods.values()].filter(method => !method.isReserved));
const realMethods = once(() => clientMethods().filter(method => !methods.get(method.name.toLowerCase())?.isPseudo));
const offeredStatusCodes = once(() => [...statusCodes.values()].filter(({ phrase }) => phrase !== '(Unused)'));
const allVersions = once(() => [...versions.values()]);
