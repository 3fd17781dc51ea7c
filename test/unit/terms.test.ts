import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import { diagnostics } from '../../server/src/features/diagnostics';
import { explain } from '../../server/src/features/markdown';
import { cacheDirectives } from '../../server/src/http/cacheDirectives';
import { contentCodings } from '../../server/src/http/contentCodings';
import { cookieAttributes, cookiePrefixes, sameSiteValues } from '../../server/src/http/cookieAttributes';
import { cspDirectives, sandboxFlags } from '../../server/src/http/cspDirectives';
import { allFields, fields } from '../../server/src/http/fields';
import { defined } from '../../server/src/http/fields/index.generated';
import { hstsDirectives } from '../../server/src/http/grammars/strictTransportSecurity';
import { methods } from '../../server/src/http/methods';
import { permissionsPolicyFeatures } from '../../server/src/http/permissionsPolicyFeatures';
import { statusCodes } from '../../server/src/http/statusCodes';
import type { Grammar, MessageKind, SyntaxNode } from '../../server/src/http/syntax';
import type { Term } from '../../server/src/http/term';
import { allTerms, specOf, termId, termOfId, termsNamed } from '../../server/src/http/terms';
import { SourceText } from '../../server/src/text';
import { facts } from './facts';
import { openText } from './support';

const kinds: readonly MessageKind[] = ['request', 'response', 'unknown'];

/** The lists that a grammar offers for `text`, at whatever depth. */
function offered(grammar: Grammar, text: string, kind: MessageKind): (readonly Term[])[] {
	const found: (readonly Term[])[] = [];
	const visit = ({ expects, children = [] }: SyntaxNode): void => {
		if (expects) {
			found.push(expects);
		}
		children.forEach(visit);
	};
	visit(grammar(new SourceText(text, 0), kind));
	return found;
}

/** What the values of all fields offer, each list once, with where: behind nothing, and behind each of their own names. */
function offers(): Map<readonly Term[], string> {
	const found = new Map<readonly Term[], string>();
	for (const { name: field, value, values = [] } of allFields) {
		const names = value ? [...values, ...kinds.flatMap(kind => offered(value, '', kind)).flat()].map(({ name }) => name) : [];
		for (const text of new Set(['', ...names.flatMap(name => [name, `${name}=`, `${name} `, `a; ${name}=`])])) {
			// What depends on the kind of message shows where nothing is written yet.
			const lists = value ? (text === '' ? kinds : (['unknown'] as const)).flatMap(kind => offered(value, text, kind)) : [];
			lists.forEach(list => found.set(list, `${field}: ${text}`));
		}
	}
	return found;
}

const onEmpty = allFields.flatMap(({ value }) => (value ? kinds.flatMap(kind => offered(value, '', kind)).flat() : []));
const terms: readonly Term[] = [...new Set([...allTerms(), ...onEmpty])];

/** Another name of a term that stands beside it: its summary only points there. */
function isAlias({ insteadUse, summary }: Term): boolean {
	return insteadUse !== undefined && summary.includes(`\`${insteadUse}\``);
}

/** What is wrong with a message that stands in a document. */
function complaints(message: string): Diagnostic['message'][] {
	const all = diagnostics(openText(`\`\`\`http\n${message}\n\`\`\`\n`, 'markdown'), {});
	return all.filter(({ severity }) => severity !== DiagnosticSeverity.Hint).map(({ message }) => message);
}

describe('Terms', () => {
	it('have a name, a role and a summary that ends like a sentence', () => {
		assert.ok(terms.length > 1000);
		for (const { name, role, summary } of terms) {
			assert.notEqual(name.trim(), '');
			assert.notEqual(role.trim(), '', name);
			assert.match(summary, /^\S.*[.…]$/s, name);
		}
	});

	it('are not explained by the same words as another one of their kind', () => {
		const bySummary = new Map<string, Term>();
		const alike: string[] = [];
		for (const term of terms.filter(term => !isAlias(term))) {
			const key = `${term.kind}|${term.summary}`;
			const other = bySummary.get(key);
			if (other && other.name !== term.name) {
				alike.push(`${other.name}, ${term.name}: ${term.summary}`);
			}
			bySummary.set(key, term);
		}
		assert.deepEqual(alike, []);
	});

	it('name fields and status codes that exist as what goes with them', () => {
		for (const { name, kind, oftenWith = [] } of terms) {
			for (const other of oftenWith) {
				assert.ok(fields.has(other.toLowerCase()) || statusCodes.has(other), `${name}: ${other}`);
				assert.ok(other !== name || kind === 'authScheme', name);
			}
		}
	});

	it('link to specifications over HTTPS, to RFCs in one form', () => {
		for (const { name, spec } of terms) {
			if (spec) {
				assert.equal(new URL(spec.url).protocol, 'https:', name);
				assert.notEqual(spec.title.trim(), '', name);
				const rfc = /^RFC (\d+)(?: §(.+))?$/.exec(spec.title);
				if (rfc || spec.url.includes('rfc-editor.org')) {
					assert.match(
						spec.url,
						/^https:\/\/www\.rfc-editor\.org\/rfc\/rfc\d+(?:#(?:section-\d[\d.]*|appendix-[A-Z][\d.]*))?$/,
						name,
					);
					assert.ok(rfc && spec.url.startsWith(`https://www.rfc-editor.org/rfc/rfc${rfc[1]}`), name);
					assert.equal(spec.url.split(/#(?:section|appendix)-/)[1], rfc[2], name);
				}
			}
		}
	});

	it('link to the reference of MDN', () => {
		for (const { name, mdn } of terms) {
			if (mdn !== undefined) {
				assert.match(mdn, /^https:\/\/developer\.mozilla\.org\/docs\/Web\/HTTP\/Reference\/[A-Z][\w/-]*(?:#[a-z0-9_-]+)?$/, name);
			}
		}
	});

	it('show themselves in examples that nothing is to be said against', () => {
		for (const { name, kind, example, status } of terms) {
			if (example !== undefined) {
				const isStart = kind === 'statusCode' || kind === 'method';
				assert.match(example, isStart ? /^(?:HTTP\/1\.1 \d{3} .|[A-Za-z-]+ \S+ HTTP\/1\.1(?:\n|$))/ : /^[\w-]+: ./, name);
				assert.ok(example.toLowerCase().includes(name.toLowerCase().replace(/…'$/, '')), `${name} is not in its example`);
				assert.ok(
					example.split('\n').every(line => line.length <= 90),
					`${name} has an example too wide for a hover`,
				);
				assert.notEqual(status, 'deprecated', `${name} is shown in use`);
				assert.deepEqual(complaints(example), [], name);
			}
		}
	});

	it('are shown in use, if they are headers that people write, by their syntax at least', () => {
		const unseen = defined.filter(({ status, example, syntax = '<' }) => status !== 'deprecated' && !example && /[<[|…]/.test(syntax));
		assert.ok(defined.length > 120);
		assert.deepEqual(
			unseen.map(({ name }) => name),
			[],
		);
	});

	it('show themselves in use, where people write them', () => {
		const written: readonly (readonly Term[])[] = [
			[...statusCodes.values()].filter(({ isRegistered }) => isRegistered),
			[...methods.values()].filter(({ isRegistered, isReserved }) => isRegistered && !isReserved),
			cacheDirectives,
			[...cookieAttributes.values(), ...cookiePrefixes, ...sameSiteValues],
			[...cspDirectives.values(), ...sandboxFlags],
			contentCodings,
			hstsDirectives,
			[...permissionsPolicyFeatures.values()],
		];
		const unseen = written.flat().filter(({ status, example }) => status === undefined && example === undefined);
		assert.deepEqual(
			unseen.map(({ role, name }) => `${name}: ${role}`),
			[],
		);
	});

	it('can be looked up, wherever a value offers them', () => {
		const lost = new Set<string>();
		const seen = new Set<readonly Term[]>();
		for (const [list, where] of offers()) {
			if (seen.has(list)) {
				continue;
			}
			seen.add(list);
			for (const term of list.filter(term => termOfId(termId(term))?.summary !== term.summary)) {
				lost.add(`${where} → ${termId(term)}`);
			}
		}
		assert.deepEqual([...lost], []);
	});

	const relations = facts('link-relations.json')?.['relations'] as readonly { readonly name: string }[] | undefined;

	(relations ? it : it.skip)('are all link relations', () => {
		const known = new Set(terms.filter(({ role }) => role === 'link relation').map(({ name }) => name.toLowerCase()));
		// Nothing defines `data` as a relation, and what OpenID calls `openid2.local_id` has no other name.
		const wanted = relations!.map(({ name }) => name.toLowerCase()).filter(name => !['data', 'openid2.local_provider'].includes(name));
		assert.deepEqual(
			wanted.filter(name => !known.has(name)),
			[],
		);
	});

	it('are found once each, though they look alike in several fields', () => {
		const ids = terms.map(termId);
		const twice = new Set(terms.filter((term, i) => ids.indexOf(termId(term)) < i).map(({ name }) => name));
		assert.ok(twice.has('max-age'));
		for (const name of twice) {
			const pages = termsNamed(name).map(term => explain(term));
			assert.equal(new Set(pages).size, pages.length, name);
		}
	});

	it('that are values are specified where their field is', () => {
		const spec = (field: string, name: string): string | undefined => {
			const term = fields.get(field)?.values?.find(value => value.name === name);
			assert.ok(term, `${field}: ${name}`);
			return specOf(term)?.title;
		};
		assert.equal(spec('expect-ct', 'max-age'), 'RFC 9163 §2.1');
		assert.equal(spec('public-key-pins', 'max-age'), 'RFC 7469 §2.1');
		assert.equal(spec('upload-limit', 'max-age'), 'Resumable Uploads (draft)');
		assert.equal(spec('cache-control', 'max-age'), 'RFC 9111 §5.2.2.1');
		// What the specification of the field does not know.
		assert.equal(spec('surrogate-control', 'max-age'), 'Edge Architecture Specification');
		assert.equal(spec('surrogate-control', 'stale-if-error'), undefined);
		assert.equal(spec('keep-alive', 'timeout'), undefined);
		assert.equal(spec('permissions-policy', 'clipboard'), undefined);
		assert.equal(spec('content-security-policy', 'fenced-frame-src'), undefined);
		// Another `Priority` than the field: an attribute of cookies.
		assert.equal(spec('set-cookie', 'High'), undefined);
	});

	it('of content and of Structured Fields are found behind those of HTTP itself', () => {
		const found = (name: string): string[] => termsNamed(name).map(({ role }) => role);
		assert.deepEqual(found('instance'), ['problem details member']);
		assert.ok(found('status').includes('problem details member'));
		assert.ok(found('retry:').includes('event stream field'));
		assert.deepEqual(found('comment line'), ['line of an event stream']);
		assert.deepEqual(found('inner list'), ['Structured Fields type']);
		assert.ok(found('date').length > 1 && found('date')[0] !== 'Structured Fields type');
		assert.ok(found('list').length > 1 && found('list')[0]?.startsWith('method'));
	});
});
