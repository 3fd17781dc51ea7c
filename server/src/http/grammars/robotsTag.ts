import type { SourceText } from '../../text';
import { type Grammar, nodeOf } from '../syntax';
import { type Term, vocabulary } from '../term';
import { anything } from './list';
import type { Parameter } from './parameters';
import { oneOf, valuesOf } from './token';

const plain = valuesOf('X-Robots-Tag', {
	noindex: 'Not in search results.',
	nofollow: 'Links on the page do not count and are not followed.',
	none: 'The same as `noindex, nofollow`.',
	all: 'No limits: what holds without the header.',
	nosnippet: 'No text or video preview in search results.',
	noarchive: 'No link to a cached copy. Google no longer shows one; Bing does.',
	noimageindex: 'Images on the page are not indexed.',
	notranslate: 'No offer to translate the page in search results.',
	indexifembedded: 'Indexed after all where another page embeds it, in spite of `noindex`.',
	noai: 'Not for training AI: a convention that few crawlers honour.',
	noimageai: 'Images are not for training AI: a convention that few crawlers honour.',
});

const previews = valuesOf('max-image-preview', {
	none: 'No image preview.',
	standard: 'A preview of the usual size.',
	large: 'A preview up to the width of the screen.',
});

const valued: readonly Parameter[] = [
	directive('max-snippet', 'How many characters of the text a result may show; `-1` for no limit.', '50'),
	{ ...directive('max-image-preview', 'How large an image a result may show.', 'large'), value: oneOf(previews) },
	directive('max-video-preview', 'How many seconds of a video a result may play; `-1` for no limit.', '-1'),
	directive('unavailable_after', 'When the page drops out of search results.', '2030-01-01'),
];
const valuedByName = vocabulary(valued);
const directives: readonly Term[] = [...plain, ...valued];
const plainDirective = oneOf(directives);

/** A directive, with a value behind a colon if it takes one. */
const directiveAndValue: Grammar = (source, kind) => {
	const colon = source.text.indexOf(':');
	const name = source.slice(0, colon < 0 ? source.length : colon).trim();
	const term = valuedByName.get(name.text.toLowerCase());
	if (!term || colon < 0) {
		return plainDirective(source, kind);
	}
	const value = source.slice(colon + 1).trim();
	return { source, children: [nodeOf(name, { term, expects: directives }), (term.value ?? anything)(value, kind)] };
};

/** `[crawler ":"] directive`. */
const rule: Grammar = (source, kind) => {
	const crawler = /^[\w-]+(?=\s*:)/.exec(source.text)?.[0] ?? '';
	if (crawler === '' || valuedByName.has(crawler.toLowerCase())) {
		return directiveAndValue(source, kind);
	}
	const name = nodeOf(source.slice(0, crawler.length), { reading: () => 'what follows is for this crawler' });
	return { source, children: [name, directiveAndValue(source.slice(source.text.indexOf(':') + 1).trim(), kind)] };
};

/** The value of X-Robots-Tag, which search engines define between them: whatever else stands there may be right, too. */
export const robotsTag: Grammar = (source, kind) => ({ source, children: source.split(',').map(piece => rule(untilColon(piece), kind)) });

export const robotsDirectives: readonly Term[] = [...directives, ...previews];

/** Without the space around it, but for that behind a colon, where a name may follow. */
function untilColon(piece: SourceText): SourceText {
	return /:[ \t]+$/.test(piece.text) ? piece.slice(piece.length - piece.text.trimStart().length) : piece.trim();
}

function directive(name: string, summary: string, example: string): Term {
	return {
		kind: 'directive',
		name,
		role: '`X-Robots-Tag` directive',
		summary,
		snippet: `${name}: \${1:${example}}`,
	};
}
