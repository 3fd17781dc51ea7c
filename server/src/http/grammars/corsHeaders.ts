import type { SourceText } from '../../text';
import type { Field } from '../field';
import { fields } from '../fields';
import { isPlaceholder } from '../fixes';
import { changeTo, type Fix, type Grammar, type Problem } from '../syntax';
import type { Term } from '../term';
import { fieldNames } from './fieldName';
import { isToken } from './token';

/** The names of headers in a CORS field: one that is none, such as two that lack the comma between them, spoils them all. */
export function corsHeaders(isOffered: (field: Field) => boolean, others: readonly Term[] = []): Grammar {
	return fieldNames(isOffered, others, notAName);
}

function notAName(source: SourceText): Problem | undefined {
	if (isToken(source.text) || isPlaceholder(source)) {
		return undefined;
	}
	const fix = namesFix(source);
	return {
		rule: 'cors/headers-invalid',
		message: `\`${source.text}\` is not the name of a header, so browsers reject the whole value. Write names, with commas between them.`,
		...(fix && { fixes: [fix] }),
	};
}

/** What `Accept; Origin` or `Accept Encoding` was meant to be, if the names are known. */
export function namesFix(source: SourceText): Fix | undefined {
	const name = fields.get(source.text.toLowerCase().replace(/\s+/g, '-'))?.name;
	return name === undefined ? separated(source, part => fields.has(part.toLowerCase()) || /^x-/i.test(part)) : changeTo(source, name);
}

/** A fix that writes a comma where spaces or semicolons stand between names, if all of them are known, and no quotation marks. */
export function separated(source: SourceText, isKnown: (part: string) => boolean): Fix | undefined {
	const parts = source.text
		.replace(/["'[\]]/g, ' ')
		.split(/[\s;|]+/)
		.filter(part => part !== '');
	const isSure = parts.length > 0 && parts.every(part => isToken(part) && isKnown(part));
	return isSure ? changeTo(source, parts.join(', ')) : undefined;
}
