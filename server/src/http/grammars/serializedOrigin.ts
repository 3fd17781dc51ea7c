import type { SourceText } from '../../text';
import { isPlaceholder } from '../fixes';
import { changeTo, type Grammar, nodeOf, type Problem } from '../syntax';
import type { Term } from '../term';
import { words } from './cut';

/**
 * `serialized-origin` (RFC 6454 §6.2): scheme, host and port if it is not the default one, and nothing else. `others` are what
 * may stand instead of one, such as `null`.
 */
export function serializedOrigin(rule: string, others: readonly Term[]): Grammar {
	return source => {
		const term = others.find(({ name }) => name === source.text);
		const isJudged = source.length > 0 && !term && !isPlaceholder(source) && !/[ \t]/.test(source.text);
		const problem = isJudged ? originProblem(rule, source) : undefined;
		return nodeOf(source, { expects: others, term, problem });
	};
}

/** Why a text is no origin; nothing if it is one. Schemes of apps and extensions have origins too. */
function originProblem(rule: string, source: SourceText): Problem | undefined {
	const { text } = source;
	const [whole, host] = /^[a-z][a-z0-9+.-]*:\/\/([^/?#\s]*)/i.exec(text) ?? [];
	if (whole === undefined) {
		return { rule, message: `\`${text}\` is not an origin: write scheme and host, like \`https://example.com\`.` };
	}
	if (host!.includes('*')) {
		return {
			rule,
			message: `\`${text}\` matches nothing: an origin has no wildcards. Name the one origin that the request came from.`,
		};
	}
	if (host!.includes('@')) {
		return { rule, message: `\`${text}\` is not an origin: write it without user name and password.` };
	}
	return whole === text
		? undefined
		: {
				rule,
				message: `An origin ends behind host and port: write \`${whole}\`, without ${text === `${whole}/` ? 'the slash' : 'a path'}.`,
				fixes: [changeTo(source, whole)],
			};
}

/** One origin, where several belong to the rule `multiple`. */
export function oneOrigin(multiple: string, invalid: string, others: readonly Term[], message: string): Grammar {
	const one = serializedOrigin(invalid, others);
	return (source, kind) => {
		const origins = words(source)
			.flatMap(word => word.split(','))
			.filter(({ length }) => length > 0);
		if (isPlaceholder(source) || (origins.length < 2 && !source.text.includes(','))) {
			return one(source, kind);
		}
		const first = origins[0]?.text;
		const fix = first !== undefined && { fixes: [changeTo(source, first, `Keep only \`${first}\``)] };
		return { source, expects: others, problem: { rule: multiple, message, ...fix } };
	};
}
