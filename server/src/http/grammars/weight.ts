import type { SourceText } from '../../text';
import { isPlaceholder } from '../fixes';
import { changeTo, type Grammar, nodeOf, type Problem, type SyntaxNode } from '../syntax';
import { rfc } from '../term';
import { withoutSpace } from './list';
import type { Parameter } from './parameters';

/** `qvalue` (RFC 9110 §12.4.2): 0 to 1 with at most three decimals. */
const qvalue: Grammar = source => {
	const isRight = /^(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/.test(source.text);
	return nodeOf(source, {
		reading: isRight ? () => preferenceInWords(Number(source.text)) : undefined,
		problem: isRight || isPlaceholder(source) ? undefined : badWeight(source),
	});
};

/** The parameter that says how much a client likes what stands before it. */
export const weight: Parameter = {
	kind: 'parameter',
	name: 'q',
	role: 'weight',
	summary: 'How much this is preferred, from 0 (not acceptable) to 1 (most preferred, and the default).',
	details: 'Up to three decimals, with a point. Only weights rank the list: do not rely on its order.',
	spec: rfc(9110, '12.4.2'),
	snippet: 'q=${1:0.8}',
	value: qvalue,
};

/**
 * `#( element [ weight ] )`. Like `list`, but a weight written with a decimal comma, `q=0,8`, is kept in one piece so that it
 * is found to be wrong as what it is.
 */
export function weightedList(element: Grammar): Grammar {
	return (source, kind) => ({ source, children: pieces(source).map(piece => element(withoutSpace(piece), kind)) });
}

function pieces(source: SourceText): SourceText[] {
	const found: SourceText[] = [];
	let from = 0;
	let at = 0;
	for (const piece of source.split(',')) {
		const end = at + piece.length;
		const next = source.text.slice(end + 1);
		at = end + 1;
		if (!(/;\s*q\s*=\s*[01]$/i.test(piece.text) && /^\d{1,3}\s*(?:,|$)/.test(next))) {
			found.push(source.slice(from, end));
			from = at;
		}
	}
	return found;
}

function preferenceInWords(value: number): string {
	if (value === 0) {
		return 'not acceptable';
	}
	return value === 1 ? 'most preferred' : `${Number((value * 100).toFixed(1))} % preference`;
}

function badWeight(source: SourceText): Problem {
	const mended = mendedWeight(source.text);
	return {
		rule: 'accept/bad-qvalue',
		message: `A weight is a number from 0 to 1 with at most three decimals, not ${source.length > 0 ? `\`${source.text}\`` : 'empty'}.`,
		...(mended !== undefined && { fixes: [changeTo(source, mended)] }),
	};
}

function mendedWeight(text: string): string | undefined {
	const percent = /^(\d{1,3})\s*%$/.exec(text);
	const number = percent ? Number(percent[1]) / 100 : /^-?(?:\d+(?:[.,]\d*)?|[.,]\d+)$/.test(text) ? Number(text.replace(',', '.')) : NaN;
	return Number.isNaN(number) ? undefined : String(Number(Math.min(1, Math.max(0, number)).toFixed(3)));
}

/** The node of the weight among the children of an element. */
export function weightOf(element: SyntaxNode): SyntaxNode | undefined {
	return element.children?.find(child => child.children?.[0]?.term === weight)?.children?.[1];
}
