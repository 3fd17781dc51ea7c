const names = [
	['language', 'the language'],
	['extended', 'a language within it'],
	['script', 'the script'],
	['region', 'the region'],
	['variant', 'the variant'],
	['extension', 'an extension'],
	['own', 'for private use'],
] as const;

// Longer ones may be registered some day; until then they are words such as `english`.
const language = /(?<language>[a-z]{2,3})(?:-(?<extended>[a-z]{3}(?:-[a-z]{3}){0,2}))?/;
const script = /(?:-(?<script>[a-z]{4}))?/;
const region = /(?:-(?<region>[a-z]{2}|\d{3}))?/;
const variant = /(?:-(?<variant>(?:[a-z\d]{5,8}|\d[a-z\d]{3})(?:-(?:[a-z\d]{5,8}|\d[a-z\d]{3}))*))?/;
const extension = /(?:-(?<extension>[a-wyz\d](?:-[a-z\d]{2,8})+(?:-[a-wyz\d](?:-[a-z\d]{2,8})+)*))?/;
const own = /(?:-(?<own>x(?:-[a-z\d]{1,8})+))?/;
const langtag = new RegExp(`^${[language, script, region, variant, extension, own].map(({ source }) => source).join('')}$`, 'i');

/** Tags of old that look as if they had parts, and have not (RFC 5646 §2.2.8); others like them do not even look so. */
const wholes = /^(?:art-lojban|cel-gaulish|no-bok|no-nyn|zh-guoyu|zh-hakka|zh-min|zh-min-nan|zh-xiang)$/i;

/** The parts of a tag, by what they are (RFC 5646 §2.1); nothing for one that was registered as a whole, such as `i-klingon`. */
export function tagInParts(tag: string): string | undefined {
	if (/^x-/i.test(tag)) {
		return `\`${tag}\` is for private use: only who agreed on it knows what it names.`;
	}
	const parts = wholes.test(tag) ? undefined : langtag.exec(tag)?.groups;
	if (!parts) {
		return undefined;
	}
	const named = names.flatMap(([part, called]) => (parts[part] ? [`\`${parts[part]}\` is ${called}`] : []));
	return named.length === 1 ? 'The language alone: no script, no region.' : `${named.join(', ')}.`;
}
