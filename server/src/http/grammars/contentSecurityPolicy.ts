import { HOLE, type SourceText } from '../../text';
import { type CspDirective, cspDirectives, cspSources, sandboxFlags } from '../cspDirectives';
import { isPlaceholder } from '../fixes';
import { nearest } from '../nearest';
import { changeTo, type Fix, type Grammar, nodeOf, type Problem, type SyntaxNode, withShortcut } from '../syntax';
import { type Term, vocabulary } from '../term';
import { sourceProblem, flagProblem } from './cspSource';
import { words } from './cut';

const directives = [...cspDirectives.values()];
const offered = directives.filter(({ status }) => status !== 'deprecated');
const currentNames = offered.map(({ name }) => name);

/** `1#serialized-policy`, each one directives separated by `;` (CSP3 §2.2). No quoted-strings: `'` belongs to keywords. */
export const contentSecurityPolicy: Grammar = withShortcut(isUsual, source => {
	const policies = cutBetween(source, ',');
	const commas = [...source.text.matchAll(/,[ \t]*/g)].map(({ 0: comma, index }) => source.slice(index, index + comma.length));
	return {
		source,
		children: policies.map((policy, i) => {
			const problem = i === 0 ? undefined : commaProblem(commas[i - 1]!, policies, i);
			const children = cutBetween(policy, ';').map((piece, j) => directive(piece, problem !== undefined && j === 0));
			return nodeOf(policy, { children, problem });
		}),
	};
});

const usualSource = String.raw`(?:\*|'(?:self|unsafe-inline|strict-dynamic|nonce-[\w+/-]+={0,2})'|(?:https|data|blob):|https://(?:\*\.)?[\w-]+(?:\.[\w-]+)+)`;
const usualName =
	'(?:(?:default|script|style|img|connect|font|object|media|frame|child|worker|manifest)-src|base-uri|form-action|frame-ancestors)';
const usualDirective = `(?:${usualName}(?: 'none'|(?: ${usualSource})+)|upgrade-insecure-requests)`;
const usualPolicy = new RegExp(`^${usualDirective}(?:; ${usualDirective})*;?$`);

/** Whether it is one policy of the directives and sources that nearly all consist of. Nonces make them all different. */
function isUsual(text: string): boolean {
	return usualPolicy.test(text);
}

/** A comma begins another policy, which applies besides: seldom what is meant in one value. */
function commaProblem(comma: SourceText, policies: readonly SourceText[], index: number): Problem | undefined {
	const rule = 'csp/comma-for-semicolon';
	const [first] = words(policies[index]!);
	if (!first || isPlaceholder(first)) {
		return undefined;
	}
	if (!cspDirectives.has(first.text.toLowerCase())) {
		return looksLikeSource(first.text)
			? {
					rule,
					message: `Sources are separated by spaces: behind a comma, \`${first.text}\` begins another policy.`,
					at: comma.slice(0, 1),
					fixes: [changeTo(comma, ' ', 'Change to a space')],
				}
			: undefined;
	}
	const wanted = words(policies[index]!).map(({ text }) => text.toLowerCase());
	const isOne = isFetchDirective(wanted[0]!) && !policies[index]!.text.includes(';');
	return isOne && policies.slice(0, index).some(policy => fallsBack(policy, wanted))
		? {
				rule,
				message: `A comma begins another policy, and \`default-src\` of the first still applies to what \`${first.text}\` is about: write \`;\`.`,
				at: comma.slice(0, 1),
				severity: 'information',
				fixes: [changeTo(comma.slice(0, 1), ';')],
			}
		: undefined;
}

function looksLikeSource(text: string): boolean {
	return /^['"*]|[.:]|^(?:self|none|unsafe-inline|unsafe-eval)$/i.test(text);
}

/** Whether it takes what `default-src` says if it is not there. */
function isFetchDirective(name: string): boolean {
	return name.endsWith('-src') || /^(?:script|style)-src-/.test(name);
}

/** Whether, in the one policy, `default-src` speaks for the directive with which the other wants to allow more: a host or scheme, or anything where nothing is allowed. */
function fallsBack(policy: SourceText, wanted: readonly string[]): boolean {
	const given = policy.text.split(';').map((piece): readonly string[] => piece.toLowerCase().match(/\S+/g) ?? []);
	const [name, ...sources] = wanted;
	const fallback = given.find(([first]) => first === 'default-src');
	const isOwn = name === 'default-src' || given.some(([first]) => first === name);
	const isNothing = fallback?.length === 2 && fallback[1] === "'none'";
	const wants = (source: string): boolean =>
		isNothing ? source !== "'none'" : /^[^'].*[.:]|^\*$/.test(source) && !fallback!.includes(source);
	return !isOwn && fallback !== undefined && sources.some(wants);
}

/** Cuts without trimming, so that the space behind a directive still belongs to it. */
function cutBetween(source: SourceText, separator: ',' | ';'): SourceText[] {
	let from = 0;
	return source.text.split(separator).map(piece => {
		const cut = source.slice(from, from + piece.length);
		from += piece.length + 1;
		return cut;
	});
}

/** `directive-name [ RWS directive-value ]`; where a `;` is missing, the directives behind it too. */
function directive(source: SourceText, isInWrongPlace: boolean): SyntaxNode {
	const all = words(source);
	if (all.length === 0) {
		return { source, children: [{ source: source.slice(source.length), expects: offered }] };
	}
	const children: SyntaxNode[] = [];
	for (let i = 0, end = 0; i < all.length; i = end) {
		const term = cspDirectives.get(all[i]!.text.toLowerCase());
		end = i + 1;
		while (end < all.length && !isDirectiveAmongWords(term, all[end]!)) {
			end++;
		}
		const problem = i > 0 ? missingSemicolon(all[i - 1]!, all[i]!) : isInWrongPlace ? undefined : nameProblem(term, all[i]!);
		children.push(nodeOf(all[i]!, { term, expects: offered, problem }), ...valueNodes(term, all.slice(i + 1, end)));
	}
	const last = cspDirectives.get(
		[...all]
			.reverse()
			.find(word => cspDirectives.has(word.text.toLowerCase()))
			?.text.toLowerCase() ?? '',
	);
	return { source, children: [...children, ...slotsBetween(source, last)] };
}

/** Where nothing is written yet, but a space is: the next word could stand there. */
function slotsBetween(source: SourceText, term: CspDirective | undefined): SyntaxNode[] {
	const expects = expectedOf(term);
	if (!expects) {
		return [];
	}
	const runs = [...source.text.matchAll(/(?<=\S)[ \t]{2,}(?=\S)/g)].map(({ index }) => source.slice(index + 1, index + 1));
	if (/\S[ \t]+$/.test(source.text)) {
		runs.push(source.slice(source.length));
	}
	return runs.map(slot => ({ source: slot, expects }));
}

/** A directive's name stands where a source should. Names that a host could well have do not count. */
function isDirectiveAmongWords(term: CspDirective | undefined, { text }: SourceText): boolean {
	const takesAddresses = term !== undefined && ['sources', 'ancestors', 'endpoint', 'addresses', 'sinks', 'nothing'].includes(term.takes);
	return takesAddresses && text.includes('-') && currentNames.includes(text.toLowerCase());
}

/** What is not known yet may end in one. */
function missingSemicolon(before: SourceText, { text }: SourceText): Problem | undefined {
	if (before.text.endsWith(HOLE)) {
		return undefined;
	}
	return {
		rule: 'csp/missing-semicolon',
		message: `A \`;\` is missing before \`${text}\`, so browsers take it for a host.`,
		fixes: [{ title: `Insert \`;\` before \`${text}\``, edits: [before.append(';')], isPreferred: true }],
	};
}

function nameProblem(term: CspDirective | undefined, name: SourceText): Problem | undefined {
	if (!term) {
		return unknownDirective(name);
	}
	// Not yet known everywhere, what replaces `report-uri`: csp/report-uri-deprecated looks at both.
	if (term.status !== 'deprecated' || term.name === 'report-uri') {
		return undefined;
	}
	const advice =
		term.insteadUse === undefined ? 'Delete it.' : `Use ${term.insteadUse.includes('`') ? term.insteadUse : `\`${term.insteadUse}\``}.`;
	return { rule: 'csp/obsolete-directive', message: `\`${term.name}\` is obsolete. ${advice}` };
}

function unknownDirective(name: SourceText): Problem | undefined {
	if (isPlaceholder(name) || /^x-/i.test(name.text)) {
		return undefined;
	}
	const near = nearest(name.text, currentNames);
	return {
		rule: 'csp/unknown-directive',
		message: `\`${name.text}\` is not a Content-Security-Policy directive, so browsers ignore it. ${near === undefined ? 'Check its name.' : `Did you mean \`${near}\`?`}`,
		...(near !== undefined && { fixes: [changeTo(name, near)] }),
	};
}

const ancestorSources = cspSources.filter(({ name }) => !name.startsWith("'") || name === "'self'" || name === "'none'");
const script: readonly Term[] = [
	{ kind: 'token', name: "'script'", role: '`require-trusted-types-for` value', summary: 'Places where a string would become a script.' },
];
const policies: readonly Term[] = [
	{ kind: 'token', name: "'none'", role: '`trusted-types` value', summary: 'No policy may be created.' },
	{
		kind: 'token',
		name: "'allow-duplicates'",
		role: '`trusted-types` value',
		summary: 'Policies may be created under a name already in use.',
	},
	{ kind: 'token', name: '*', role: '`trusted-types` value', summary: 'Policies with any name may be created.' },
];
const rtc: readonly Term[] = [
	{ kind: 'token', name: "'allow'", role: '`webrtc` value', summary: 'WebRTC connections are allowed.' },
	{ kind: 'token', name: "'block'", role: '`webrtc` value', summary: 'WebRTC connections are blocked.' },
];

/** All that a policy can consist of. */
export const cspTerms: readonly Term[] = [...directives, ...cspSources, ...sandboxFlags, ...script, ...policies, ...rtc];

function expectedOf(term: CspDirective | undefined): readonly Term[] | undefined {
	switch (term?.takes) {
		case 'sources':
			return cspSources;
		case 'ancestors':
			return ancestorSources;
		case 'flags':
			return sandboxFlags;
		case 'policies':
			return policies;
		case 'sinks':
			return script;
		case 'rtc':
			return rtc;
		default:
			return undefined;
	}
}

function valueNodes(directiveTerm: CspDirective | undefined, values: readonly SourceText[]): SyntaxNode[] {
	const expects = expectedOf(directiveTerm);
	const known = vocabulary(expects ?? []);
	const takesSources = directiveTerm?.takes === 'sources' || directiveTerm?.takes === 'ancestors';
	return values.map((source, i) => {
		const term = known.get(source.text.toLowerCase()) ?? (takesSources ? nonceOrHash(source.text) : undefined);
		return nodeOf(source, { term, expects, problem: isPlaceholder(source) ? undefined : valueProblem(directiveTerm, values, i) });
	});
}

function valueProblem(term: CspDirective | undefined, values: readonly SourceText[], index: number): Problem | undefined {
	const source = values[index]!;
	switch (term?.takes) {
		case 'sources':
		case 'ancestors':
			return sourceProblem(source) ?? noneWithOthers(values, index);
		case 'flags':
			return flagProblem(source);
		case 'nothing':
			return index > 0 ? undefined : valueNotAllowed(term, values);
		default:
			return undefined;
	}
}

function valueNotAllowed({ name }: CspDirective, values: readonly SourceText[]): Problem {
	const [first, last] = [values[0]!, values.at(-1)!];
	return {
		rule: 'csp/value-not-allowed',
		message: `\`${name}\` takes no value: delete what follows it.`,
		fixes: [{ title: 'Delete the value', edits: [{ start: first.start - 1, end: last.end, newText: '' }], isPreferred: true }],
	};
}

const [nonce, hash] = ["'nonce-…'", "'sha256-…'"].map(name => cspSources.find(term => term.name === name)!);

function nonceOrHash(text: string): Term | undefined {
	return /^'nonce-/i.test(text) ? nonce : /^'sha(?:256|384|512)-/i.test(text) ? hash : undefined;
}

function noneWithOthers(values: readonly SourceText[], index: number): Problem | undefined {
	const source = values[index]!;
	const others = values.filter(({ text }) => !/^'(?:none|report-sample)'$/i.test(text));
	if (source.text.toLowerCase() !== "'none'" || others.length === 0) {
		return undefined;
	}
	const next = values[index + 1];
	const previous = values[index - 1];
	const edit = next ? { start: source.start, end: next.start, newText: '' } : { start: previous!.end, end: source.end, newText: '' };
	const fix: Fix = { title: "Delete `'none'`", edits: [edit], isPreferred: true };
	return {
		rule: 'csp/none-with-sources',
		message: "`'none'` counts only where it stands alone: beside other sources browsers ignore it. Delete it, or the others.",
		fixes: [fix],
	};
}
