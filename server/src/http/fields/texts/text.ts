import type { Field } from '../../field';
import { boolean, type Meaning } from '../../grammars/bareItem';
import { list } from '../../grammars/list';
import { parameter, withParameters } from '../../grammars/parameters';
import { structuredItem, type StructuredKey, structuredList } from '../../grammars/structuredFields';
import { oneOf, valuesOf } from '../../grammars/token';
import { type Grammar, nodeOf } from '../../syntax';
import { type Term, vocabulary } from '../../term';

/** What we say of a field that has no file of its own, besides what its row in the registry says. */
export type FieldText = Pick<Field, 'summary'> &
	Partial<Pick<Field, 'role' | 'details' | 'syntax' | 'example' | 'oftenWith' | 'spec' | 'status' | 'insteadUse' | 'value' | 'values'>>;

/** By the name of the field; only a summary where no more needs to be said. */
export type FieldTexts = Readonly<Record<string, string | FieldText>>;

type Values = Required<Pick<Field, 'value' | 'values'>>;
type Meanings = Readonly<Record<string, string>>;

/** One of a few values. Others are left alone. */
export function choice(field: string, meanings: Meanings): Values {
	const values = valuesOf(field, meanings);
	return { value: oneOf(values), values };
}

/** A list with commas of such values. */
export function choices(field: string, meanings: Meanings): Values {
	const values = valuesOf(field, meanings);
	return { value: list(oneOf(values)), values };
}

/** One of a few values, and parameters behind a `;`. */
export function choiceWithParameters(field: string, meanings: Meanings, parameters: Meanings = {}): Values {
	const values = valuesOf(field, meanings);
	const known = parametersOf(field, parameters);
	return { value: withParameters(oneOf(values), parameter(known)), values: [...values, ...known] };
}

/** Names, each with or without a value, between commas or semicolons. A snippet may stand for the name: `max-age=${1:60}`. */
export function directives(field: string, meanings: Meanings, separate: (element: Grammar) => Grammar = list): Values {
	const values = parametersOf(field, meanings);
	return { value: separate(parameter(values)), values };
}

/** An Item (RFC 9651 §3.3) that is one of a few Tokens or Strings. */
export function item(field: string, meanings: Meanings, parameters: readonly StructuredKey[] = []): Values {
	const values = valuesOf(field, meanings);
	return { value: structuredItem({ item: known(values), parameters }), values: [...values, ...parameters] };
}

/** A List (RFC 9651 §3.1) of such. */
export function items(field: string, meanings: Meanings, parameters: readonly StructuredKey[] = []): Values {
	const values = valuesOf(field, meanings);
	return { value: structuredList({ item: known(values), parameters }), values: [...values, ...parameters] };
}

/** An Item that must be a Boolean (RFC 9651 §3.3.6): recipients ignore anything else. */
export function flag(field: string, yes: string, no?: string): Values {
	const values = valuesOf(field, { '?1': yes, ...(no !== undefined && { '?0': no }) });
	const meaning = known(values);
	const judged = boolean('sf/boolean-literal');
	return { value: structuredItem({ item: written => ({ ...judged(written), ...meaning(written) }) }), values };
}

/** A bare item that is one of `terms`, with or without its quotes. */
export function known(terms: readonly Term[]): Meaning {
	const byName = vocabulary(terms);
	return ({ source }) => {
		const text = source.text.toLowerCase();
		return { term: byName.get(text) ?? byName.get(`"${text}"`), expects: terms };
	};
}

/** A key of a Dictionary, or a parameter of an Item. */
export function key(field: string, name: string, summary: string, snippet: string, meaning?: Meaning): StructuredKey {
	return { kind: 'parameter', name, role: `\`${field}\` parameter`, summary, snippet, ...(meaning && { item: meaning }) };
}

/** A value that reads as something where it has the right form: "2 GiB". Nothing else is said of it. */
export function reads(form: RegExp, words: (...groups: string[]) => string | undefined): { readonly value: Grammar } {
	return {
		value: source => {
			const match = form.exec(source.text);
			return nodeOf(source, { reading: match ? () => words(...match.slice(match.length > 1 ? 1 : 0)) : undefined });
		},
	};
}

/** A whole number, or one with a fraction. */
export const number = /^\d+(?:\.\d+)?$/;

function parametersOf(field: string, meanings: Meanings): Term[] {
	return Object.entries(meanings).map(([written, summary]) => ({
		kind: 'directive',
		name: written.split('=')[0]!,
		role: `\`${field}\` directive`,
		summary,
		...(written.includes('=') && { snippet: written }),
	}));
}
