import { rfc, spec, type Term } from './term';

/** Content codings (RFC 9110 §8.4.1), those that everybody uses first. */
export const contentCodings: readonly Term[] = [
	coding({
		name: 'gzip',
		summary: 'Compressed as by `gzip`. Every client can read it.',
		example: 'Content-Encoding: gzip',
		spec: rfc(9110, '8.4.1.3'),
	}),
	coding({
		name: 'br',
		summary: 'Brotli: smaller than `gzip` for text.',
		details: 'Browsers ask for it over HTTPS only. The highest levels are for files compressed beforehand: they are slow.',
		example: 'Content-Encoding: br',
		spec: rfc(7932),
	}),
	coding({
		name: 'zstd',
		summary: 'Zstandard: about as small as `br`, and fast enough to compress as responses are made.',
		details: 'The window must not exceed 8 MB (RFC 9659), or browsers refuse it.',
		example: 'Content-Encoding: zstd',
		spec: rfc(8878),
	}),
	coding({
		name: 'deflate',
		summary: 'The *zlib* format. Some senders leave its wrapper out, so clients have to guess: use `gzip`.',
		example: 'Content-Encoding: deflate',
		spec: rfc(9110, '8.4.1.2'),
	}),
	coding({
		name: 'dcb',
		summary: 'Brotli with a dictionary that the client already has.',
		details: 'The client names it in `Available-Dictionary`; the response varies on that field too.',
		example: 'Content-Encoding: dcb',
		spec: rfc(9842, '4'),
	}),
	coding({
		name: 'dcz',
		summary: 'Zstandard with a dictionary that the client already has.',
		details: 'The client names it in `Available-Dictionary`; the response varies on that field too.',
		example: 'Content-Encoding: dcz',
		spec: rfc(9842, '5'),
	}),
	coding({
		name: 'compress',
		summary: 'LZW, as by the Unix program `compress`. Hardly any client reads it.',
		example: 'Content-Encoding: compress',
		spec: rfc(9110, '8.4.1.1'),
	}),
	coding({
		name: 'aes128gcm',
		summary: 'Encrypted with AES-128-GCM; what Web Push messages use.',
		example: 'Content-Encoding: aes128gcm',
		spec: rfc(8188, '2'),
	}),
	coding({
		name: 'exi',
		summary: 'XML as Efficient XML Interchange.',
		example: 'Content-Encoding: exi',
		spec: spec('EXI', 'https://www.w3.org/TR/exi/'),
	}),
	coding({
		name: 'pack200-gzip',
		summary: 'A JAR, compressed for its transfer.',
		example: 'Content-Encoding: pack200-gzip',
		spec: spec('JSR 200', 'https://jcp.org/en/jsr/detail?id=200'),
	}),
	coding({
		name: 'aws-chunked',
		role: 'content coding of Amazon S3',
		summary: 'Sent in chunks that are signed one by one.',
		spec: spec('Chunked upload (Amazon S3)', 'https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming.html'),
		example: 'Content-Encoding: aws-chunked',
		status: 'nonstandard',
	}),
	coding({ name: 'x-gzip', summary: 'The old name of `gzip`.', spec: rfc(9110, '8.4.1.3'), status: 'deprecated', insteadUse: 'gzip' }),
	coding({
		name: 'x-compress',
		summary: 'The old name of `compress`.',
		spec: rfc(9110, '8.4.1.1'),
		status: 'deprecated',
		insteadUse: 'compress',
	}),
];

/** `identity` and `*`, which only a list of what is acceptable knows. */
export const codingPreferences: readonly Term[] = [
	coding({
		name: 'identity',
		summary: 'Not encoded at all. Acceptable unless it is excluded with `identity;q=0`, or `*;q=0`.',
		example: 'Accept-Encoding: identity',
		spec: rfc(9110, '12.5.3'),
	}),
	coding({
		name: '*',
		role: 'any content coding',
		summary: 'Every coding that is not named in the list.',
		example: 'Accept-Encoding: gzip, *;q=0',
		spec: rfc(9110, '12.5.3'),
	}),
];

/** What `Transfer-Encoding` can hold (RFC 9112 §7). */
export const transferCodings: readonly Term[] = [
	coding({
		name: 'chunked',
		role: 'transfer coding',
		summary: 'Sent in pieces, each behind its length, so that the whole length need not be known before.',
		details: 'Always the last one, and only once. HTTP/2 and HTTP/3 frame messages by themselves and forbid it.',
		example: 'Transfer-Encoding: chunked',
		spec: rfc(9112, '7.1'),
	}),
	coding({
		name: 'gzip',
		role: 'transfer coding',
		summary: 'Compressed from hop to hop. What is meant is nearly always `Content-Encoding`.',
		example: 'Transfer-Encoding: gzip, chunked',
		spec: rfc(9112, '7.2'),
	}),
	coding({
		name: 'deflate',
		role: 'transfer coding',
		summary: 'Compressed from hop to hop, in the *zlib* format.',
		example: 'Transfer-Encoding: deflate, chunked',
		spec: rfc(9112, '7.2'),
	}),
	coding({
		name: 'compress',
		role: 'transfer coding',
		summary: 'Compressed from hop to hop, by LZW.',
		example: 'Transfer-Encoding: compress, chunked',
		spec: rfc(9112, '7.2'),
	}),
	coding({
		name: 'x-gzip',
		role: 'transfer coding',
		summary: 'The old name of `gzip`.',
		spec: rfc(9112, '7.2'),
		status: 'deprecated',
		insteadUse: 'gzip',
	}),
	coding({
		name: 'x-compress',
		role: 'transfer coding',
		summary: 'The old name of `compress`.',
		spec: rfc(9112, '7.2'),
		status: 'deprecated',
		insteadUse: 'compress',
	}),
];

function coding(term: Omit<Term, 'kind' | 'role'> & { readonly role?: string }): Term {
	return { role: 'content coding', ...term, kind: 'coding' };
}
