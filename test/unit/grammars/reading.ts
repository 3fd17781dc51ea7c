import { type Grammar, type MessageKind, pathTo, type SyntaxNode, visit } from '../../../server/src/http/syntax';
import { SourceText } from '../../../server/src/text';
import { applyEdits, mark } from '../support';

/** A value as a grammar reads it. */
export function read(grammar: Grammar, text: string, kind: MessageKind = 'unknown'): SyntaxNode {
	return grammar(new SourceText(text, 0), kind);
}

/** What is known in the value, in the order of the text: `text → Term`, and `: reading` where there is one. */
export function meanings(grammar: Grammar, text: string): string[] {
	const found: string[] = [];
	visit(read(grammar, text), ({ source, term, reading }) => {
		const words = reading?.();
		if (term ?? words) {
			found.push([source.text, term && ` → ${term.name}`, words && `: ${words}`].filter(Boolean).join(''));
		}
	});
	return found;
}

/** The value with what is wrong in it marked, then the rules. */
export function problems(grammar: Grammar, text: string): string {
	const found: { start: number; end: number; rule: string }[] = [];
	visit(read(grammar, text), ({ source, problem }) => {
		if (problem) {
			const { start, end } = problem.at ?? source;
			found.push({ start, end, rule: problem.rule });
		}
	});
	return [mark(text, found), ...found.map(({ rule }) => rule)].join(' ');
}

/** The value after the first fix of everything wrong in it. */
export function mended(grammar: Grammar, text: string): string {
	const edits: { start: number; end: number; newText: string }[] = [];
	visit(read(grammar, text), ({ problem }) => edits.push(...(problem?.fixes?.[0]?.edits ?? [])));
	return applyEdits(text, edits);
}

/** The names that could stand at `$0`, and the text they would replace in `«»`. */
export function expected(grammar: Grammar, text: string): { readonly replaces: string; readonly names: readonly string[] } {
	const offset = text.indexOf('$0');
	const value = text.replace('$0', '');
	const node = pathTo(read(grammar, value), offset, ({ expects }) => expects !== undefined).at(-1);
	return { replaces: node ? mark(value, [node.source]) : value, names: (node?.expects ?? []).map(({ name }) => name) };
}
