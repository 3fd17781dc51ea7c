import type { SourceText } from '../../text';
import { misspelled } from '../fixes';
import type { Problem } from '../syntax';
import type { Term } from '../term';

/** What to say of an unknown content coding: only that it is misspelled; any other may be somebody's own. */
export function misspelledCoding(rule: string, known: readonly Term[]): (source: SourceText) => Problem | undefined {
	const names = known.map(({ name }) => name);
	return source => misspelled(rule, source, names, 'a known content coding');
}
