import type { Hover } from 'vscode-languageserver';
import { type Document, rangeOf } from './document';
import type { ClientAbilities } from './client';
import { code, markup, paragraphs } from './markdown';
import { type Defined, definitionsOf, nameAt } from './names';
import { requestLineOf } from './requestLine';

/** Says what the variable or request named at a document offset stands for. Nothing of a name that this file does not define. */
export function nameHover(document: Document, offset: number, client: ClientAbilities): Hover | undefined {
	const at = nameAt(document, offset);
	const defined = at ? definitionsOf(document, at.name) : [];
	if (!at || defined.length === 0) {
		return undefined;
	}
	const meanings = defined.map(one => meaningOf(document, one));
	const places = defined.map(({ definition: { name }, start }) => document.text.positionAt(start + name.start).line + 1);
	const explanation = paragraphs(
		`**${at.name.text}** — ${at.name.kind} of this file, ${defined.length > 1 ? 'lines' : 'line'} ${places.join(', ')}`,
		defined.length > 1 ? meanings.map((meaning, i) => `- line ${places[i]!}: ${meaning}`).join('\n') : meanings[0],
		defined.length === 1 && filledIn(document, defined[0]!),
	);
	return { contents: markup(explanation, client.hoverMarkdown), range: rangeOf(document, at.source, at.start) };
}

function meaningOf(document: Document, { definition: { kind, by, value, name }, start }: Defined): string {
	if (kind === 'request') {
		const line = requestLineOf(document, start + name.end);
		return line ? code(line) : 'no request follows';
	}
	switch (by) {
		case 'script':
			return 'set by a script';
		case 'prompt':
			return 'asked for when the request is sent';
		default:
			return value?.length ? code(value.text) : 'empty';
	}
}

/** The value with the variables in it replaced by theirs, where that says more. */
function filledIn(document: Document, { definition: { value } }: Defined): string | undefined {
	const text = value && fill(document, value.text, DEPTH);
	return text === undefined || text === value?.text ? undefined : `Here: ${code(text)}`;
}

/** Variables may be made of each other, and by mistake of themselves. */
const DEPTH = 5;

const LONGEST = 2000;

function fill(document: Document, text: string, depth: number): string {
	return text.replace(/\{\{[ \t]*([^{}\s]+)[ \t]*\}\}/g, (whole, name: string) => {
		const [one, ...others] = definitionsOf(document, { kind: 'variable', text: name.replace(/^\$/, '') });
		const value = others.length === 0 ? one?.definition.value?.text : undefined;
		const isShort = value !== undefined && value.length < LONGEST && text.length < LONGEST;
		return isShort && depth > 0 ? fill(document, value, depth - 1) : whole;
	});
}
