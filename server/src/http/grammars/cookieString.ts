import type { SourceText } from '../../text';
import { deletePieceFix, isPlaceholder } from '../fixes';
import type { Grammar, Problem } from '../syntax';
import { cutAt } from './cut';
import { nameAndValue } from './parameters';

const attributes = /^(?:path|domain|expires|max-age|httponly|secure|samesite)$/i;

/** `cookie-pair *( ";" SP cookie-pair )` (RFC 6265 §4.2.1): a child for each pair. */
export const cookieString: Grammar = source => {
	const pieces = cutAt(source, ';');
	return {
		source,
		children: pieces.map((piece, i) => {
			const problem = attributeAt(pieces, i);
			return { source: piece, ...(problem && { problem }) };
		}),
	};
};

function attributeAt(pieces: readonly SourceText[], index: number): Problem | undefined {
	const { name } = nameAndValue(pieces[index]!);
	if (!attributes.test(name.text) || isPlaceholder(name)) {
		return undefined;
	}
	const deletion = deletePieceFix(pieces, index, `Delete \`${pieces[index]!.text}\``);
	return {
		rule: 'cookie/attributes-in-request',
		message: `\`${name.text}\` is an attribute of \`Set-Cookie\`; in \`Cookie\` the server takes it for another cookie. Delete it.`,
		...(deletion && { fixes: [deletion] }),
	};
}
