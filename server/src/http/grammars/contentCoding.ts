import type { SourceText } from '../../text';
import { preferredCharset } from '../charsets';
import { isPlaceholder, misspelled } from '../fixes';
import { changeTo, type Problem } from '../syntax';
import type { Term } from '../term';

/**
 * What to say of an unknown content coding: that it is misspelled, or is a character encoding. Any other may be somebody's own,
 * and is said to be unknown only if `unknown` is a rule for that.
 */
export function wrongCoding(rule: string, known: readonly Term[], unknown?: string): (source: SourceText) => Problem | undefined {
	const names = known.map(({ name }) => name);
	return source => {
		if (isPlaceholder(source)) {
			return undefined;
		}
		if (preferredCharset(source.text) !== undefined) {
			return {
				rule: 'accept-encoding/charset',
				message: `\`${source.text}\` is a character encoding, not a content coding: it stands in \`Content-Type\`, as \`charset\`.`,
			};
		}
		if (/^brotli$/i.test(source.text)) {
			return { rule: unknown ?? rule, message: 'The name of the Brotli coding is `br`.', fixes: [changeTo(source, 'br')] };
		}
		return (
			misspelled(rule, source, names, 'a known content coding') ??
			(unknown === undefined ? undefined : unknownCoding(unknown, source))
		);
	};
}

function unknownCoding(rule: string, source: SourceText): Problem | undefined {
	return inUse.test(source.text)
		? undefined
		: { rule, message: `\`${source.text}\` is not a registered content coding: most servers ignore it.` };
}

/** Codings that are in use without being registered. */
const inUse = /^(?:x-.*|lz4|lz4hc|lzma2?|xz|bzip2?|bz2|snappy|sdch|peerdist|xpress(?:-huffman)?|zlib|amz-1\.0|grpc-.*)$/i;
