import type { SourceText } from '../../text';
import { isPlaceholder } from '../fixes';
import { type Grammar, nodeOf, type Problem, type SyntaxNode } from '../syntax';

/** `#( received-protocol RWS received-by [ RWS comment ] )` (RFC 9110 §7.6.3), told in words. A comment may have commas in it. */
export const via: Grammar = source => {
	const children: SyntaxNode[] = [];
	let from = 0;
	for (const { 0: found, index } of source.text.matchAll(/\([^()]*\)?|,|$/g)) {
		if (!found.startsWith('(')) {
			children.push(hop(source.slice(from, index).trim()));
			from = index + 1;
		}
	}
	return nodeOf(source, { children, problem: openComment(source) });
};

/** Comments can stand in comments. What a recipient reads as one goes on to the end. */
function openComment(source: SourceText): Problem | undefined {
	const open: number[] = [];
	for (const { 0: mark, index } of source.text.matchAll(/\\.|[()]/g)) {
		if (mark === '(') {
			open.push(index);
		} else if (mark === ')') {
			open.pop();
		}
	}
	const [from] = open;
	return from === undefined || isPlaceholder(source)
		? undefined
		: { rule: 'via/invalid', message: 'This comment has no end: write `)` behind it.', at: source.slice(from) };
}

function hop(source: SourceText): SyntaxNode {
	const [, name, version, by] = /^(?:([^\s/]+)\/)?([\d.]+)[ \t]+(\S+)/.exec(source.text) ?? [];
	if (by !== undefined && !source.isDynamic) {
		return nodeOf(source, { reading: () => `\`${by}\` received it over ${name ?? 'HTTP'}/${version}` });
	}
	const isJudged = source.length > 0 && !isPlaceholder(source) && !/[ \t]/.test(source.text);
	return nodeOf(source, { problem: isJudged ? { rule: 'via/invalid', message: messageFor(source.text) } : undefined });
}

function messageFor(text: string): string {
	return /^(?:[^/]+\/)?\d+(?:\.\d+)?$/.test(text)
		? `Who received it is missing: write its name behind the version, as in \`${text} proxy\`.`
		: `The version it received is missing: write it before the name, as in \`1.1 ${text}\`.`;
}
