import type { SourceText } from '../../text';
import { isPlaceholder } from '../fixes';
import { changeTo, type Grammar, nodeOf, type Problem, withShortcut } from '../syntax';
import { rfc, type Term } from '../term';

/** How entity tags are written, to choose from where none stands yet. */
export const entityTagForms: readonly Term[] = [
	{
		kind: 'token',
		name: '"…"',
		role: 'strong entity tag',
		summary: 'Names this very representation, octet by octet: two that share it are identical.',
		details: 'What stands between the quotes is the server’s own: a hash of the content or a version number.',
		spec: rfc(9110, '8.8.3'),
		snippet: '"${1:tag}"',
	},
	{
		kind: 'token',
		name: 'W/"…"',
		role: 'weak entity tag',
		summary: 'Names a representation that means the same, though its octets may differ.',
		details: 'Good for `If-None-Match`; never matches in `If-Match`, and must not stand in `If-Range`.',
		spec: rfc(9110, '8.8.1'),
		snippet: 'W/"${1:tag}"',
	},
];

/** `*` in If-Match and If-None-Match. */
export function anyTag(field: string, summary: string, section: string): Term {
	return { kind: 'token', name: '*', role: `\`${field}\` value`, summary, spec: rfc(9110, section) };
}

/** `entity-tag` (RFC 9110 §8.8.3). `unquoted` is the rule for one without quotes, `weak` what to say of a weak one. */
export function entityTag(
	unquoted: 'etag/unquoted' | 'conditional/unquoted-etag',
	expects: readonly Term[] = entityTagForms,
	weak?: Problem,
): Grammar {
	return withShortcut(isTag(weak === undefined), source => {
		const { text } = source;
		const isWeak = text.startsWith('W/');
		const isRight = /^(?:W\/)?"[\x21\x23-\x7e\x80-\uffff]*"$/.test(text);
		const problem = isRight ? ((isWeak ? weak : undefined) ?? hiddenPrefix(source)) : problemOf(source, unquoted);
		return nodeOf(source, {
			expects,
			term: isRight ? entityTagForms[isWeak ? 1 : 0] : undefined,
			// Documents write `"{etag}"`, and words between the braces.
			problem: isPlaceholder(source) || /\{[^{}]*\}/.test(text) || source.length === 0 ? undefined : problem,
		});
	});
}

/** Tells tags as most servers make them. */
function isTag(canBeWeak: boolean): (text: string) => boolean {
	const tag = canBeWeak ? /^(?:W\/)?"[\w.:+=-]*"$/ : /^"[\w.:+=-]*"$/;
	return text => tag.test(text);
}

/** `"*" / #entity-tag`, in which a comma, but no backslash, means something else inside of quotes. */
export function entityTags(asterisk: Term, weak?: Problem): Grammar {
	const expects = [...entityTagForms, asterisk];
	const tag = entityTag('conditional/unquoted-etag', expects, weak);
	return withShortcut(isTag(weak === undefined), (source, kind) => {
		const tags = splitTags(source);
		const isMixed = tags.filter(({ length }) => length > 0).length > 1;
		return {
			source,
			children: tags.map(piece =>
				piece.text === '*'
					? nodeOf(piece, { term: asterisk, expects, problem: isMixed && !isPlaceholder(source) ? mixed(source) : undefined })
					: tag(piece, kind),
			),
		};
	});
}

function splitTags(source: SourceText): SourceText[] {
	const tags: SourceText[] = [];
	let from = 0;
	let isQuoted = false;
	for (let i = 0; i <= source.length; i++) {
		if (i === source.length || (source.text[i] === ',' && !isQuoted)) {
			tags.push(source.slice(from, i).trim());
			from = i + 1;
		} else if (source.text[i] === '"') {
			isQuoted = !isQuoted;
		}
	}
	return tags;
}

function mixed(whole: SourceText): Problem {
	return {
		rule: 'conditional/asterisk-mixed',
		message: '`*` stands alone, for any representation: delete the entity tags, or the `*`.',
		fixes: [changeTo(whole, '*')],
	};
}

function problemOf(source: SourceText, unquoted: string): Problem {
	const { text } = source;
	const weak = /^(?:w\/?|W)("[^"\s]*")$/.exec(text);
	if (weak || /^[wW]\/[^"'\s,]+$/.test(text)) {
		const tag = weak ? weak[1]!.replaceAll('"', '') : text.slice(2);
		return {
			rule: 'etag/weak-prefix',
			message: `A weak entity tag starts with \`W/\`, in upper case and before the quotes: write \`W/"${tag}"\`.`,
			fixes: [changeTo(source, `W/"${tag}"`)],
		};
	}
	if (text.includes('"') || /[\s,]/.test(text) || text === '*') {
		return { rule: 'etag/invalid', message: invalidMessage(text) };
	}
	const bare = /^(W\/)?'([^']*)'$/.exec(text);
	if (bare && unquoted === 'etag/unquoted') {
		return {
			rule: 'etag/invalid',
			message: 'An entity tag stands in double quotes, not in single ones.',
			fixes: [changeTo(source, `${bare[1] ?? ''}"${bare[2]}"`)],
		};
	}
	const quoted = bare ? `${bare[1] ?? ''}"${bare[2]}"` : `"${text}"`;
	return { rule: unquoted, message: `An entity tag stands in double quotes: write \`${quoted}\`.`, fixes: [changeTo(source, quoted)] };
}

/** `"W/abc"` is a right strong tag, but hardly what was meant. */
function hiddenPrefix(source: SourceText): Problem | undefined {
	const tag = /^"W\/([^"]+)"$/.exec(source.text)?.[1];
	return tag === undefined
		? undefined
		: {
				rule: 'etag/weak-prefix',
				message: `Inside the quotes, \`W/\` is part of a strong entity tag: write \`W/"${tag}"\` if a weak one is meant.`,
				severity: 'hint',
				fixes: [changeTo(source, `W/"${tag}"`)],
			};
}

function invalidMessage(text: string): string {
	if (text === '*') {
		return '`*` is no entity tag: it is for `If-Match` and `If-None-Match` only.';
	}
	return 'An entity tag is one text in double quotes, without quotes or spaces inside: `"abc"` or `W/"abc"`.';
}
