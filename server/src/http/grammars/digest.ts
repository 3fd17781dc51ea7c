import { changeTo, type Problem } from '../syntax';
import { nearest } from '../nearest';
import { rfc, vocabulary } from '../term';
import type { SourceText } from '../../text';
import type { BareItem, Meaning } from './bareItem';
import { dictionary, type StructuredKey } from './structuredFields';

/** What names a hash in Content-Digest and Repr-Digest (RFC 9530 §7.2), the insecure ones last. */
export const digestAlgorithms: readonly StructuredKey[] = [
	algorithm('sha-256', 'SHA-256: 32 octets.', 32),
	algorithm('sha-512', 'SHA-512: 64 octets.', 64),
	insecure('md5', 'MD5'),
	insecure('sha', 'SHA-1'),
	insecure('unixsum', 'the checksum of the Unix program `sum`'),
	insecure('unixcksum', 'the checksum of the Unix program `cksum`'),
	insecure('adler', 'Adler-32'),
	insecure('crc32c', 'CRC-32C'),
];
const byName = vocabulary(digestAlgorithms);

/** A Dictionary of algorithm and hash. */
export const digests = dictionary({ keys: digestAlgorithms, unknownKey: unknownAlgorithm, checkKey: insecureAlgorithm });

function unknownAlgorithm(source: SourceText): Problem {
	const meant = nearest(source.text, ['sha-256', 'sha-512']);
	return {
		rule: 'digest/unknown-algorithm',
		message: `\`${source.text}\` is not a known hash algorithm: use \`${meant ?? 'sha-256'}\`.`,
		severity: 'information',
		...(meant !== undefined && { fixes: [changeTo(source, meant)] }),
	};
}

function insecureAlgorithm(source: SourceText): Problem | undefined {
	return byName.get(source.text)?.status === 'deprecated'
		? { rule: 'digest/unknown-algorithm', message: `\`${source.text}\` detects accidents only: use \`sha-256\` or \`sha-512\`.` }
		: undefined;
}

/** A Byte Sequence of a given length. */
function hash(name: string, octets: number): Meaning {
	return item => ({
		reading: item.type === 'bytes' ? () => `${lengthOf(item)} octets` : undefined,
		problem:
			item.type === 'missing' || item.type === 'unknown' || lengthOf(item) === octets ? undefined : wrongLength(name, octets, item),
	});
}

function wrongLength(name: string, octets: number, item: BareItem): Problem {
	const rule = 'digest/wrong-length';
	return item.type === 'bytes'
		? { rule, message: `A \`${name}\` hash has ${octets} octets, and this one ${lengthOf(item)}.` }
		: { rule, message: `A hash is a Byte Sequence: write it as base64 between colons, \`:…:\`.` };
}

/** How many octets a Byte Sequence stands for. */
function lengthOf({ type, text }: BareItem): number | undefined {
	return type === 'bytes' ? Math.floor((text.replace(/=+$/, '').length * 3) / 4) : undefined;
}

function algorithm(name: string, summary: string, octets: number): StructuredKey {
	return {
		kind: 'parameter',
		name,
		role: 'hash algorithm',
		summary,
		spec: rfc(9530, '7.2'),
		snippet: `${name}=:\${1:base64}:`,
		item: hash(name, octets),
	};
}

function insecure(name: string, what: string): StructuredKey {
	return {
		kind: 'parameter',
		name,
		role: 'hash algorithm, insecure',
		summary: `${what[0]!.toUpperCase()}${what.slice(1)}: shows accidents, but no tampering.`,
		spec: rfc(9530, '7.2'),
		status: 'deprecated',
		insteadUse: 'sha-256',
		snippet: `${name}=:\${1:base64}:`,
	};
}
