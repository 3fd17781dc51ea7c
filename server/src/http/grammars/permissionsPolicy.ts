import type { SourceText } from '../../text';
import { permissionsPolicyFeatures } from '../permissionsPolicyFeatures';
import { type Grammar, nodeOf, type SyntaxNode } from '../syntax';
import { spec, type Term, vocabulary } from '../term';
import { words } from './cut';
import { list } from './list';
import { nameAndValue } from './parameters';
import {
	commaInList,
	featurePolicySyntax,
	hasCommaInList,
	isNone,
	nobody,
	originProblem,
	unknownFeature,
	withoutEnd,
} from './permissionsPolicyProblems';

const allowlist = spec('Permissions Policy, allowlists', 'https://www.w3.org/TR/permissions-policy/#allowlists');

function token(name: string, summary: string): Term {
	return { kind: 'token', name, role: '`Permissions-Policy` allowlist', summary, spec: allowlist };
}

const self = token('self', 'The origin of the page. Without quotes.');
const everyone = token('*', 'Every origin: frames may use it without being named.');
const insideList: readonly Term[] = [
	self,
	{ ...token('"https://…"', 'An origin, in double quotes.'), snippet: '"https://${1:example.com}"' },
];
const alone: readonly Term[] = [
	{ ...token('()', 'Nobody: the page itself and all frames in it go without.'), snippet: '()' },
	{ ...token('(self)', 'The page and frames of the same origin.'), snippet: '(self)' },
	everyone,
	self,
];
/** What can stand behind the `=` of a feature. */
export const allowlistTerms: readonly Term[] = [...new Map([...alone, ...insideList].map(term => [term.name, term])).values()];

const inList = vocabulary([self, everyone]);
const known = vocabulary(alone);

/** A Structured Fields dictionary of features, each with the origins that may use it (Permissions Policy §5.2). */
export const permissionsPolicy: Grammar = (source, kind) => {
	const problem = featurePolicySyntax(source);
	return problem ? { source, problem } : hasCommaInList(source) ? { source, problem: commaInList(source) } : features(source, kind);
};

const features = list(source => {
	const { name, value } = nameAndValue(source);
	const term = permissionsPolicyFeatures.get(name.text);
	const problem = value && !term ? unknownFeature(name) : undefined;
	const feature = nodeOf(name, { term, expects: [...permissionsPolicyFeatures.values()], problem });
	return { source, children: value ? [feature, origins(value)] : [feature] };
});

/** What stands behind the `=`, without its parameters. */
function origins(whole: SourceText): SyntaxNode {
	const [written = ''] = /^(?:\([^)]*\)|"[^"]*"|[^;\s]*)(?=\s*(?:;|$))/.exec(whole.text) ?? [];
	const source = written ? whole.slice(0, written.length) : whole;
	if (!/^\(.*\)$/.test(source.text)) {
		const problem = /^\([^)]*$/.test(source.text) ? withoutEnd(source) : /[()]/.test(source.text) ? undefined : originProblem(source);
		return nodeOf(source, { term: known.get(source.text), expects: alone, problem });
	}
	const members = words(source.slice(1, source.length - 1));
	const isNobody = members.length === 1 && isNone(members[0]!.text);
	const children = members.map(word =>
		nodeOf(word, { term: inList.get(word.text), expects: insideList, problem: isNobody ? undefined : originProblem(word) }),
	);
	const problem = isNobody ? { ...nobody(source), at: members[0]! } : undefined;
	return nodeOf(source, { term: known.get(source.text), children, problem });
}
