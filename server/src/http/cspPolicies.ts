import type { CspDirective } from './cspDirectives';
import { deletePieceFix, isPlaceholder } from './fixes';
import { rememberingLast } from './remembering';
import type { FieldLine, Message } from './message';
import type { Fix, SyntaxNode } from './syntax';
import type { SourceText } from '../text';

export const enforced = 'content-security-policy';
export const reportOnly = 'content-security-policy-report-only';
/** The fields that hold policies. */
export const policyFields = [enforced, reportOnly];

/** A policy as it is written; a value can hold several, separated by commas. */
export interface Policy {
	readonly isReportOnly: boolean;
	readonly directives: readonly Directive[];
	/** What stands between semicolons. */
	readonly pieces: readonly SourceText[];
	/** Whether there may be directives that only the running program knows. */
	readonly hasHoles: boolean;
}

export interface Directive {
	/** In lower case. */
	readonly name: string;
	readonly node: SyntaxNode;
	readonly term: CspDirective | undefined;
	readonly values: readonly SourceText[];
	/** Which of the pieces it stands in. */
	readonly piece: number;
	/** Whether a `;` is missing behind it. */
	readonly isRunOn: boolean;
}

/** Calls `see` with every policy of a message. */
export function forEachPolicy(message: Message, see: (policy: Policy) => void): void {
	for (const line of message.fieldLines) {
		if (line.is(enforced) || line.is(reportOnly)) {
			policiesOf(line).forEach(see);
		}
	}
}

/** Every rule about policies asks for the same ones. */
export const policiesOf = rememberingLast((line: FieldLine): readonly Policy[] =>
	(line.value?.children ?? []).map(({ children }) => policyOf(children ?? [], line.is(reportOnly))),
);

function policyOf(nodes: readonly SyntaxNode[], isReportOnly: boolean): Policy {
	const directives = nodes.flatMap(directivesOf);
	return {
		isReportOnly,
		directives,
		pieces: nodes.map(({ source }) => source.trim()),
		hasHoles: directives.some(({ node }) => isPlaceholder(node.source)),
	};
}

/** Several where a `;` is missing. */
function directivesOf({ children = [] }: SyntaxNode, piece: number): Directive[] {
	const words = children.filter(({ source }) => source.length > 0);
	const starts = words.flatMap(({ term }, i) => (i === 0 || term?.kind === 'directive' ? [i] : []));
	return starts.map((start, i): Directive => {
		const node = words[start]!;
		return {
			name: node.source.text.toLowerCase(),
			node,
			term: node.term?.kind === 'directive' ? (node.term as CspDirective) : undefined,
			values: words.slice(start + 1, starts[i + 1]).map(({ source }) => source),
			piece,
			isRunOn: i + 1 < starts.length,
		};
	});
}

/** A fix that deletes a directive with its `;`, if it is not all there is. */
export function deleteDirectiveFix({ pieces, directives }: Policy, { piece, node }: Directive): Fix | undefined {
	const isAlone = directives.filter(it => it.piece === piece).length === 1;
	return isAlone ? deletePieceFix(pieces, piece, `Delete \`${node.source.text}\``) : undefined;
}

export function directiveOf({ directives }: Policy, name: string): Directive | undefined {
	return directives.find(directive => directive.name === name);
}

/** What decides which scripts may run: `default-src` where nothing else says it. */
export function scriptDirectives(policy: Policy): Directive[] {
	const own = policy.directives.filter(({ name }) => /^script-src(?:-elem|-attr)?$/.test(name));
	const fallback = own.some(({ name }) => name === 'script-src') ? undefined : directiveOf(policy, 'default-src');
	return fallback ? [...own, fallback] : own;
}

/** Whether scripts are told apart one by one, so that inline code and hosts are ignored beside it. */
export function hasNonceOrHash({ values }: Directive): boolean {
	return values.some(({ text }) => /^'(?:nonce|sha(?:256|384|512))-/i.test(text));
}

/** Whether a value is only known when the program runs, so that it may be anything. */
export function hasUnknownValues({ values }: Directive): boolean {
	return values.some(isPlaceholder);
}

export function has({ values }: Directive, source: string): SourceText | undefined {
	return values.find(({ text }) => text.toLowerCase() === source);
}
