import assert from 'node:assert/strict';
import { fields } from '../../server/src/http/fields';
import { type StatusCode, statusClasses, statusCodes } from '../../server/src/http/statusCodes';
import { facts, type Reference } from './facts';

interface Row {
	readonly code: number;
	readonly phrase: string;
	readonly registered: boolean;
	readonly status: string;
	readonly vendor?: string;
	readonly heuristicallyCacheable?: boolean;
	readonly contentAllowed?: boolean;
	readonly references: readonly Reference[];
	readonly mustHave: readonly string[];
	readonly shouldHave: readonly string[];
	readonly formerPhrases: readonly string[];
	readonly mdn: string | null;
}

const codes = [...statusCodes.values()];
const registered = codes.filter(code => code.isRegistered);
const classes = [...statusClasses.values()];

function at(code: number): StatusCode {
	const found = statusCodes.get(`${code}`);
	assert(found, `${code} is missing`);
	return found;
}

describe('status codes', () => {
	it('are 64 registered and 33 of vendors, in ascending order', () => {
		assert.equal(registered.length, 64);
		assert.equal(codes.length, 97);
		const numbers = codes.map(code => Number(code.name));
		assert.deepEqual(
			numbers,
			[...numbers].sort((a, b) => a - b),
		);
	});

	it('are headed by code and phrase', () => {
		for (const code of codes) {
			assert.match(code.name, /^[1-9]\d\d$/);
			assert.equal(code.title, `${code.name} ${code.phrase}`);
		}
	});

	it('have the role of their class', () => {
		const roles = [/^informational/, /^success/, /^redirection/, /^client error/, /^server error/];
		for (const code of codes) {
			assert.match(code.role, roles[Number(code.name[0]) - 1] ?? /^outside of the range/, code.name);
		}
		assert.equal(at(429).role, 'client error');
		assert.equal(at(418).role, 'client error, unused');
		assert.equal(at(499).role, 'client error, not registered: nginx');
		assert.equal(at(999).role, 'outside of the range of status codes, not registered: LinkedIn');
	});

	it('explain themselves, each in its own words', () => {
		const summaries = [...codes, ...classes].map(term => term.summary);
		assert.equal(new Set(summaries).size, summaries.length);
		const details = codes.map(code => code.details);
		assert.equal(new Set(details).size, details.length);
		for (const code of codes) {
			assert(code.summary.length > code.phrase.length + 10, `${code.name}: ${code.summary}`);
			assert.notEqual(code.summary.replace(/\W/g, '').toLowerCase(), code.phrase.replace(/\W/g, '').toLowerCase());
			assert(code.details, `details of ${code.name}`);
		}
	});

	it('are well-formed Markdown sentences', () => {
		for (const { name, summary, details = summary } of [...codes, ...classes]) {
			for (const text of [summary, details]) {
				assert.match(text, /^(?:["`A-Z]|nginx )[^]*\.$/, name);
				assert.equal(text.split('`').length % 2, 1, `unpaired backtick at ${name}`);
				assert.doesNotMatch(text, / {2}|\bsimply\b|[!—]/, name);
			}
		}
	});

	it('give the section of what they say a recipient or sender must do', () => {
		for (const { name, details = '' } of registered) {
			for (const paragraph of details.split('\n\n')) {
				if (/\b(must|required)\b/.test(paragraph)) {
					assert.match(paragraph, /\(RFC \d+, (?:sections? \d|appendix [A-Z])/, name);
				}
			}
		}
	});

	it('link to their specification', () => {
		for (const { name, spec } of [...registered, ...classes]) {
			assert(spec, name);
			assert.match(
				`${spec.title} ${spec.url}`,
				/^RFC (\d+) §(\d[\d.]*) https:\/\/www\.rfc-editor\.org\/rfc\/rfc\1#section-\2$|^Resumable Uploads/,
			);
		}
		for (const { spec } of codes.filter(code => !code.isRegistered)) {
			assert.match(spec?.url ?? 'https://example.com/', /^https:\/\/[a-z.]+\/\S+$|^https:\/\/example\.com\/$/);
		}
	});

	it('name only fields that exist, each once', () => {
		for (const { name, oftenWith = [], mustHave, shouldHave } of codes) {
			assert.equal(new Set(oftenWith).size, oftenWith.length, name);
			for (const fieldName of oftenWith) {
				assert.equal(fields.get(fieldName.toLowerCase())?.name, fieldName, `${name} goes with ${fieldName}`);
			}
			for (const fieldName of [...mustHave, ...shouldHave]) {
				assert(oftenWith.includes(fieldName), `${name} needs ${fieldName}`);
			}
		}
	});

	it('mention only fields in Title-Case that exist', () => {
		const notFields = new Set(['Basic']);
		for (const { name, summary, details = '' } of codes) {
			for (const [, word = ''] of `${summary} ${details}`.matchAll(/`([A-Z][a-z]+(?:-[A-Z][A-Za-z]+)*)(?:: [^`]*)?`/g)) {
				assert(notFields.has(word) || fields.has(word.toLowerCase()), `${name} mentions ${word}`);
			}
		}
	});

	it('mention only codes that exist', () => {
		for (const { name, summary, details = '', insteadUse = '' } of [...codes, ...classes]) {
			for (const [, code = ''] of `${summary} ${details} ${insteadUse}`.matchAll(/`([1-9]\d\d)`/g)) {
				assert(statusCodes.has(code), `${name} mentions ${code}`);
			}
			assert(!insteadUse.includes(name), `${name} advises itself`);
		}
	});

	it('know which responses have no content', () => {
		const without = codes.filter(code => !code.mayHaveContent).map(code => Number(code.name));
		assert.deepEqual(without, [100, 101, 102, 103, 104, 204, 205, 304]);
	});

	it('know which responses caches may store without being told', () => {
		const cacheable = codes.filter(code => code.isHeuristicallyCacheable).map(code => Number(code.name));
		assert.deepEqual(cacheable, [200, 203, 204, 206, 300, 301, 308, 404, 405, 410, 414, 451, 501]);
	});

	it('know what a response must carry', () => {
		const required = codes.filter(code => code.mustHave.length > 0).map(code => `${code.name} ${code.mustHave.join()}`);
		assert.deepEqual(required, ['101 Upgrade', '401 WWW-Authenticate', '405 Allow', '407 Proxy-Authenticate', '426 Upgrade']);
	});

	it('say which are not to be used', () => {
		const deprecated = codes.filter(code => code.status === 'deprecated').map(code => Number(code.name));
		assert.deepEqual(deprecated, [102, 305, 306, 510]);
		assert.deepEqual(
			codes.filter(code => code.status === 'experimental').map(code => code.name),
			['104'],
		);
		for (const code of codes) {
			assert.equal(code.status === 'nonstandard', !code.isRegistered, code.name);
			assert.equal(code.vendor !== undefined, !code.isRegistered, code.name);
		}
	});

	it('come in five classes', () => {
		assert.deepEqual([...statusClasses.keys()], ['1xx', '2xx', '3xx', '4xx', '5xx']);
		assert.equal(statusClasses.get('3xx')?.title, '3xx Redirection');
		assert.equal(statusClasses.get('4xx')?.spec?.title, 'RFC 9110 §15.5');
	});
});

const rows = facts('status-codes.json')?.['codes'] as readonly Row[] | undefined;

(rows ? describe : describe.skip)('status codes against the registry', () => {
	it('are the same set, with the same phrases', () => {
		assert.deepEqual(
			codes.map(code => [Number(code.name), code.phrase, code.isRegistered]),
			rows!.map(row => [row.code, row.phrase.replace(/ \(paired.*/, ''), row.registered]),
		);
	});

	it('have the same properties', () => {
		for (const row of rows!.filter(row => row.registered)) {
			const code = at(row.code);
			assert.equal(code.mayHaveContent, row.contentAllowed, code.name);
			assert.equal(code.isHeuristicallyCacheable, row.heuristicallyCacheable, code.name);
			assert.equal(code.mdn ?? null, row.mdn, code.name);
			for (const phrase of row.formerPhrases.filter(phrase => phrase !== row.phrase)) {
				assert(code.formerPhrases.includes(phrase), `${code.name} was ${phrase}`);
			}
			const isDiscouraged = ['deprecated', 'obsoleted'].includes(row.status) || row.code === 306;
			assert.equal(code.status === 'deprecated', isDiscouraged, code.name);
			assert.equal(code.status === 'experimental', row.status === 'temporary', code.name);
			assert.equal(code.role.includes(`, ${row.status}`), ['reserved', 'unused'].includes(row.status), code.name);
		}
	});

	it('cite the same sections', () => {
		for (const { code, references } of rows!.filter(row => row.registered)) {
			const [reference] = references;
			assert.equal(at(code).spec?.url, reference?.url);
			if (reference?.rfc) {
				assert.equal(at(code).spec?.title, `RFC ${reference.rfc} §${reference.section}`);
			}
		}
	});

	it('name the same vendors', () => {
		for (const { code, vendor } of rows!.filter(row => !row.registered)) {
			assert(vendor?.includes(at(code).vendor!), `${code} is of ${vendor}`);
		}
	});

	it('go with the same fields', () => {
		for (const row of rows!) {
			const code = at(row.code);
			for (const wanted of [...row.mustHave, ...row.shouldHave].map(text => /^[\w-]+/.exec(text)![0])) {
				assert(code.oftenWith?.includes(wanted), `${code.name} goes with ${wanted}`);
			}
			for (const fieldName of [...code.mustHave, ...code.shouldHave]) {
				assert(
					[...row.mustHave, ...row.shouldHave].some(text => text.startsWith(fieldName)),
					`${code.name} needs ${fieldName}`,
				);
			}
		}
	});
});
