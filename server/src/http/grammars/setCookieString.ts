import type { SourceText } from '../../text';
import { type CookieAttribute, cookieAttributes, cookiePrefixes } from '../cookieAttributes';
import { deletePieceFix, isPlaceholder } from '../fixes';
import { rememberingLast } from '../remembering';
import type { FieldLine, Message } from '../message';
import { nearest } from '../nearest';
import { changeTo, type Fix, type Grammar, nodeOf, type Problem, type SyntaxNode, type TimeZone, withShortcut } from '../syntax';
import type { Term } from '../term';
import { cookieNameProblem, cookieValueProblem } from './cookiePair';
import { cutAt } from './cut';
import { durationInWords } from './duration';
import { anything } from './list';
import { nameAndValue } from './parameters';
import { timeInWords } from './httpDate';
import { timeOfCookieDate } from './cookieDate';

/** A cookie as `Set-Cookie` gives it. */
export interface SetCookie {
	/** All that stands between semicolons: the pair of name and value, then the attributes. */
	readonly pieces: readonly SourceText[];
	readonly name: SourceText;
	/** What the browser will demand because of the name. */
	readonly prefix: Term | undefined;
	/** All attributes as they stand, the first piece, `name=value`, left out. */
	readonly attributes: readonly WrittenAttribute[];
	/** Where another cookie begins behind a comma, as if several could stand in one value: the comma and the space behind it. */
	readonly joints: readonly SourceText[];
	/** The last piece that is not empty: what a missing attribute is written behind. */
	readonly last: SourceText;
	/** Whether there may be attributes that only the running program knows. */
	readonly hasHoles: boolean;
}

export interface WrittenAttribute {
	readonly source: SourceText;
	readonly name: SourceText;
	readonly value: SourceText | undefined;
	readonly term: CookieAttribute | undefined;
}

export function readSetCookie(source: SourceText): SetCookie {
	const pieces = cutAt(source, ';');
	const attributes = pieces.slice(1).map(readAttribute);
	const { name, value } = nameAndValue(pieces[0]!);
	return {
		pieces,
		name: value ? name : pieces[0]!.slice(0, 0),
		prefix: prefixOf(name.text),
		attributes,
		joints: pieces.flatMap(jointsOf),
		last: pieces.filter(piece => piece.length > 0).at(-1) ?? pieces[0]!,
		hasHoles: attributes.some(attribute => isPlaceholder(attribute.name)) || (!value && isPlaceholder(name)),
	};
}

/** A path may have commas of its own, and a value even more: only with a space behind do they tell. */
function jointsOf(piece: SourceText, index: number): SourceText[] {
	if (!piece.text.includes(',') || isPlaceholder(piece)) {
		return [];
	}
	const isOpen = index === 0 || /^path\s*=/i.test(piece.text);
	if (index === 0 && /^[^=]*=\s*["[{]/.test(piece.text)) {
		return [];
	}
	const joints = isOpen ? /,[ \t]+(?=[\w!#$%&'*+.^`|~-]+=)/g : /,[ \t]*(?=[\w!#$%&'*+.^`|~-]+=)/g;
	return [...piece.text.matchAll(joints)].map(({ 0: comma, index: at }) => piece.slice(at, at + comma.length));
}

/** The attribute `name`, given in lower case. Where there are several, browsers obey the last. */
export function attributeOf({ attributes }: SetCookie, name: string): WrittenAttribute | undefined {
	const wanted = cookieAttributes.get(name);
	return wanted && attributes.filter(({ term }) => term === wanted).at(-1);
}

/** Calls `see` for every cookie that `message` sets. */
export function forEachSetCookie(message: Message, see: (cookie: SetCookie, line: FieldLine) => void): void {
	for (const { cookie, line } of setCookiesOf(message)) {
		see(cookie, line);
	}
}

/** Every rule about cookies asks for the same ones. */
const setCookiesOf = rememberingLast((message: Message) =>
	message.fieldLines.flatMap(line => {
		const cookie = line.is('set-cookie') && line.valueText && readSetCookie(line.valueText);
		return cookie ? [{ cookie: isNotation(message, cookie) ? { ...cookie, hasHoles: true } : cookie, line }] : [];
	}),
);

/** Whether a document shows how a cookie is written, such as `<name>=<value>; Partitioned`, and not all that stands there. */
function isNotation({ origin, startLine }: Message, { name }: SetCookie): boolean {
	return origin === 'document' && !startLine && isPlaceholder(name);
}

function prefixOf(name: string): Term | undefined {
	if (!name.startsWith('__')) {
		return undefined;
	}
	const starts = cookiePrefixes.filter(prefix => name.toLowerCase().startsWith(prefix.name.toLowerCase()));
	return starts.sort((a, b) => b.name.length - a.name.length)[0];
}

function readAttribute(source: SourceText): WrittenAttribute {
	const { name, value } = nameAndValue(source);
	return { source, name, value, term: cookieAttributes.get(name.text.toLowerCase()) };
}

const knownAttributes = [...cookieAttributes.values()];
const offeredAttributes = knownAttributes.filter(({ status }) => status !== 'deprecated');
const knownNames = offeredAttributes.map(({ name }) => name);

/** `cookie-pair *( ";" SP cookie-av )` (RFC 6265 §4.1.1). */
export const setCookieString: Grammar = withShortcut(isUsual, (source, kind) => {
	const cookie = readSetCookie(source);
	const { pieces } = cookie;
	return {
		source,
		children: [
			pairNode(pieces[0]!, cookie),
			...cookie.attributes.map(({ source: piece, name, value, term }, i): SyntaxNode => {
				const isJoined = cookie.joints.some(joint => piece.touches(joint.start));
				const problem = piece.length > 0 && !isJoined ? problemOf(cookie.attributes[i]!, pieces, i + 1) : undefined;
				const nameNode: SyntaxNode = {
					source: name,
					expects: offeredAttributes,
					...(term && { term }),
					...(problem && { problem }),
				};
				const valueGrammar = isJoined ? anything : (term?.value ?? anything);
				return { source: piece, children: value ? [nameNode, valueGrammar(value, kind)] : [nameNode] };
			}),
		],
	};
});

/** Of days that every month has. */
const usualDate = String.raw`(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|1\d|2[0-8]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (?:19|20)\d\d (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d GMT`;
const usualAttribute = String.raw`Path=/[\w/.-]*|HttpOnly|Secure|SameSite=(?:Strict|Lax|None)|Max-Age=(?:0|[1-9]\d{0,6})|Expires=${usualDate}`;
const usualCookie = new RegExp(String.raw`^[A-Za-z][\w.-]*=[\w.%+/~-]*(?:; (?:${usualAttribute}))*$`);

/** Whether all of it is written as nearly always. Ids and dates make them all different. */
function isUsual(text: string): boolean {
	return usualCookie.test(text);
}

function pairNode(pair: SourceText, cookie: SetCookie): SyntaxNode {
	const { name, value } = nameAndValue(pair);
	const term = cookie.prefix;
	const nameProblem = value ? cookieNameProblem(name) : undefined;
	const isJoined = cookie.joints.some(joint => pair.touches(joint.start));
	const valueProblem = value && !nameProblem && !isJoined ? cookieValueProblem(value) : undefined;
	const nameNode = nodeOf(name, {
		expects: cookiePrefixes,
		reading: zone => lifeOf(cookie, zone),
		term,
		problem: nameProblem ?? withoutName(pair, cookie),
	});
	return { source: pair, children: value ? [nameNode, nodeOf(value, { problem: valueProblem })] : [nameNode] };
}

/** Browsers take a value without a name, but nothing at all is no cookie. A word alone only stands for one, mostly in tests. */
function withoutName(pair: SourceText, { pieces }: SetCookie): Problem | undefined {
	if (isPlaceholder(pair) || /^[^=]+=/.test(pair.text) || (pieces.length === 1 && !pair.text.startsWith('='))) {
		return undefined;
	}
	return /^=?$/.test(pair.text)
		? {
				rule: 'cookie/missing-name',
				message: 'There is no cookie here, so browsers ignore the line: begin with `<name>=<value>`.',
				at: pair,
			}
		: {
				rule: 'cookie/missing-name',
				message: `This cookie has no name: write \`<name>=${pair.text.replace(/^=/, '')}\`.`,
				at: pair,
				severity: 'information',
			};
}

/** How long the cookie lives and where it goes, in words. */
function lifeOf(cookie: SetCookie, zone?: TimeZone): string | undefined {
	if (cookie.name.length === 0 || cookie.hasHoles) {
		return undefined;
	}
	const sameSite = attributeOf(cookie, 'samesite')?.value?.text.toLowerCase();
	const site = { strict: 'same-site requests only', none: 'cross-site requests too', lax: 'same-site requests and links from elsewhere' };
	const traits = [
		lifetimeOf(cookie, zone),
		attributeOf(cookie, 'secure') && 'HTTPS only',
		attributeOf(cookie, 'httponly') && 'hidden from scripts',
		sameSite !== undefined && Object.hasOwn(site, sameSite) && site[sameSite as keyof typeof site],
	].filter(Boolean);
	return traits.length > 0 ? traits.join('; ') : undefined;
}

function lifetimeOf(cookie: SetCookie, zone?: TimeZone): string | undefined {
	const maxAge = attributeOf(cookie, 'max-age')?.value;
	if (maxAge && /^-?\d+$/.test(maxAge.text)) {
		const seconds = Number(maxAge.text);
		return seconds > 0 ? `lives ${durationInWords(seconds)}` : 'is deleted';
	}
	const expires = attributeOf(cookie, 'expires')?.value;
	if (maxAge?.isDynamic || expires?.isDynamic) {
		return undefined;
	}
	const end = expires && timeOfCookieDate(expires.text);
	return end === undefined ? 'lives until the browser session ends' : `lives until ${timeInWords(end, zone)}`;
}

function problemOf({ name, value, term }: WrittenAttribute, pieces: readonly SourceText[], index: number): Problem | undefined {
	if (isPlaceholder(name) || name.length === 0) {
		return undefined;
	}
	if (!term) {
		return unknownAttribute(name);
	}
	if (term.status === 'deprecated' && term.name !== 'SameParty') {
		return obsoleteAttribute(term.name, name, deletePieceFix(pieces, index, `Delete \`${term.name}\``));
	}
	if (term.name === 'Domain' && !value?.length) {
		const deletion = deletePieceFix(pieces, index, 'Delete `Domain`');
		const message = '`Domain` is empty, for which no meaning is defined: name a domain, or delete it to mean this host alone.';
		return { rule: 'cookie/domain-empty', message, ...(deletion && { fixes: [deletion] }) };
	}
	if (term.isFlag && value && !isPlaceholder(value)) {
		return flagWithValue(term.name, name, value, deletePieceFix(pieces, index, `Delete \`${term.name}\``));
	}
	if (!value && (term.name === 'Max-Age' || term.name === 'Expires')) {
		return {
			rule: term.name === 'Max-Age' ? 'cookie/max-age-invalid' : 'cookie/expires-invalid',
			message: `\`${term.name}\` needs a value: write \`${term.syntax ?? term.name}\`.`,
		};
	}
	return !value && term.name === 'SameSite'
		? { rule: 'cookie/samesite-invalid', message: '`SameSite` needs a value: `Strict`, `Lax` or `None`.' }
		: undefined;
}

function obsoleteAttribute(name: string, at: SourceText, deletion: Fix | undefined): Problem {
	return {
		rule: 'cookie/attribute-obsolete',
		message: `\`${name}\` is an attribute of cookie specifications that are no longer in use: browsers ignore it. Delete it.`,
		at,
		...(deletion && { fixes: [deletion] }),
	};
}

/** What `HTTP-Only` and `Secured` were meant to be. */
const bareNames = new Map(knownNames.map(name => [name.toLowerCase().replace('-', ''), name]));

function unknownAttribute(name: SourceText): Problem {
	const bare = name.text.toLowerCase().replace(/[-_ ]/g, '');
	const near = bareNames.get(bare) ?? nearest(bare, bareNames.keys());
	const meant = near === undefined ? undefined : (bareNames.get(near) ?? near);
	if (meant === undefined) {
		return {
			rule: 'cookie/attribute-unknown',
			message: `\`${name.text}\` is not a cookie attribute, so browsers ignore it. Check the name, or delete it.`,
		};
	}
	return {
		rule: 'cookie/attribute-misspelled',
		message: `\`${name.text}\` is not a cookie attribute, so browsers ignore it. Did you mean \`${meant}\`?`,
		fixes: [changeTo(name, meant)],
	};
}

function flagWithValue(flag: string, name: SourceText, value: SourceText, deletion: Fix | undefined): Problem | undefined {
	const isOff = /^(?:false|0|no|off)$/i.test(value.text);
	const keep = { title: `Delete \`=${value.text}\``, edits: [{ start: name.end, end: value.end, newText: '' }] };
	const fixes = isOff && deletion ? [deletion, keep] : [{ ...keep, isPreferred: true }];
	return {
		rule: 'cookie/flag-with-value',
		message: isOff
			? `\`${flag}\` counts as set whatever its value: delete \`${flag}\` to leave it off.`
			: `\`${flag}\` takes no value: write \`${flag}\` alone.`,
		at: value,
		fixes,
	};
}
