import { transferCodings } from '../contentCodings';
import { defineField } from '../field';
import { isPlaceholder } from '../fixes';
import { anything, list } from '../grammars/list';
import { withParameters } from '../grammars/parameters';
import { oneOf } from '../grammars/token';
import { nearest } from '../nearest';
import { changeTo, type Problem } from '../syntax';
import { mdn, rfc } from '../term';
import type { SourceText } from '../../text';

const names = transferCodings.map(({ name }) => name);

export default defineField({
	name: 'Transfer-Encoding',
	usedIn: 'both',
	occurs: 'list',
	summary: 'How the content is packed for this one connection: in practice `chunked`.',
	details:
		'Servers and clients set it themselves where they do not know the length beforehand. Never together with `Content-Length`, and not at all in HTTP/2 and HTTP/3.\n\nTo compress, use `Content-Encoding`.',
	syntax: 'Transfer-Encoding: chunked',
	oftenWith: ['Trailer', 'TE'],
	spec: rfc(9112, '6.1'),
	mdn: mdn('Headers/Transfer-Encoding'),
	value: list(withParameters(oneOf(transferCodings, unknownCoding), anything)),
	values: transferCodings,
});

function unknownCoding(source: SourceText): Problem | undefined {
	if (isPlaceholder(source)) {
		return undefined;
	}
	if (source.text.toLowerCase() === 'identity') {
		return { rule: 'transfer-encoding/identity', message: '`identity` is no transfer coding any more: delete the field.' };
	}
	const meant = nearest(source.text, names);
	const isContentCoding = ['br', 'zstd', 'dcb', 'dcz'].includes(source.text.toLowerCase());
	const advice =
		meant === undefined
			? isContentCoding
				? `Say \`Content-Encoding: ${source.text}\`.`
				: 'Use `chunked`.'
			: `Did you mean \`${meant}\`?`;
	return {
		rule: 'transfer-encoding/unknown-coding',
		message: `\`${source.text}\` is not a transfer coding. ${advice}`,
		...(meant !== undefined && { fixes: [changeTo(source, meant)] }),
	};
}
