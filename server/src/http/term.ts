/** What sort of thing a term names; decides how it is listed, coloured and introduced. */
export type TermKind =
	'method' | 'version' | 'statusCode' | 'field' | 'directive' | 'parameter' | 'mediaType' | 'authScheme' | 'coding' | 'token';

/** Anything HTTP gives a name to: a method, status code, field, directive, media type… */
export interface Term {
	readonly kind: TermKind;
	/** As it is written on the wire. */
	readonly name: string;
	/** How it is headed where that is more than its name: `429 Too Many Requests`. */
	readonly title?: string;
	/** What it is, behind the title: `client error`, `response header`, `` `Cache-Control` directive ``. */
	readonly role: string;
	/** What it means, in one or two sentences of Markdown. */
	readonly summary: string;
	/** When to use it, what goes wrong; Markdown paragraphs. */
	readonly details?: string;
	/** How its value is written: `Retry-After: <seconds> | <HTTP-date>`. */
	readonly syntax?: string;
	/** A realistic use of it, as it stands in a message: a field line, or a start line and what follows. */
	readonly example?: string;
	/** Names of fields or codes that usually go with it. */
	readonly oftenWith?: readonly string[];
	readonly spec?: SpecLink;
	/** Where else to read more. */
	readonly references?: readonly SpecLink[];
	/** Address of its page on MDN. */
	readonly mdn?: string;
	readonly status?: 'deprecated' | 'experimental' | 'nonstandard';
	/** What to use instead of something deprecated: a name, or a phrase of Markdown. */
	readonly insteadUse?: string;
	/** How completion writes it, as an LSP snippet, where that is more than the name: `max-age=${1:3600}`. */
	readonly snippet?: string;
}

export interface SpecLink {
	/** `RFC 9110 §10.2.3`. */
	readonly title: string;
	readonly url: string;
}

/** A section of an RFC, or the whole of it. */
export function rfc(number: number, section?: string): SpecLink {
	const url = `https://www.rfc-editor.org/rfc/rfc${number}`;
	if (section === undefined) {
		return { title: `RFC ${number}`, url };
	}
	const anchor = /^[A-Z]/.test(section) ? `appendix-${section}` : `section-${section}`;
	return { title: `RFC ${number} §${section}`, url: `${url}#${anchor}` };
}

/** A specification that is not an RFC. */
export function spec(title: string, url: string): SpecLink {
	return { title, url };
}

/** The page of MDN's HTTP reference at `path`, such as `Headers/Retry-After`. */
export function mdn(path: string): string {
	return `https://developer.mozilla.org/docs/Web/HTTP/Reference/${path}`;
}

/** Terms by their names in lower case. */
export type Vocabulary<T extends Term = Term> = ReadonlyMap<string, T>;

/** The same list always gives the same map: grammars ask for it with every value. */
export function vocabulary<T extends Term>(terms: readonly T[]): Vocabulary<T> {
	const known = vocabularies.get(terms) ?? new Map(terms.map(term => [term.name.toLowerCase(), term]));
	vocabularies.set(terms, known);
	return known as Vocabulary<T>;
}

const vocabularies = new WeakMap<readonly Term[], Vocabulary>();
