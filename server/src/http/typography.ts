import type { SourceText } from '../text';
import { changeTo, type Grammar, hasProblem, type MessageKind, type Problem, type SyntaxNode } from './syntax';

const signs = /[\u00a0\u2007\u2010-\u2015\u2018-\u201f\u202f\u2212]/g;

/** Whether typographic quotes, dashes or spaces stand in a text. */
export function isTypographic(text: string): boolean {
	signs.lastIndex = 0;
	return signs.test(text);
}

/**
 * Reads a value with typographic quotes, dashes or spaces in it as if they were the plain ones, if only they make it wrong: then they
 * are what there is to say of it.
 */
export function readTypographic(source: SourceText, kind: MessageKind, grammar: Grammar): SyntaxNode {
	const asWritten = grammar(source, kind);
	if (!hasProblem(asWritten)) {
		return asWritten;
	}
	const plain = source.text.replace(signs, plainSign);
	const indexes = Array.from({ length: plain.length + 1 }, (_, index) => index);
	const asMeant = grammar(source.readAs(plain, indexes).trim(), kind);
	return hasProblem(asMeant) ? asWritten : { ...asMeant, problem: problemOf(source) };
}

function plainSign(sign: string): string {
	if (/[\u2018-\u201b]/.test(sign)) {
		return "'";
	}
	if (/[\u00a0\u2007\u202f]/.test(sign)) {
		return ' ';
	}
	return /[\u201c-\u201f]/.test(sign) ? '"' : '-';
}

function problemOf(source: SourceText): Problem {
	const found = [...source.text.matchAll(signs)].map(({ index }) => source.slice(index, index + 1));
	const [first] = found;
	const plain = plainSign(first!.text);
	return {
		rule: 'header/smart-punctuation',
		message:
			plain === ' ' ? 'This space is a no-break space: write a plain one.' : `\`${first!.text}\` is for prose: write \`${plain}\`.`,
		at: first!,
		fixes: [
			{
				...changeTo(first!, plain, 'Write plain quotes and hyphens'),
				edits: found.map(sign => sign.replaceWith(plainSign(sign.text))),
			},
		],
	};
}
