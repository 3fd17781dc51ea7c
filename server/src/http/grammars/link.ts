import type { SourceText } from '../../text';
import { isPlaceholder } from '../fixes';
import { linkRelations } from '../linkRelations';
import { changeTo, type Grammar, type MessageKind, nodeOf, type Problem, type SyntaxNode, withShortcut } from '../syntax';
import { rfc, spec, type Term, vocabulary } from '../term';
import { words } from './cut';
import { languages, languageTag } from './languageTag';
import { anything, withoutSpace } from './list';
import { mediaType, mediaTypeTerms } from './mediaType';
import { nameAndValue, type Parameter } from './parameters';
import { isQuotedString } from './quotedString';
import { oneOf } from './token';
import { uriProblem, uriReference } from './uri';

const destinations = tokens([
	['script', 'A script.'],
	['style', 'A style sheet.'],
	['font', 'A font; needs `crossorigin` too.'],
	['image', 'An image.'],
	['fetch', 'Something that `fetch()` or `XMLHttpRequest` will load; needs `crossorigin` too.'],
	['track', 'Subtitles.'],
	['json', 'A JSON module, with `rel=modulepreload`.'],
	['worker', 'A worker’s script, with `rel=modulepreload`.'],
]);
const credentials = tokens([
	['anonymous', 'Without cookies when it is from another origin.'],
	['use-credentials', 'With cookies.'],
]);
const priorities = tokens([
	['high', 'Sooner than others of its kind.'],
	['low', 'Later than others of its kind.'],
	['auto', 'As the browser decides.'],
]);

const openLink: readonly Term[] = [
	{
		kind: 'token',
		name: '<…>; rel=…',
		role: 'link',
		summary: 'The target in angle brackets, and what it is.',
		spec: rfc(8288, '3'),
		snippet: '<${1:/next}>; rel="${2:next}"',
	},
];

const relationType = oneOf(linkRelations);

const linkParameters: readonly Parameter[] = [
	target(
		'rel',
		'What the target is to this resource. Required; several are separated by spaces, in quotes.',
		'rel="${1:next}"',
		'3.3',
		relations,
	),
	html(
		'as',
		'What a preloaded file will be used as. Without it, `rel=preload` loads it with the wrong priority, or twice.',
		'as=${1:script}',
		oneOf(destinations),
	),
	html('crossorigin', 'Loads it by CORS; fonts always need it, also from the same origin.', 'crossorigin', oneOf(credentials)),
	target(
		'type',
		'The media type to expect of the target.',
		'type="${1:text/html}"',
		'3.4.1',
		mediaType({ invalid: 'link/invalid-type-or-anchor' }),
	),
	target('title', 'A name for people to read.', 'title="${1:title}"', '3.4.1'),
	target('title*', "The same with characters beyond ASCII: `UTF-8''%c3%a9`.", "title*=UTF-8''${1:title}", '3.4.1'),
	target('hreflang', 'The language of the target.', 'hreflang=${1:en}', '3.4.1', languageTag),
	target('media', 'For which screens or devices the target is.', 'media="${1:(width <= 600px)}"', '3.4.1'),
	target(
		'anchor',
		'What the link is from, if not this resource.',
		'anchor="${1:#section}"',
		'3.2',
		uriReference('link/invalid-type-or-anchor'),
	),
	html('fetchpriority', 'How important it is next to others of its kind.', 'fetchpriority=${1:high}', oneOf(priorities)),
	html('integrity', 'The hash that the content must have.', 'integrity="${1:sha384-…}"'),
	html('imagesrcset', 'The images to choose from, as in `srcset`.', 'imagesrcset="${1}"'),
	html('imagesizes', 'How large the image will be shown, as in `sizes`.', 'imagesizes="${1:100vw}"'),
	html('referrerpolicy', 'What the request for it tells in `Referer`.', 'referrerpolicy=${1:no-referrer}'),
	{
		...target('rev', 'The relation the other way round.', 'rev=${1}', '3.3'),
		status: 'deprecated',
		insteadUse: '`rel` with the inverse relation',
	},
];
const parameterByName = vocabulary(linkParameters);

/** All names that can stand in a link. */
export const linkTerms: readonly Term[] = [
	...openLink,
	...linkParameters,
	...linkRelations,
	...destinations,
	...credentials,
	...priorities,
	...mediaTypeTerms,
	...languages,
];

/** `#link-value` (RFC 8288 §3), in which a comma may stand between `<` and `>`. */
export const links: Grammar = withShortcut(isUsual, (source, kind) => ({
	source,
	children: cutOutside(source, ',').map(piece => link(withoutSpace(piece), kind)),
}));

const usualLink = String.raw`<[\w/.~?&=:@!$'()*+,;#-]+>; rel=(?:"[a-z-]+"|[a-z-]+)`;
const usualLinks = new RegExp(`^${usualLink}(?:, ${usualLink})*$`);

/** Whether it is nothing but addresses and one relation of each. Those of pages are all different. */
function isUsual(text: string): boolean {
	return usualLinks.test(text);
}

/** `"<" URI-Reference ">" *( ";" link-param )` */
function link(source: SourceText, kind: MessageKind): SyntaxNode {
	const [head, ...rest] = cutOutside(source, ';').map(piece => piece.trim());
	const parameters = rest.map(piece => linkParameter(piece, kind));
	return nodeOf(source, { children: [uriInBrackets(head!), ...parameters], problem: missingRelation(source, parameters) });
}

function uriInBrackets(source: SourceText): SyntaxNode {
	const { text } = source;
	const isInBrackets = text.startsWith('<') && text.endsWith('>');
	if (isInBrackets) {
		const uri = source.slice(1, text.length - 1);
		return { source, children: [nodeOf(uri, { problem: isPlaceholder(uri) ? undefined : uriProblem(uri, 'link/invalid-uri') })] };
	}
	const isJudged = text !== '' && !source.isDynamic && !/^(?:\.\.\.|…)/.test(text);
	return nodeOf(source, { expects: openLink, problem: isJudged ? missingBrackets(source) : undefined });
}

/** `rev` says it the other way round, and `as` alone is taken for a hint to preload. */
function missingRelation(source: SourceText, parameters: readonly SyntaxNode[]): Problem | undefined {
	const names = parameters.map(({ children }) => children?.[0]?.source.text.toLowerCase());
	if (source.isDynamic || !/^<[^>]*>/.test(source.text) || names.some(name => name === 'rel' || name === 'rev' || name === 'as')) {
		return undefined;
	}
	return { rule: 'link/missing-rel', message: 'A link says in `rel` what its target is: add it, as in `; rel="next"`.' };
}

function missingBrackets(source: SourceText): Problem {
	const bare = source.text.replace(/[<>"\s]/g, '');
	return {
		rule: 'link/missing-brackets',
		message: `The target of a link stands in angle brackets: write \`<${bare}>\`.`,
		fixes: [changeTo(source, `<${bare}>`)],
	};
}

function linkParameter(source: SourceText, kind: MessageKind): SyntaxNode {
	const { name, value } = nameAndValue(source);
	const term = parameterByName.get(name.text.toLowerCase());
	const rev: Problem = { rule: 'link/rev-deprecated', message: '`rev` is obsolete: say it the other way round with `rel`.' };
	const nameNode = nodeOf(name, { term, expects: linkParameters, problem: term?.name === 'rev' ? rev : undefined });
	if (!value) {
		return { source, children: [nameNode] };
	}
	const inside = isQuotedString(value.text) ? value.slice(1, value.length - 1) : value;
	const problem =
		term?.name === 'rel' && inside === value && /\s/.test(value.text) && !value.isDynamic ? unquotedRelations(value) : undefined;
	return nodeOf(source, { children: [nameNode, (term?.value ?? anything)(inside, kind)], problem });
}

function unquotedRelations(value: SourceText): Problem {
	return {
		rule: 'link/unquoted-rel-list',
		message: `Several relations stand in double quotes: write \`"${value.text}"\`.`,
		at: value,
		fixes: [changeTo(value, `"${value.text}"`, 'Put them in quotes')],
	};
}

/** Any other relation is right too: extensions are URIs, and the registry grows. */
function relations(source: SourceText, kind: MessageKind): SyntaxNode {
	const relation = words(source);
	// Behind a space another one can follow.
	const next = /(?:^|[ \t])$/.test(source.text) ? [source.slice(source.length)] : [];
	return { source, children: [...relation, ...next].map(word => relationType(word, kind)) };
}

/** Cuts at each `separator` that is neither in a quoted-string nor between `<` and `>`. */
function cutOutside(source: SourceText, separator: ',' | ';'): SourceText[] {
	const pieces: SourceText[] = [];
	let from = 0;
	for (const { 0: found, index } of source.text.matchAll(/"(?:[^"\\]|\\.)*"?|<[^>]*>?|[,;]/g)) {
		if (found === separator) {
			pieces.push(source.slice(from, index));
			from = index + 1;
		}
	}
	return [...pieces, source.slice(from)];
}

function target(name: string, summary: string, snippet: string, section: string, value?: Grammar): Parameter {
	return { kind: 'parameter', name, role: '`Link` parameter', summary, spec: rfc(8288, section), snippet, ...(value && { value }) };
}

function html(name: string, summary: string, snippet: string, value?: Grammar): Parameter {
	const link = spec('HTML Standard', 'https://html.spec.whatwg.org/multipage/semantics.html#processing-link-headers');
	return { kind: 'parameter', name, role: '`Link` parameter of HTML', summary, spec: link, snippet, ...(value && { value }) };
}

function tokens(rows: readonly (readonly [name: string, summary: string])[]): Term[] {
	return rows.map(([name, summary]) => ({ kind: 'token', name, role: 'value of a `Link` parameter', summary }));
}
