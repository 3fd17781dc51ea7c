import { readdirSync } from 'node:fs';
import { addedTerms, isSaidDifferently } from '../src/http/additions';
import type { Term, TermKind } from '../src/http/term';
import { registeredMediaTypes } from '../src/http/registeredMediaTypes';
import { termsWith } from '../src/http/terms';
import { complaint, jsonOf, type Outcome } from './outcome';
import { ownAdditions } from './ownAdditions';
import { rulePages } from './rulePages';

/** What `--list` calls the kinds of terms. */
const kinds: Readonly<Record<string, TermKind>> = {
	headers: 'field',
	'status-codes': 'statusCode',
	methods: 'method',
	versions: 'version',
	directives: 'directive',
	parameters: 'parameter',
	'media-types': 'mediaType',
	'auth-schemes': 'authScheme',
	codings: 'coding',
	values: 'token',
};

/** Everything of a kind, of all kinds, or the rules: a line each, or as JSON with all that is known. The project's own comes first. */
export async function listCommand(kind: string, format: string): Promise<Outcome> {
	if (kind === 'rules') {
		const ids = ruleIds();
		return format === 'json' ? json(ids) : { output: `${ids.join('\n')}\n`, code: 0 };
	}
	if (kind !== 'all' && !kinds[kind]) {
		return complaint(`There is no list of ${kind}: there are ${[...Object.keys(kinds), 'rules'].join(', ')} and all.`);
	}
	const additions = await ownAdditions();
	const mediaTypes = [...registeredMediaTypes()].filter(term => !isSaidDifferently(additions, term));
	const terms = [...new Set([...termsWith(additions), ...mediaTypes])].filter(term => kind === 'all' || term.kind === kinds[kind]);
	return format === 'json'
		? json(terms.map(jsonOf))
		: { output: terms.map(term => lineOf(term, addedTerms(additions).has(term))).join(''), code: 0 };
}

function json(list: readonly unknown[]): Outcome {
	return { output: `${JSON.stringify(list, undefined, 2)}\n`, code: 0 };
}

/** What is the project's own says so: by its role, or behind it. */
function lineOf({ title, name, role }: Term, isOwn: boolean): string {
	return `${title ?? name}\t${role}${isOwn && !role.endsWith('of this project') ? ', as this project has it' : ''}\n`;
}

function ruleIds(): string[] {
	return readdirSync(rulePages, { recursive: true, encoding: 'utf8' })
		.filter(file => /[\\/]/.test(file) && file.endsWith('.md'))
		.map(file => file.replaceAll('\\', '/').replace(/\.md$/, ''))
		.sort();
}
