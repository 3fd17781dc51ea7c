import { defineField, type Field, roleOf } from '../field';
import { dictionary, structuredItem, structuredList } from '../grammars/structuredFields';
import type { Grammar } from '../syntax';
import { mdn, rfc, spec, type SpecLink } from '../term';
import { registryTable } from './registry.generated';
import { fieldTexts } from './texts';
import type { FieldText } from './texts/text';

/** What the tables of texts say, by the name of the field. */
export const texts: ReadonlyMap<string, string | FieldText> = new Map(fieldTexts.flatMap(table => Object.entries(table)));

/** How Structured Fields are read of which no more is said (RFC 9651 §3). */
const structured: Readonly<Record<string, Grammar>> = {
	item: structuredItem({}),
	list: structuredList({}),
	dictionary: dictionary({}),
};

/** What the registries and the tables of texts say of a field; for one with a file of its own, that file says more. */
export const registered: readonly Field[] = registryTable.trim().split('\n').map(fieldOfRow);

function fieldOfRow(row: string): Field {
	const [name = '', directions = '', status = '', reference = '', page = '', deprecated = '', cardinality = '', type = ''] =
		row.split('|');
	const text = texts.get(name);
	const usedIn = directionOf(directions);
	const specLink = linkOf(name, reference);
	const occurs = cardinality === 'list' ? 'list' : cardinality === 'singleton' ? 'once' : cardinality === '' ? undefined : 'lines';
	const value = structured[type];
	return defineField({
		name,
		usedIn,
		isStrict: directions.endsWith('+'),
		isRare: true,
		role: status === 'unregistered' ? `${roleOf(usedIn)}, not registered` : roleOf(usedIn),
		summary: '',
		...(specLink && { spec: specLink }),
		...(page && { mdn: mdn(page) }),
		...(deprecated && { status: 'deprecated' as const }),
		...(occurs && { occurs }),
		...(value && { value }),
		...(typeof text === 'string' ? { summary: text } : text),
	});
}

function directionOf(letters: string): Field['usedIn'] {
	const isRequest = letters.includes('req');
	const isResponse = letters.includes('res');
	return isRequest ? (isResponse ? 'both' : 'request') : isResponse ? 'response' : 'unknown';
}

function linkOf(name: string, reference: string): SpecLink | undefined {
	if (reference.startsWith('http')) {
		return spec(`Specification of ${name}`, reference);
	}
	const [number, section] = reference.split(' ');
	return number ? rfc(Number(number), section) : undefined;
}
