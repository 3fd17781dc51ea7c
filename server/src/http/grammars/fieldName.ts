import type { Field } from '../field';
import { fields } from '../fields';
import { type Grammar, nodeOf } from '../syntax';
import type { Term } from '../term';
import { list } from './list';
import type { Otherwise } from './token';

/** `field-name` as a value: explained as what it names, offered where `isOffered`. `others` may stand there too. */
export function fieldName(isOffered: (field: Field) => boolean, others: readonly Term[] = [], otherwise?: Otherwise): Grammar {
	// The fields are known only when all their files, some of which call this, have been loaded.
	let expects: readonly Term[] | undefined;
	return source => {
		expects ??= [...others, ...[...fields.values()].filter(isOffered)];
		const term = others.find(({ name }) => name.toLowerCase() === source.text.toLowerCase()) ?? fields.get(source.text.toLowerCase());
		return nodeOf(source, { term, expects, problem: term || source.length === 0 ? undefined : otherwise?.(source) });
	};
}

/** `#field-name`. */
export function fieldNames(
	isOffered: (field: Field) => boolean = () => true,
	others: readonly Term[] = [],
	otherwise?: Otherwise,
): Grammar {
	return list(fieldName(isOffered, others, otherwise));
}
