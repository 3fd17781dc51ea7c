import type { SourceText } from '../../text';
import { isPlaceholder } from '../fixes';
import { nearest } from '../nearest';
import { changeTo, type Grammar, type Problem, type SyntaxNode } from '../syntax';
import { list, separatedBy } from './list';
import { type Parameter, parameter, type ParameterCheck } from './parameters';
import { isQuotedString } from './quotedString';
import { isToken } from './token';

/** `#forwarded-element`, each one `[ forwarded-pair ] *( ";" [ forwarded-pair ] )` (RFC 7239 §4). */
export function forwarded(known: readonly Parameter[]): Grammar {
	const pairs = separatedBy(';', parameter(known, unknownParameter(known)));
	return list((source, kind) => withoutRepetition(pairs(source, kind)));
}

/** `token / quoted-string`, in which an IPv6 address stands in brackets (RFC 7239 §6). */
export const node: Grammar = source => {
	const problem = isPlaceholder(source) || source.length === 0 ? undefined : nodeProblem(source);
	return { source, ...(problem && { problem }) };
};

function nodeProblem(source: SourceText): Problem | undefined {
	const rule = 'forwarded/unquoted-node';
	const inside = isQuotedString(source.text) ? source.text.slice(1, -1) : source.text;
	const isBareIPv6 = /^[\da-f]*:[\da-f]*:[\da-f:.]*$/i.test(inside);
	const right = `"${isBareIPv6 ? `[${inside}]` : inside}"`;
	if (isBareIPv6) {
		return { rule, message: `An IPv6 address stands in brackets and quotes: write \`${right}\`.`, fixes: [changeTo(source, right)] };
	}
	return isToken(source.text) || inside !== source.text || /["\s]/.test(inside)
		? undefined
		: { rule, message: `What has a colon or brackets stands in double quotes: write \`${right}\`.`, fixes: [changeTo(source, right)] };
}

/** A bare address is what `X-Forwarded-For` has; an extension of the registry may come to be known. */
function unknownParameter(known: readonly Parameter[]): ParameterCheck {
	const names = known.map(({ name }) => name);
	return ({ name, value, term }) => {
		const rule = 'forwarded/unknown-parameter';
		if (term || isPlaceholder(name)) {
			return undefined;
		}
		if (!value) {
			return /^[\da-f.:[\]]+$/i.test(name.text) && /[.:]/.test(name.text)
				? {
						rule,
						message: '`for=` must stand before the address.',
						severity: 'warning',
						fixes: [changeTo(name, `for=${quoted(name.text)}`)],
					}
				: undefined;
		}
		const meant = nearest(name.text, names);
		return meant === undefined
			? { rule, message: `\`${name.text}\` is no registered parameter: proxies know ${names.map(it => `\`${it}\``).join(', ')}.` }
			: {
					rule,
					message: `\`${name.text}\` is not a parameter of \`Forwarded\`. Did you mean \`${meant}\`?`,
					severity: 'warning',
					fixes: [changeTo(name, meant)],
				};
	};
}

function quoted(address: string): string {
	if (!address.includes(':')) {
		return address;
	}
	return /^[\d.]+:\d+$/.test(address) || address.startsWith('[') ? `"${address}"` : `"[${address}]"`;
}

function withoutRepetition(element: SyntaxNode): SyntaxNode {
	const names = element.children!.map(({ children }) => children?.[0]?.source.text.toLowerCase() ?? '');
	const isRepeated = (i: number): boolean => names[i] !== '' && names.indexOf(names[i]!) < i;
	if (!names.some((_, i) => isRepeated(i))) {
		return element;
	}
	const children = element.children!.map((pair, i) => (isRepeated(i) ? { ...pair, problem: repetition(pair) } : pair));
	return { ...element, children };
}

function repetition({ source, children }: SyntaxNode): Problem {
	const name = children?.[0]?.source ?? source;
	return {
		rule: 'forwarded/duplicate-parameter',
		message: `\`${name.text}\` stands here already: begin another element with \`,\`, or delete one.`,
		at: name,
	};
}
