import assert from 'node:assert/strict';
import { fields } from '../../server/src/http/fields';
import { type Method, methods, pseudoMethods } from '../../server/src/http/methods';
import { statusCodes } from '../../server/src/http/statusCodes';
import { versions } from '../../server/src/http/versions';
import { facts, type Reference } from './facts';

interface Row {
	readonly name: string;
	readonly registered: boolean;
	readonly safe: boolean;
	readonly idempotent: boolean;
	readonly cacheable?: string;
	readonly requestContent?: string;
	readonly references: readonly Reference[];
	readonly mdn?: string | null;
	readonly useInHttpFile: boolean;
}

const all = [...methods.values()];
const registered = all.filter(method => method.isRegistered);

function named(name: string): Method {
	const found = methods.get(name.toLowerCase());
	assert(found, `${name} is missing`);
	return found;
}

function namesOf(accepts: (method: Method) => boolean): string {
	return all
		.filter(accepts)
		.map(method => method.name)
		.join(' ');
}

describe('methods', () => {
	it('are 41 registered, those of products, and those of .http clients', () => {
		assert.equal(registered.length, 41);
		assert.equal(pseudoMethods.size, 12);
		assert.equal(methods.size, 61);
	});

	it('are written in capitals, as they are sent', () => {
		for (const { name } of all) {
			assert.match(name, /^[A-Z]+(?:-[A-Z]+)*$|^\*$/);
		}
	});

	it('are safe where they only read', () => {
		assert.equal(
			namesOf(method => method.isSafe === true),
			'GET HEAD OPTIONS QUERY TRACE PROPFIND SEARCH REPORT PRI',
		);
		assert.equal(
			namesOf(method => method.isRegistered && !method.isIdempotent),
			'POST PATCH CONNECT LOCK *',
		);
	});

	it('are idempotent if they are safe', () => {
		for (const { name, isSafe, isIdempotent, isRegistered, role, isReserved } of all) {
			assert(!isSafe || isIdempotent, name);
			assert.equal(isSafe === undefined, !isRegistered, name);
			assert.equal(isIdempotent === undefined, !isRegistered, name);
			if (isRegistered && !isReserved) {
				assert.equal(role.includes('safe and'), isSafe, name);
				assert.equal(/(?:^|\W)idempotent/.test(role.replace('neither safe nor idempotent', '')), isIdempotent, name);
			}
		}
		assert.equal(named('GET').role, 'method, safe and idempotent');
		assert.equal(named('PUT').role, 'method, idempotent');
		assert.equal(named('POST').role, 'method, neither safe nor idempotent');
		assert.equal(named('PURGE').role, 'method, not registered: Varnish, Squid, Fastly');
	});

	it('say what content of a request means', () => {
		assert.equal(
			namesOf(method => method.requestContent === 'forbidden'),
			'TRACE',
		);
		assert.equal(
			namesOf(method => method.requestContent === 'meaningless'),
			'GET HEAD DELETE CONNECT',
		);
		assert.equal(
			namesOf(method => method.caching === 'yes'),
			'GET HEAD QUERY',
		);
		assert.equal(
			namesOf(method => method.caching === 'explicitly'),
			'POST PATCH',
		);
	});

	it('are told apart from the words that only .http clients know', () => {
		assert.equal(
			namesOf(method => method.isPseudo === true),
			[...pseudoMethods.values()].map(method => method.name).join(' '),
		);
		for (const method of pseudoMethods.values()) {
			assert.equal(methods.get(method.name.toLowerCase()), method);
			assert.match(method.role, /not an HTTP method/);
			assert.match(method.details ?? '', /JetBrains|httpYac|Kulala/);
		}
		assert.equal(
			namesOf(method => method.isReserved === true),
			'PRI *',
		);
	});

	it('explain themselves, each in its own words', () => {
		const summaries = [...all, ...versions.values()].map(term => term.summary);
		assert.equal(new Set(summaries).size, summaries.length);
		for (const { name, summary, details = summary } of [...all, ...versions.values()]) {
			for (const text of [summary, details]) {
				assert.match(text, /^["`A-Z][^]*\.$/, name);
				assert.equal(text.split('`').length % 2, 1, `unpaired backtick at ${name}`);
				assert.doesNotMatch(text, / {2}|\bsimply\b|[!—]/, name);
			}
		}
	});

	it('have details where developers meet them daily', () => {
		for (const name of ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'QUERY', 'CONNECT', 'TRACE']) {
			const { details = '', oftenWith = [] } = named(name);
			assert(details.length > 100, name);
			assert(oftenWith.length > 0, name);
		}
	});

	it('give the section of what they say must be', () => {
		for (const { name, details = '' } of [...registered, ...versions.values()]) {
			if (/\b(must|required)\b/.test(details)) {
				assert.match(details, /\(RFC \d+, section \d/, name);
			}
		}
	});

	it('link to their specification', () => {
		for (const { name, spec } of registered) {
			assert.match(
				`${spec?.title} ${spec?.url}`,
				/^RFC (\d+) §(\d[\d.]*) https:\/\/www\.rfc-editor\.org\/rfc\/rfc\1#section-\2$/,
				name,
			);
		}
	});

	it('name only fields and codes that exist', () => {
		for (const { name, summary, details = '', oftenWith = [] } of [...all, ...versions.values()]) {
			for (const fieldName of oftenWith) {
				assert.equal(fields.get(fieldName.toLowerCase())?.name, fieldName, `${name} goes with ${fieldName}`);
			}
			for (const [, word = ''] of `${summary} ${details}`.matchAll(/`([A-Z][a-z]+(?:-[A-Z][A-Za-z]+)*)(?:: [^`]*)?`/g)) {
				assert(fields.has(word.toLowerCase()), `${name} mentions ${word}`);
			}
			for (const [, word = ''] of `${summary} ${details}`.matchAll(/`([A-Z]{3,})`/g)) {
				assert(methods.has(word.toLowerCase()) || fields.has(word.toLowerCase()), `${name} mentions ${word}`);
			}
			for (const [, code = ''] of `${summary} ${details}`.matchAll(/`([1-9]\d\d)`/g)) {
				assert(statusCodes.has(code), `${name} mentions ${code}`);
			}
		}
	});
});

describe('versions', () => {
	it('are those that messages are written with', () => {
		assert.deepEqual([...versions.keys()], ['http/1.1', 'http/1.0', 'http/2', 'http/3']);
		for (const { name, kind, spec } of versions.values()) {
			assert.match(name, /^HTTP\/\d(?:\.\d)?$/);
			assert.equal(kind, 'version');
			assert.match(spec?.title ?? '', /^RFC (?:1945|9112|9113|9114)$/);
		}
	});
});

const rows = facts('methods.json')?.['methods'] as readonly Row[] | undefined;

(rows ? describe : describe.skip)('methods against the registry', () => {
	it('are all there', () => {
		for (const row of rows!) {
			const method = named(row.name);
			assert.equal(method.name, row.name);
			assert.equal(method.isRegistered, row.registered, row.name);
			assert.equal(method.mdn ?? null, row.mdn ?? null, row.name);
			assert.equal(method.isReserved ?? false, !row.useInHttpFile, row.name);
		}
		const rest = all.filter(({ name }) => !rows!.some(row => row.name === name)).map(({ name }) => name);
		assert.deepEqual(rest, ['LIST', 'EVENTSOURCE', 'MQTTS', 'NOP']);
	});

	it('have the same properties, where they are registered', () => {
		for (const row of rows!.filter(row => row.registered)) {
			const { isSafe, isIdempotent, requestContent, caching } = named(row.name);
			assert.equal(isSafe, row.safe, row.name);
			assert.equal(isIdempotent, row.idempotent, row.name);
			assert.equal(requestContent, contentOf(row.requestContent ?? ''), row.name);
			assert.equal(caching, cachingOf(row.cacheable ?? ''), row.name);
		}
	});

	it('cite the same sections', () => {
		for (const { name, references } of rows!.filter(row => row.registered)) {
			const [reference] = references;
			assert.equal(named(name).spec?.url, reference?.url);
			assert.equal(named(name).spec?.title, `RFC ${reference?.rfc} §${reference?.section}`);
		}
	});
});

function contentOf(text: string): Method['requestContent'] {
	if (text.startsWith('not defined here')) {
		return undefined;
	}
	return text.startsWith('forbidden') ? 'forbidden' : /^no/.test(text) ? 'meaningless' : 'meaningful';
}

function cachingOf(text: string): Method['caching'] {
	return text.startsWith('yes') ? 'yes' : text.startsWith('only') ? 'explicitly' : text === 'no' ? 'no' : undefined;
}
