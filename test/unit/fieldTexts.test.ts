import assert from 'node:assert/strict';
import { fields } from '../../server/src/http/fields';
import { defined } from '../../server/src/http/fields/index.generated';
import { registered, texts } from '../../server/src/http/fields/registry';
import { registryTable } from '../../server/src/http/fields/registry.generated';
import { SourceText } from '../../server/src/text';
import { facts } from './facts';
import { offers, problems, readings, terms } from './grammars/values';

const rows = registryTable.trim().split('\n');
const names = rows.map(row => row.split('|')[0]!);
const own = new Set(defined.map(({ name }) => name.toLowerCase()));

/** Why a summary says nothing of its field. */
function emptiness(name: string, summary: string): string | undefined {
	const words = summary
		.toLowerCase()
		.replaceAll(name.toLowerCase(), '')
		.match(/[a-z]{2,}/g);
	if (summary.length < 20 || (words?.length ?? 0) < 4) {
		return `${name}: too short`;
	}
	return /registered (?:header|with iana)|in no registry/i.test(summary) ? `${name}: generic` : undefined;
}

describe('texts of fields', () => {
	it('are there for every row, and say something of it', () => {
		assert.ok(names.length > 480);
		assert.deepEqual(
			names.flatMap(name => emptiness(name, fields.get(name.toLowerCase())?.summary ?? '') ?? []),
			[],
		);
	});

	it('would be found empty', () => {
		assert.equal(emptiness('X-A', 'The header X-A.'), 'X-A: too short');
		assert.equal(emptiness('X-A', 'Registered with IANA as permanent.'), 'X-A: generic');
	});

	it('differ from each other', () => {
		const summaries = names.map(name => fields.get(name.toLowerCase())!.summary);
		assert.deepEqual(
			summaries.filter((summary, i) => summaries.indexOf(summary) !== i),
			[],
		);
	});

	it('belong to a row without a file of its own', () => {
		const rare = new Set(names.filter(name => !own.has(name.toLowerCase())));
		assert.deepEqual(
			[...texts.keys()].filter(name => !rare.has(name)),
			[],
		);
		assert.equal(texts.size, rare.size);
	});

	it('mention only fields that exist', () => {
		const unknown = [...texts].flatMap(([name, text]) => {
			const { summary, details = '', insteadUse = '' } = typeof text === 'string' ? { summary: text } : text;
			return [...`${summary} ${details} ${insteadUse}`.matchAll(/`((?:X-|CF-|HX-|Sec-|[A-Z][a-z]+-)[A-Za-z0-9-]+[a-z])(?::[^`]*)?`/g)]
				.map(match => match[1]!)
				.filter(mentioned => !fields.has(mentioned.toLowerCase()) && !elsewhere.has(mentioned))
				.map(mentioned => `${name} mentions ${mentioned}`);
		});
		assert.deepEqual(unknown, []);
	});
});

/** Names that are explained, but no rows: former names, and those of e-mail. */
const elsewhere = new Set(['Upload-Incomplete', 'Upload-Defer-Length', 'X-SourceMap', 'X-Page-Speed', 'X-B3-']);

/** Structured Fields that are read as the fields they belong to. */
const readByMore = new Set([
	'Critical-CH',
	'Cross-Origin-Embedder-Policy-Report-Only',
	'Cross-Origin-Opener-Policy-Report-Only',
	'Permissions-Policy-Report-Only',
]);

describe('structured fields without a file', () => {
	(facts('header-fields.json') ? it : it.skip)('have the type that the registry says', () => {
		const types = facts('header-fields.json')!.fields as readonly { name: string; structuredType: string | null }[];
		const typeOf = new Map(types.map(({ name, structuredType }) => [name, structuredType?.toLowerCase() ?? '']));
		assert.deepEqual(
			rows.map(row => row.split('|')).filter(row => row[7] !== typeOf.get(row[0]!)),
			[],
		);
	});

	const structured = rows.filter(row => row.split('|')[7]).map(row => row.split('|')[0]!);
	const rare = registered.filter(({ name }) => structured.includes(name) && !own.has(name.toLowerCase()) && !readByMore.has(name));

	it('are read by their type', () => {
		assert.ok(rare.length > 35, String(rare.length));
		for (const { name } of rare) {
			assert.match(problems(name, '"')[0] ?? '', /^sf\/parse-error: /, name);
		}
	});

	it('leave placeholders alone', () => {
		for (const { name, value } of rare) {
			for (const text of ['<value>', '…', '{{}}', '[value]', '']) {
				assert.deepEqual(problems(name, text), [], `${name}: ${text}`);
			}
			assert.ok(value!(new SourceText('', 0), 'unknown'));
		}
	});
});

/** Values as specifications and software write them. */
const right: Readonly<Record<string, readonly string[]>> = {
	'A-IM': ['feed', 'vcdiff, diffe, gzip'],
	'Accept-Datetime': ['Thu, 31 May 2007 20:35:00 GMT'],
	'Accept-Query': ['"application/jsonpath", application/sql;charset="UTF-8"', '*/*'],
	'Accept-Signature': ['sig1=("@method" "@target-uri");created;keyid="key"'],
	'Activate-Storage-Access': ['load', 'retry; allowed-origin="https://a.example"', 'retry; allowed-origin=*'],
	'Available-Dictionary': [':pZGm1Av0IEBKARczz7exkNYsZb8LzaMrV7J32a2fFG4=:'],
	'Cache-Group-Invalidation': ['"eurovision-results"'],
	'Cache-Groups': ['"scripts", "all"'],
	'Cache-Status': [
		'ExampleCache; hit; ttl=376',
		'"Netlify Edge"; fwd=miss',
		'OriginCache; hit; ttl=1100, "CDN Company Here"; fwd=uri-miss;',
		'ExampleCache; fwd=stale; fwd-status=304; ttl=-412; stored; collapsed=?0; key="a"; detail=MEMORY',
	].map(value => value.replace(/;$/, '')),
	'Capsule-Protocol': ['?1'],
	'Client-Cert': [':MIIBqDCCAU6gAwIBAgIBBzAKBggqhkjOPQQDAjA6:', ':MII...:'],
	'Cloudflare-CDN-Cache-Control': ['max-age=60, stale-while-revalidate=30'],
	'CMCD-Object': ['br=3200,d=4004,ot=v,tb=6000'],
	'CMCD-Request': ['bl=21300,dl=18500,mtp=48100,nor="..%2F300kbps%2Ftrack.m4v",su', 'com.example-myKey="a",su'],
	'CMCD-Session': ['cid="faec5fc2-ac30",pr=1.08,sf=d,sid="6e2fb550",st=v'],
	'Critical-CH': ['Sec-CH-Prefers-Reduced-Motion, DPR'],
	'Cross-Origin-Opener-Policy-Report-Only': ['same-origin; report-to="coop"'],
	Depth: ['0', 'infinity', 'Infinity', '1,noroot'],
	'Device-Memory': ['0.25', '8'],
	'Dictionary-ID': ['"/index.html"', '""'],
	'Document-Isolation-Policy': ['isolate-and-credentialless; report-to="a"'],
	DPR: ['2', '1.5'],
	'grpc-status': ['0', '16', '42'],
	'grpc-timeout': ['100m', '1S'],
	'HX-Reswap': ['outerHTML swap:1s settle:2s', 'none', 'morph:innerHTML'],
	'HX-Push-Url': ['/a', 'false'],
	'Integrity-Policy': ['blocked-destinations=(script style), endpoints=(a b)'],
	'Link-Template': ['"/{username}"; rel="https://example.org/rel/user"'],
	'No-Vary-Search': ['key-order', 'params=("a" "b")', 'params, except=("c")', 'key-order=?1, params=?1'],
	'Origin-Agent-Cluster': ['?1', '?0'],
	'Permissions-Policy-Report-Only': ['camera=();report-to=main, geolocation=(self)'],
	'Proxy-Status': [
		'proxy.example.net; error="http_protocol_error"; details="Malformed response header: space before colon"',
		'ExampleCDN; next-hop="backend.example.org:8001"; next-protocol=h2, r34; received-status=503',
	],
	'RateLimit-Limit': ['100', '100, 100;w=60'],
	'RateLimit-Reset': ['50'],
	Refresh: ['5', '0; url=https://example.com/a;b', '3;url=/', '0;/a', '1.5; URL="/"'],
	'Sec-CH-Prefers-Color-Scheme': ['"dark"', 'dark'],
	'Sec-CH-UA-Arch': ['"x86"'],
	'Sec-CH-UA-Form-Factors': ['"Tablet", "XR"'],
	'Sec-CH-UA-Full-Version-List': ['" Not A;Brand";v="99.0.0.0", "Chromium";v="98.0.4750.0"'],
	'Sec-CH-UA-Model': ['"Pixel 3 XL"', '""'],
	'Sec-CH-UA-WoW64': ['?0'],
	'Sec-Fetch-Storage-Access': ['none', 'inactive'],
	'Sec-Purpose': ['prefetch', 'prefetch;prerender', 'prefetch;anonymous-client-ip'],
	'Sec-Speculation-Tags': ['null, "my-rules"', '"a"'],
	'Set-Login': ['logged-in'],
	Signature: [
		'sig1=:LAH8BjcfcOcLojiuOBFWn0P5keD3xAOuJRGziCLuD8r5MW9S0RoXXLzLSRfGY/3SF8kVIkHjE13SEFdTo4Af/fJ/Pu9wheqoLVdwXyY/UkBIS1M8Brc8IODsn5DFIrG0IrburbLi0uCc+E2ZIIb6HbUJ+o+jP58JelMTe0QE3IpWINTEzpxjqDf5/Df+InHCAkQCTuKsamjWXUpyOT1Wkxi7YPVNOjW4MfNuTZ9HdbD2Tr65+BXeTG9ZS/9SWuXAc+BZ8WyPz0QRz//ec3uWXd7bYYODSjRAxHqX+S1ag3LZElYyUKaAIjZ8MGOt4gXEwCSLDv/zqxZeWLj/PDkn6w==:',
		'keyId="https://a.example/users/b#main-key",algorithm="rsa-sha256",headers="(request-target) host date",signature="a+b="',
	],
	'Signature-Input': [
		'sig1=("@method" "cache-control";sf "@query-param";name="a");created=1618884475;keyid="test-key-rsa-pss";nonce="a"',
	],
	'Speculation-Rules': ['"/rules/prefetch.json","/rules/prerender.json"'],
	'Stripe-Signature': ['t=1492774577,v1=5257a869e7ecebeda32affa62cdca3fa51cad7e77a0e56ff536d0ce8e108d8bd,v0=6ffbb59b'],
	'Supports-Loading-Mode': ['credentialed-prerender'],
	'Surrogate-Control': ['no-store, content="ESI/1.0"', 'max-age=3600+600;abc', 'max-age=600'],
	Timeout: ['Infinite, Second-4100000000'],
	Tk: ['N', 'T;fRx42', '!'],
	'Unencoded-Digest': ['sha-256=:X48E9qOokqqrvdts8nOJRJN3OWDUoyWxBf7kbu9DBPE=:'],
	'Upload-Complete': ['?1', '?0'],
	'Upload-Limit': ['max-size=1000000, max-append-size=1000, max-age=3600', 'min-size=0'],
	'Upload-Offset': ['0', '70'],
	'Use-As-Dictionary': ['match="/product/*", match-dest=("document")', 'match="/app/*/main.js", id="a", type=raw'],
	'Want-Content-Digest': ['sha-256=1', 'sha-512=3, sha-256=10, unixsum=0'],
	'X-Accel-Expires': ['0', '3600', '@1700000000', 'off'],
	'X-Cache': ['HIT', 'MISS, HIT', 'Hit from cloudfront', 'TCP_MISS from a23-1-2-3.deploy.akamaitechnologies.com', 'cp3052 miss'],
	'X-Robots-Tag': [
		'noindex, nofollow',
		'googlebot: noindex, otherbot: nofollow',
		'unavailable_after: 25 Jun 2030 15:00:00 PST',
		'BadBot: noindex, max-snippet:20, max-image-preview: large',
		'noodp',
	],
};

describe('right values of rare fields', () => {
	for (const [field, values] of Object.entries(right)) {
		for (const value of values) {
			it(`${field}: ${value.slice(0, 60)}`, () => assert.deepEqual(problems(field, value), []));
		}
	}
});

describe('wrong values of rare fields', () => {
	for (const [field, value, expected] of [
		['Origin-Agent-Cluster', 'true', 'sf/boolean-literal: «true»'],
		['Origin-Agent-Cluster', '1', 'sf/boolean-literal: «1»'],
		['Upload-Complete', 'false', 'sf/boolean-literal: «false»'],
		['Speculation-Rules', '/rules.json', 'sf/parse-error: «/rules.json»'],
		['Speculation-Rules', "'/rules.json'", "sf/single-quotes: «'/rules.json'»"],
		['No-Vary-Search', 'Params', 'sf/uppercase-key: «Params»'],
		['Signature', 'sig1=abc=', 'sf/parse-error: sig1=abc«=»'],
		['Available-Dictionary', ':abc', 'sf/parse-error: «:abc»'],
		['Cross-Origin-Embedder-Policy-Report-Only', 'require-crop', 'coep/invalid-value: «require-crop»'],
		['Memento-Datetime', 'Thu, 31 May 2007 20:35:00 UTC', 'date/timezone: «Thu, 31 May 2007 20:35:00 UTC»'],
	] as const) {
		it(`${field}: ${value}`, () => assert.deepEqual(problems(field, value), [expected]));
	}
});

describe('values of rare fields in words', () => {
	for (const [field, value, ...expected] of [
		['Timeout', 'Second-3600', 'Second-3600: 1 hour'],
		['Downlink', '1.7', '1.7: 1.7 Mbit/s'],
		['RTT', '100', '100: 100 ms'],
		['Device-Memory', '8', '8: 8 GiB'],
		['Sec-CH-DPR', '2', '2: 2 device pixels to a CSS pixel, in each direction'],
		['Refresh', '300; url=/', '300: after 5 minutes'],
		['Refresh', '0; url=/', '0: at once'],
		['grpc-timeout', '500m', '500m: 500 milliseconds'],
		['grpc-timeout', '1S', '1S: 1 second'],
		['CF-Ray', '230b030023ae2822-SJC', '230b030023ae2822-SJC: taken by the data centre near the airport SJC'],
		['X-Amz-Date', '20130524T000000Z', '20130524T000000Z: Friday, 24 May 2013, 00:00:00 UTC'],
		['X-Amzn-Trace-Id', 'Root=1-5759e988-bd862e3fe1be46a994272793;Sampled=1', 'Thursday, 9 June 2016, 22:11:20 UTC'],
		['X-Accel-Expires', '@1688169599', '@1688169599: Friday, 30 June 2023, 23:59:59 UTC'],
		['X-Accel-Expires', '0', '0: not cached'],
		['Want-Repr-Digest', 'sha-256=10, md5=0', '10: wanted with preference 10 of 10', '0: not acceptable'],
		['b3', '80f198ee56343ba864fe8b2a57d3eff7-e457b5a2e4d86bd1-1', 'recorded'],
		['b3', '0', '0: not recorded'],
		['TTL', '2419200', '2419200: 4 weeks'],
		['Upload-Length', '3145728', '3145728: 3 MiB (3,145,728 bytes)'],
		['RateLimit-Reset', '90', '90: in 1 minute 30 seconds'],
		['X-Runtime', '0.023571', '0.023571: 23.571 ms'],
		['Cache-Status', 'a; hit; ttl=-60', '-60: 1 minute ago'],
		['Stripe-Signature', 't=1688169599,v1=ab', '1688169599: Friday, 30 June 2023, 23:59:59 UTC'],
		['Signature-Input', 's=();created=1688169599', '1688169599: Friday, 30 June 2023, 23:59:59 UTC'],
	] as const) {
		it(`${field}: ${value}`, () => {
			const found = readings(field, value);
			assert.deepEqual(
				expected.map((words, i) => found[i]?.endsWith(words)),
				expected.map(() => true),
				found.join('\n'),
			);
			assert.equal(found.length, expected.length);
		});
	}
});

describe('names in values of rare fields', () => {
	for (const [field, value, ...expected] of [
		['X-Robots-Tag', 'googlebot: noindex, max-image-preview: large', 'noindex', 'max-image-preview', 'large'],
		['X-Cache', 'MISS, TCP_HIT from a, cp3052 hit', 'MISS', 'HIT', 'HIT'],
		['X-Cache', 'RefreshHit from cloudfront', 'RefreshHit from cloudfront'],
		['HX-Reswap', 'outerHTML swap:1s', 'outerHTML', 'swap'],
		['Cache-Status', 'a; fwd=stale; stored', 'fwd', 'stale', 'stored'],
		['Proxy-Status', 'a; error=dns_timeout', 'error', 'dns_timeout'],
		['Sec-CH-Prefers-Color-Scheme', 'dark', '"dark"'],
		['Surrogate-Control', 'max-age=60, content="ESI/1.0"', 'max-age', 'content'],
		['grpc-status', '5', '5'],
		['Tk', 'T;id', 'T'],
	] as const) {
		it(`${field}: ${value}`, () => assert.deepEqual(terms(field, value), expected));
	}
});

describe('what could stand in rare fields', () => {
	for (const [field, value, wanted] of [
		['Depth', '$0', 'infinity'],
		['grpc-status', '$0', '14'],
		['X-Robots-Tag', 'noindex, $0', 'nofollow'],
		['X-Robots-Tag', 'googlebot: $0', 'noindex'],
		['X-Robots-Tag', 'max-image-preview: $0', 'standard'],
		['HX-Reswap', '$0', 'outerHTML'],
		['No-Vary-Search', '$0', 'params'],
		['Cache-Status', '"a";$0', 'hit'],
		['Origin-Agent-Cluster', '$0', '?1'],
		['Set-Login', '$0', 'logged-out'],
		['Critical-CH', '$0', 'Sec-CH-Width'],
		['X-GitHub-Event', '$0', 'push'],
		['Public-Key-Pins', '$0', 'pin-sha256'],
	] as const) {
		it(`${field}: ${value}`, () => assert.ok(offers(field, value).includes(wanted), offers(field, value).join(', ')));
	}
});
