import assert from 'node:assert/strict';
import { authSchemes } from '../../server/src/http/authSchemes';
import { cacheDirectives } from '../../server/src/http/cacheDirectives';
import { codingPreferences, contentCodings } from '../../server/src/http/contentCodings';
import { cookieAttributes } from '../../server/src/http/cookieAttributes';
import { cspDirectives } from '../../server/src/http/cspDirectives';
import type { Field } from '../../server/src/http/field';
import { fields } from '../../server/src/http/fields';
import { permissionsPolicyFeatures } from '../../server/src/http/permissionsPolicyFeatures';
import { referrerPolicies } from '../../server/src/http/referrerPolicies';
import { facts } from './facts';

interface FieldRow {
	readonly name: string;
	readonly directions: readonly ('request' | 'response')[];
	readonly directionStrict: boolean;
	readonly cardinality: string | null;
	readonly mdn: string | null;
	/** Trace Context asks for lower case, whatever the registry writes. */
	readonly preferredSpelling?: string;
}

const rows = ((facts('header-fields.json')?.fields ?? []) as readonly FieldRow[]).filter(({ name }) => name !== '*');
const present = rows.length > 0 ? it : it.skip;

/** MDN lists them, and has no page about them. */
const unwritten = new Set(['Accept-Signature', 'Proxy-Authentication-Info', 'Signed-Headers']);

/** What a field says otherwise than its row. */
function differences(row: FieldRow, field: Field | undefined): string[] {
	if (!field) {
		return ['is unknown'];
	}
	const usedIn = row.directions.length === 2 ? 'both' : (row.directions[0] ?? 'unknown');
	const occurs = { list: 'list', singleton: 'once', 'repeatable-lines-not-combinable': 'lines' }[row.cardinality ?? ''];
	return [
		field.name === (row.preferredSpelling ?? row.name) ? '' : `is written ${field.name}`,
		field.usedIn === usedIn ? '' : `is used in ${field.usedIn}, not ${usedIn}`,
		field.isStrict && !row.directionStrict ? 'is strict' : '',
		occurs === undefined || field.occurs === occurs ? '' : `occurs ${String(field.occurs)}, not ${occurs}`,
		row.mdn === null || unwritten.has(row.name) || field.mdn === row.mdn ? '' : `is explained at ${String(field.mdn)}, not ${row.mdn}`,
	].filter(Boolean);
}

describe('fields', () => {
	present('say what the registries say', () => {
		const wrong = rows.flatMap(row => differences(row, fields.get(row.name.toLowerCase())).map(what => `${row.name} ${what}`));
		assert.deepEqual(wrong, []);
	});

	it('would differ from a wrong row', () => {
		const row: FieldRow = { name: 'location', directions: ['request'], directionStrict: false, cardinality: 'list', mdn: 'x' };
		assert.equal(differences(row, fields.get('location')).length, 5);
	});
});

describe('names in values', () => {
	for (const [file, list, key, known] of [
		['auth-schemes.json', 'schemes', 'scheme', [...authSchemes.values()]],
		['cache-directives.json', 'directives', 'name', cacheDirectives],
		['content-codings.json', 'codings', 'token', [...contentCodings, ...codingPreferences]],
		['cookie-attributes.json', 'attributes', 'name', [...cookieAttributes.values()]],
		['csp-directives.json', 'directives', 'name', [...cspDirectives.values()]],
		['permissions-policy.json', 'features', 'name', [...permissionsPolicyFeatures.values()]],
		['referrer-policy.json', 'tokens', 'token', referrerPolicies],
	] as const) {
		present(`are all of ${file}`, () => {
			const names = new Set(known.map(({ name }) => name.toLowerCase()));
			// `community` is the RFC's example of an extension (RFC 9111 §5.2.3): nobody sends it.
			const wanted = (facts(file)![list] as readonly Readonly<Record<string, string>>[])
				.map(row => row[key]!)
				.filter(name => name !== 'community');
			assert.deepEqual(
				wanted.filter(name => !names.has(name.toLowerCase())),
				[],
			);
		});
	}
});
