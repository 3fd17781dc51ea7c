import type { SourceText } from '../../text';
import type { Grammar, MessageKind, SyntaxNode } from '../syntax';
import { type Term, vocabulary } from '../term';
import { anything } from './list';

/** A parameter or directive that has a value of its own. */
export interface Parameter extends Term {
	readonly value?: Grammar;
}

/** `name [ "=" value ]` cut in two at the first `=`, the space around both trimmed. */
export function nameAndValue(source: SourceText): { readonly name: SourceText; readonly value: SourceText | undefined } {
	const equals = source.text.indexOf('=');
	return equals < 0
		? { name: source, value: undefined }
		: { name: source.piece(0, equals), value: source.piece(equals + 1, source.length) };
}

/** `name [ "=" value ]`, where the name is one of a set: a child for the name, and one for the value if there is one. */
export function parameter(known: readonly Parameter[], check?: ParameterCheck): Grammar {
	const byName = vocabulary(known);
	return (source, kind) => {
		const { name, value } = nameAndValue(source);
		const term = byName.get(name.text.toLowerCase());
		const problem = source.length > 0 && !name.isDynamic ? check?.({ name, value, term, kind }) : undefined;
		const nameNode: SyntaxNode = { source: name, expects: known, ...(term && { term }), ...(problem && { problem }) };
		return { source, children: value ? [nameNode, (term?.value ?? anything)(value, kind)] : [nameNode] };
	};
}

/** Finds what is wrong with a parameter as a whole: an unknown name, a value missing or too many. */
export type ParameterCheck = (parameter: {
	readonly name: SourceText;
	readonly value: SourceText | undefined;
	readonly term: Parameter | undefined;
	readonly kind: MessageKind;
}) => SyntaxNode['problem'];

/** `first *( ";" parameter )`: a child for what stands first, and one for each parameter. */
export function withParameters(first: Grammar, each: Grammar): Grammar {
	return (source, kind) => {
		const [head, ...rest] = source.split(';').map(piece => piece.trim());
		return { source, children: [first(head!, kind), ...rest.map(piece => each(piece, kind))] };
	};
}
