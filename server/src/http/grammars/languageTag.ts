import { isPlaceholder } from '../fixes';
import type { SourceText } from '../../text';
import { changeTo, type Grammar, nodeOf, type Problem } from '../syntax';
import { unknownSubtag } from '../languageSubtags';
import { tagInParts } from '../languageTagParts';
import { Recent } from '../remembering';
import { rfc, type Term } from '../term';

const spec = rfc(5646, '2.1');

/** Languages to choose from; there are thousands more. */
export const languages: readonly Term[] = [
	languageTerm('en', 'English'),
	languageTerm('en-US', 'English (United States)'),
	languageTerm('en-GB', 'English (United Kingdom)'),
	languageTerm('de', 'German'),
	languageTerm('fr', 'French'),
	languageTerm('es', 'Spanish'),
	languageTerm('it', 'Italian'),
	languageTerm('pt-BR', 'Portuguese (Brazil)'),
	languageTerm('nl', 'Dutch'),
	languageTerm('pl', 'Polish'),
	languageTerm('ru', 'Russian'),
	languageTerm('tr', 'Turkish'),
	languageTerm('ar', 'Arabic'),
	languageTerm('hi', 'Hindi'),
	languageTerm('ja', 'Japanese'),
	languageTerm('ko', 'Korean'),
	languageTerm('zh-Hans', 'Chinese (Simplified Han)'),
	languageTerm('zh-Hant', 'Chinese (Traditional Han)'),
];

export const anyLanguage: Term = {
	kind: 'token',
	name: '*',
	role: 'any language',
	summary: 'Every language that is not named in the list.',
	details: 'With `;q=0`, no other language is wanted. The server may answer in one all the same.',
	spec: rfc(4647, '2.1'),
};
const rangesAndTags = [...languages, anyLanguage];

/** `language-range` (RFC 4647 §2.1), as in Accept-Language: a tag, or `*`. */
export const languageRange: Grammar = source =>
	source.text === '*'
		? { source, term: anyLanguage, expects: rangesAndTags }
		: language(source, rangesAndTags, 'accept-language/invalid-range');

/** `language-tag` (RFC 5646 §2.1), as in Content-Language. */
export const languageTag: Grammar = source => language(source, languages, 'content-language/invalid-tag');

function language(source: SourceText, expects: readonly Term[], rule: string): ReturnType<Grammar> {
	const isRight = /^[a-z]{1,8}(?:-[a-z\d]{1,8})*$/i.test(source.text);
	return nodeOf(source, {
		term: isRight ? termOf(source.text) : undefined,
		expects,
		reading: isRight ? () => languageInWords(source.text) : undefined,
		problem: isRight || source.length === 0 || isPlaceholder(source) ? undefined : problemOf(source, rule),
	});
}

function problemOf(source: SourceText, rule: string): Problem {
	const hyphenated = source.text.replaceAll('_', '-');
	const isMendable = hyphenated !== source.text && /^[a-z]{1,8}(?:-[a-z\d]{1,8})*$/i.test(hyphenated);
	return {
		rule,
		message: isMendable
			? `The parts of a language tag are separated by hyphens: write \`${hyphenated}\`.`
			: `\`${source.text}\` is no language tag: write one like \`en\` or \`en-GB\`.`,
		...(isMendable && { fixes: [changeTo(source, hyphenated)] }),
	};
}

/** Made when first needed: it takes some milliseconds. */
let displayNames: Intl.DisplayNames | undefined;

/** `German (Switzerland)`; nothing for a language that has no name here. */
function languageInWords(tag: string): string | undefined {
	try {
		displayNames ??= new Intl.DisplayNames('en', { type: 'language', languageDisplay: 'standard', fallback: 'none' });
		const name = displayNames.of(tag);
		return name === tag ? undefined : name;
	} catch {
		// Well-formed by the grammar, yet no tag, such as `a-b`.
		return undefined;
	}
}

function languageTerm(name: string, english: string): Term {
	return { kind: 'token', name, role: 'language tag', summary: `${english}.`, details: tagInParts(name)!, spec };
}

const terms = new Recent<Term | undefined>(1000);

/** What a tag is made of; what it says, in words, is its reading. */
function termOf(tag: string): Term | undefined {
	return terms.of(tag, () => {
		const summary = unknownSubtag(tag) ? undefined : tagInParts(tag);
		return summary === undefined ? undefined : { kind: 'token', name: tag, role: 'language tag', summary, spec };
	});
}
