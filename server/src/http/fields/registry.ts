import { defineField, type Field, roleOf } from '../field';
import { mdn, rfc, spec, type SpecLink } from '../term';
import { registryTable } from './registry.generated';

/** What the registries alone say of a field. */
export const registered: readonly Field[] = registryTable.trim().split('\n').map(fieldOfRow);

function fieldOfRow(row: string): Field {
	const [name = '', directions = '', status = '', reference = '', page = '', deprecated = '', cardinality = ''] = row.split('|');
	const usedIn = directionOf(directions);
	const specLink = linkOf(name, reference);
	const occurs = cardinality === 'list' ? 'list' : cardinality === 'singleton' ? 'once' : cardinality === '' ? undefined : 'lines';
	return defineField({
		name,
		usedIn,
		isStrict: directions.endsWith('+'),
		role: status === 'unregistered' ? `${roleOf(usedIn)}, not registered` : roleOf(usedIn),
		summary: summaryOf(status),
		...(specLink && { spec: specLink }),
		...(page && { mdn: mdn(page) }),
		...(deprecated && { status: 'deprecated' as const }),
		...(occurs && { occurs }),
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

function summaryOf(status: string): string {
	switch (status) {
		case 'permanent':
			return 'Registered with IANA as permanent.';
		case 'provisional':
			return 'Registered with IANA as provisional.';
		case 'deprecated':
			return 'Registered with IANA, and deprecated there: use it for old recipients only.';
		case 'obsoleted':
			return 'Registered with IANA, and obsolete there: do not send it.';
		default:
			return 'In use, but in no registry: what it means is up to the software that reads it.';
	}
}
