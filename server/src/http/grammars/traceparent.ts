import type { SourceText } from '../../text';
import { isPlaceholder } from '../fixes';
import { changeTo, type Grammar, nodeOf, type Problem, type SyntaxNode, withShortcut } from '../syntax';
import { spec, type Term } from '../term';
import { cutAt } from './cut';

interface Part extends Term {
	readonly length: number;
	readonly isNeverZero: boolean;
}

function part(name: string, length: number, isNeverZero: boolean, summary: string, anchor: string): Part {
	const specLink = spec(`Trace Context, ${name}`, `https://www.w3.org/TR/trace-context/#${anchor}`);
	return { kind: 'token', name, role: 'part of `traceparent`', summary, spec: specLink, length, isNeverZero };
}

/** The parts in their order. */
export const traceparentParts: readonly Part[] = [
	part('version', 2, false, 'Version of the format: `00`.', 'version'),
	part('trace-id', 32, true, 'Identifies the whole trace: the same in every service it passes.', 'trace-id'),
	part('parent-id', 16, true, "The caller's span: each service sends its own.", 'parent-id'),
	part('trace-flags', 2, false, 'Eight bits in hexadecimal; the last one says that the caller records the trace.', 'trace-flags'),
];

/** `version "-" trace-id "-" parent-id "-" trace-flags` in lower-case hexadecimal (W3C Trace Context §3.2). */
export const traceparent: Grammar = withShortcut(isRight, source => {
	if (source.length === 0) {
		return { source };
	}
	const pieces = cutAt(source, '-');
	const isLater = !/^0?0$/.test(pieces[0]!.text);
	const isWhole = pieces.length === traceparentParts.length || (pieces.length > traceparentParts.length && isLater);
	const problem = isWhole || isPlaceholder(source) ? undefined : wrongCount(pieces.length);
	const children = pieces.map((piece, i) => partNode(piece, traceparentParts[i], problem === undefined && isWhole));
	return nodeOf(source, { problem, children });
});

function isRight(text: string): boolean {
	return /^00-(?!0{32})[\da-f]{32}-(?!0{16})[\da-f]{16}-[\da-f]{2}$/.test(text);
}

function wrongCount(count: number): Problem {
	const parts = count === 1 ? 'one part' : `${count} parts`;
	return {
		rule: 'trace/traceparent-invalid',
		message: `\`traceparent\` has four parts joined by \`-\`, not ${parts}: version, trace id, parent id and flags.`,
	};
}

function partNode(source: SourceText, term: Part | undefined, isJudged: boolean): SyntaxNode {
	const problem = isJudged && term && !isPlaceholder(source) ? problemOf(source, term) : undefined;
	const reading = term?.name === 'trace-flags' && /^[\da-f]{2}$/.test(source.text) ? () => flagsIn(source.text) : undefined;
	return nodeOf(source, { term, problem, reading });
}

function flagsIn(text: string): string {
	return parseInt(text, 16) & 1
		? 'sampled: the caller records this trace'
		: 'not sampled: the caller does not say that it records this trace';
}

function problemOf(source: SourceText, { name, length, isNeverZero }: Part): Problem | undefined {
	const rule = 'trace/traceparent-invalid';
	const { text } = source;
	if (text.length !== length || !/^[\da-f]+$/i.test(text)) {
		return { rule, message: `The ${name} of \`traceparent\` has ${length} hexadecimal digits, in lower case.` };
	}
	if (/[A-F]/.test(text)) {
		const lower = text.toLowerCase();
		return { rule, message: `\`traceparent\` is in lower case: write \`${lower}\`.`, fixes: [changeTo(source, lower)] };
	}
	if (isNeverZero && /^0+$/.test(text)) {
		return { rule, message: `A ${name} of zeros only is not valid: recipients ignore the whole \`traceparent\`.` };
	}
	return name === 'version' && text === 'ff' ? { rule, message: 'Version `ff` is forbidden: use `00`.' } : undefined;
}
