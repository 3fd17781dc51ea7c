import type { SourceText } from '../../text';
import { permissionsPolicyFeatures } from '../permissionsPolicyFeatures';
import { type Grammar, nodeOf, type SyntaxNode } from '../syntax';
import { spec, type Term, vocabulary } from '../term';
import { words } from './cut';
import { list } from './list';
import { nameAndValue } from './parameters';

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
export const permissionsPolicy: Grammar = list(source => {
	const { name, value } = nameAndValue(source);
	const term = permissionsPolicyFeatures.get(name.text);
	const feature = nodeOf(name, { term, expects: [...permissionsPolicyFeatures.values()] });
	return { source, children: value ? [feature, origins(value)] : [feature] };
});

function origins(source: SourceText): SyntaxNode {
	const inside = /^\((.*)\)$/.exec(source.text);
	if (!inside) {
		return nodeOf(source, { term: known.get(source.text), expects: alone });
	}
	const children = words(source.slice(1, source.length - 1)).map(word =>
		nodeOf(word, { term: inList.get(word.text), expects: insideList }),
	);
	return nodeOf(source, { term: known.get(source.text), children });
}
