import { isPlaceholder } from '../fixes';
import { changeTo, type Grammar, nodeOf, type Problem } from '../syntax';
import type { SourceText } from '../../text';

/** `URI-reference` (RFC 3986 §4.1), judged by its characters only: relative ones are as right as absolute ones. */
export function uriReference(rule: string): Grammar {
	return source => nodeOf(source, { problem: uriReferenceProblem(source, rule) });
}

/** The same, for what knows more of it than this. */
export function uriReferenceProblem(source: SourceText, rule: string): Problem | undefined {
	const inside = bracketed.exec(source.text)?.[1];
	if (inside !== undefined && !source.isDynamic) {
		const message = `Only in \`Link\` does a URI stand in angle brackets: write \`${inside}\`.`;
		return { rule, message, fixes: [changeTo(source, inside, 'Delete the brackets')] };
	}
	return source.length === 0 || isPlaceholder(source) ? undefined : uriProblem(source, rule);
}

/** A whole address, and not the name of what belongs there. */
const bracketed = /^<(https?:\/\/[\w-]+(?:\.[\w-]+)+(?::\d+)?(?:\/[\w/.~%?&=+-]*)?)>$/i;

export function uriProblem(source: SourceText, rule: string): Problem | undefined {
	// Braces are left alone: they mark templates, and every client encodes them.
	const wrong = /[\s"<>\\^`|]|[^\x21-\x7e]|%(?![\da-f]{2})/iu.exec(source.text);
	if (!wrong) {
		return undefined;
	}
	const encoded = source.text
		.replace(/[\s"<>\\^`|]|[^\x21-\x7e]+/g, part => encodeURIComponent(toWellFormed(part)))
		.replace(/%(?![\da-f]{2})/gi, '%25');
	const what =
		wrong[0] === '%' ? 'A `%` that two hexadecimal digits do not follow' : wrong[0].trim() === '' ? 'A space' : `\`${wrong[0]}\``;
	return {
		rule,
		message: `${what} cannot stand in a URI: percent-encode it as \`${encodeURIComponent(toWellFormed(wrong[0]))}\`.`,
		at: source.slice(wrong.index, wrong.index + wrong[0].length),
		fixes: [changeTo(source, encoded, 'Percent-encode the URI')],
	};
}

/** Whether browsers take what is sent there for open to everybody. Addresses of this machine count as secure. */
export function isInsecure(uri: string): boolean {
	return /^http:/i.test(uri) && !/^http:\/\/(?:localhost|[\w.-]+\.localhost|127(?:\.\d+){3}|\[::1\])(?:[:/?#]|$)/i.test(uri);
}

/** Half a surrogate pair has no encoding. */
function toWellFormed(text: string): string {
	return text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
}
