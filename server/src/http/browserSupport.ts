import { supportTable } from './browserSupport.generated';
import { fields } from './fields';
import type { Term } from './term';

/** How far browsers know a term (web-features' Baseline), or which of Chrome, Edge, Firefox and Safari do, where that is not all of them. */
export type BrowserSupport =
	| { readonly baseline: 'high' | 'low'; /** When the last of them got it: `2024-05`. */ readonly since: string }
	| { readonly baseline: 'limited'; readonly browsers: readonly string[] };

/** What is known of a term; nothing where browsers have no part in it, or nobody says. */
export function browserSupport(term: Term): BrowserSupport | undefined {
	const row = keysOf(term)
		.map(rowOf)
		.find(found => found !== undefined);
	const [, baseline, since] = /^(high|low) (.+)/.exec(row ?? '') ?? [];
	if (baseline && since) {
		return { baseline: baseline as 'high' | 'low', since };
	}
	return row === undefined ? undefined : { baseline: 'limited', browsers: row.split(',').filter(Boolean) };
}

/** A field, method or status code goes by its name; what stands in a value by the field's and its own. */
function keysOf(term: Term): string[] {
	const name = term.name.toLowerCase();
	if (term.kind === 'field' || term.kind === 'method' || term.kind === 'statusCode') {
		return [name];
	}
	return [...fields.values()].filter(({ values }) => values?.includes(term)).map(field => `${field.name.toLowerCase()}/${name}`);
}

/** What the table says of a name. People ask for one at a time, and seldom. */
function rowOf(name: string): string | undefined {
	const start = supportTable.indexOf(`\n${name}|`) + name.length + 2;
	return start < name.length + 2 ? undefined : supportTable.slice(start, supportTable.indexOf('\n', start));
}
