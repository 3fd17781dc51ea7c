import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import { fields } from '../../server/src/http/fields';
import { methods } from '../../server/src/http/methods';
import { statusCodes } from '../../server/src/http/statusCodes';
import type { Term } from '../../server/src/http/term';
import { allTerms } from '../../server/src/http/terms';

/** What browser-compat-data says, by the names of what it is about. */
type Entries = Readonly<Record<string, { readonly __compat?: { readonly mdn_url?: string } }>>;

const data = fs.readFileSync('node_modules/@mdn/browser-compat-data/data.json', 'utf8');
const { http } = JSON.parse(data) as { readonly http: Readonly<Record<'headers' | 'methods' | 'status', Entries>> };

/** The pages that entries name, by the names of what they are about in lower case. */
function pages(entries: Entries): ReadonlyMap<string, string> {
	const named = Object.entries(entries).map(([name, entry]) => [name.toLowerCase(), entry.__compat?.mdn_url] as const);
	return new Map(named.filter((page): page is [string, string] => page[1] !== undefined));
}

describe('pages of MDN', () => {
	for (const [part, terms] of [
		['headers', [...fields.values()]],
		['methods', [...methods.values()]],
		['status', [...statusCodes.values()]],
	] as readonly (readonly [keyof typeof http, readonly Term[]])[]) {
		it(`are those that browser-compat-data names: ${part}`, () => {
			const known = pages(http[part]);
			const told = new Map(terms.map(({ name, mdn }) => [name.toLowerCase(), mdn]));
			assert.deepEqual(new Map([...known.keys()].map(name => [name, told.get(name)])), known);
		});
	}

	it('of values are those of their header, or its own', () => {
		const known = new Set([...pages(http.headers).values()]);
		const bases = [...allTerms()].flatMap(({ kind, mdn = '' }) =>
			kind !== 'field' && mdn.includes('#') ? mdn.replace(/#.*/, '') : [],
		);
		assert.deepEqual(
			[...new Set(bases)].filter(base => !known.has(base)),
			[],
		);
	});
});
