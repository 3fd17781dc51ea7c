import { ownCopy } from '../text';
import { suffixes } from './mediaTypes';
import { mediaTypeTable } from './registeredMediaTypes.generated';
import { spec, type Term } from './term';

/** Those found before: never more than the table has. */
const known = new Map<string, Term>();

/** One of the thousands of media types that have no text of their own, by its name in lower case. */
export function registeredMediaType(name: string): Term | undefined {
	const term = known.get(name) ?? termOf(ownCopy(name));
	if (term) {
		known.set(term.name, term);
	}
	return term;
}

/** All of them. */
export function* registeredMediaTypes(): Generator<Term> {
	for (const line of mediaTypeTable.trim().split('\n')) {
		const [type, ...words] = line.trim().split(' ');
		for (const word of words) {
			yield registeredMediaType(`${type}/${word.replace(/[:?].*/, '')}`)!;
		}
	}
}

function termOf(name: string): Term | undefined {
	const [type = '', subtype = '', more] = name.split('/');
	const line = subtype === '' || more !== undefined ? -1 : mediaTypeTable.indexOf(`\n${type} `);
	const end = mediaTypeTable.indexOf('\n', line + 1);
	if (line < 0) {
		return undefined;
	}
	for (const mark of [' ', ':', '?']) {
		const at = mediaTypeTable.indexOf(` ${subtype}${mark}`, line);
		if (at >= 0 && at < end) {
			return describe(name, mediaTypeTable.slice(at + 1, mediaTypeTable.indexOf(' ', at + 1)));
		}
	}
	return undefined;
}

function describe(name: string, word: string): Term {
	const isRegistered = !word.endsWith('?');
	const [, ...endings] = word.replace('?', '').split(':');
	return {
		kind: 'mediaType',
		name,
		role: isRegistered ? 'registered media type' : 'media type in use, not registered',
		summary: `${formatOf(name, isRegistered)}${endings.length > 0 ? `, in files named ${endings.map(ending => `\`.${ending}\``).join(', ')}` : ''}.`,
		...(isRegistered && { spec: spec('IANA', `https://www.iana.org/assignments/media-types/${name}`) }),
	};
}

/** What the name itself tells (RFC 6838 §3 and §4.2.8). */
function formatOf(name: string, isRegistered: boolean): string {
	return (
		unknownInWords(name) ??
		(isRegistered ? 'A format that IANA knows: its page there names the specification' : 'A format in use that nobody has registered')
	);
}

/** What can be said of any media type by the look of its name. */
export function unknownInWords(name: string): string | undefined {
	const owner = /^[^/]+\/vnd\./.test(name) ? 'A vendor’s own format' : /^[^/]+\/prs\./.test(name) ? 'A personal format' : undefined;
	const inside = suffixes.get(/\+([^+]+)$/.exec(name)?.[1] ?? '');
	return inside === undefined ? owner : `${owner ?? 'A format'}, which is ${inside}`;
}
