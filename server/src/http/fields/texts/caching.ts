import { durationInWords } from '../../grammars/duration';
import { list } from '../../grammars/list';
import { dictionary, structuredList } from '../../grammars/structuredFields';
import { rfc, spec } from '../../term';
import type { Meaning } from '../../grammars/bareItem';
import { oneOf, valuesOf } from '../../grammars/token';
import { type Grammar, nodeOf } from '../../syntax';
import { choices, directives, type FieldTexts, key, known } from './text';

const seconds: Meaning = ({ type, text }) => ({
	reading:
		type === 'integer'
			? () => (text.startsWith('-') ? `${durationInWords(-Number(text))} ago` : durationInWords(Number(text)))
			: undefined,
});

const edge = spec('Edge Architecture Specification', 'https://www.w3.org/TR/edge-arch/');

const forwardReasons = valuesOf('fwd', {
	bypass: 'The cache is set up not to handle this request.',
	method: 'The method cannot be answered from the cache.',
	'uri-miss': 'Nothing is stored for the URI.',
	'vary-miss': 'Something is stored for the URI, but not for these request headers (`Vary`).',
	miss: 'Nothing stored fits; the cache does not say why.',
	request: 'The request asked for it, mostly by `Cache-Control`.',
	stale: 'What is stored fits, but is stale.',
	partial: 'Only a part of what was asked for is stored.',
});

const cacheStatusKeys = [
	key('Cache-Status', 'hit', 'Answered from the cache, without asking the server.', 'hit'),
	key('Cache-Status', 'fwd', 'Why the request went on to the server.', 'fwd=${1:miss}', known(forwardReasons)),
	key('Cache-Status', 'fwd-status', 'The status code that the server answered with.', 'fwd-status=${1:200}'),
	key('Cache-Status', 'ttl', 'For how many more seconds it is fresh; negative if it is stale.', 'ttl=${1:60}', seconds),
	key('Cache-Status', 'stored', 'The response has been stored.', 'stored'),
	key('Cache-Status', 'collapsed', 'It shared the answer to another request that was under way.', 'collapsed'),
	key('Cache-Status', 'key', 'The key under which it is stored.', 'key="${1:key}"'),
	key('Cache-Status', 'detail', 'What else the cache has to say.', 'detail=${1:detail}'),
];

const dictionaryKeys = [
	key('Use-As-Dictionary', 'match', 'Which addresses the dictionary is for: a URL pattern.', 'match="${1:/js/*}"'),
	key('Use-As-Dictionary', 'match-dest', 'For what kinds of requests, as in `Sec-Fetch-Dest`.', 'match-dest=("${1:script}")'),
	key('Use-As-Dictionary', 'id', 'A name that the client sends back in `Dictionary-ID`.', 'id="${1:id}"'),
	key('Use-As-Dictionary', 'type', 'The format; `raw` is the only one.', 'type=raw'),
];

const cacheWords = valuesOf('X-Cache', {
	HIT: 'Answered from this cache.',
	MISS: 'Not in this cache: fetched from the server.',
	'Hit from cloudfront': 'CloudFront had it in the edge cache.',
	'RefreshHit from cloudfront': 'CloudFront had it, but asked the origin whether it is still good.',
	'Miss from cloudfront': 'CloudFront fetched it from the origin.',
	'Error from cloudfront': 'CloudFront answers with an error, of its own or of the origin.',
	'FunctionGeneratedResponse from cloudfront': 'A CloudFront function made the response.',
	'LambdaGeneratedResponse from cloudfront': 'A Lambda@Edge function made the response.',
});
const cacheWord = oneOf(cacheWords);
const [hit, miss] = cacheWords;

/** One word for each cache on the way, behind which it may be named. */
const xCache: Grammar = list((source, kind) => {
	const node = cacheWord(source, kind);
	if (node.term) {
		return node;
	}
	const word = /(?:^|[ _])(hit|miss)\b/i.exec(source.text);
	return nodeOf(source, { expects: cacheWords, term: word ? (word[1]!.toLowerCase() === 'hit' ? hit : miss) : undefined });
});

/** Caches: what they are told, and what they tell. */
export const caching: FieldTexts = {
	'Cache-Status': {
		summary: 'What the caches on the way did with this request: each one adds an entry, the one nearest to the user last.',
		details:
			'`"Edge"; hit` was answered from the cache, `"Edge"; fwd=uri-miss; stored` went to the server and was kept. The standard for `X-Cache` and the like. Caches add it; a value that the origin invents only misleads.',
		syntax: 'Cache-Status: "<cache>"; hit | fwd=<reason>; ttl=<seconds>; …',
		example: 'Cache-Status: "Shield"; hit; ttl=3423, "Edge"; fwd=uri-miss; stored',
		oftenWith: ['Age', 'Cache-Control'],
		spec: rfc(9211, '2'),
		value: structuredList({ parameters: cacheStatusKeys }),
		values: [...cacheStatusKeys, ...forwardReasons],
	},
	'Cache-Groups': {
		summary: 'Names of groups that this response belongs to, so that caches can drop all of a group at once.',
		details: 'A name means something on its own origin only.',
		syntax: 'Cache-Groups: "<group>", …',
		example: 'Cache-Groups: "products", "prices"',
		oftenWith: ['Cache-Group-Invalidation', 'Cache-Control'],
		spec: rfc(9875, '2'),
	},
	'Cache-Group-Invalidation': {
		summary: 'After a change: caches should drop every stored response of these groups.',
		details: 'Counts only in the response to an unsafe method, such as `POST`.',
		syntax: 'Cache-Group-Invalidation: "<group>", …',
		oftenWith: ['Cache-Groups'],
		spec: rfc(9875, '3'),
	},
	'CDN-Loop': {
		summary: 'Each CDN that passes the request on adds its name, so that it notices a request that comes back to it.',
		details: 'CDNs set it, and must not let their customers change it. Two CDNs that have each other as origin are what it stops.',
		syntax: 'CDN-Loop: <CDN>, …',
		example: 'CDN-Loop: cloudflare; loops=1',
		spec: rfc(8586, '2'),
	},
	'Surrogate-Capability': {
		summary: 'What a cache that works for the site can do, such as processing ESI.',
		details: 'The cache names itself and lists its abilities; the server answers with a `Surrogate-Control` that fits.',
		syntax: 'Surrogate-Capability: <cache>="Surrogate/1.0 ESI/1.0"',
		oftenWith: ['Surrogate-Control'],
		spec: edge,
	},
	'Surrogate-Control': {
		summary: 'How long, and how, a cache that works for the site (Fastly, Varnish, Akamai) may keep the response, apart from browsers.',
		details: 'The cache takes it out of the response. `CDN-Cache-Control` is the standard for the same purpose.',
		syntax: 'Surrogate-Control: max-age=<seconds>, …',
		example: 'Surrogate-Control: max-age=86400, stale-while-revalidate=60',
		oftenWith: ['Cache-Control', 'CDN-Cache-Control'],
		spec: edge,
		...directives('Surrogate-Control', {
			'max-age=${1:3600}': 'For how many seconds it is fresh; `3600+600` lets it be served stale for another 600.',
			'no-store': 'Not to be stored by a surrogate.',
			'no-store-remote': 'Not to be stored by surrogates far from the server.',
			'content="${1:ESI/1.0}"': 'What the surrogate must process before it answers.',
			'stale-while-revalidate=${1:60}': 'For how long Fastly may serve it stale while it fetches anew.',
			'stale-if-error=${1:86400}': 'For how long Fastly may serve it stale if the server fails.',
		}),
	},
	'Available-Dictionary': {
		summary: 'The client has a compression dictionary for this request: its SHA-256. Set by browsers.',
		details:
			'A server that has the same one may answer with `Content-Encoding: dcb` or `dcz`; such a response needs `Vary: Accept-Encoding, Available-Dictionary`.',
		syntax: 'Available-Dictionary: :<base64>:',
		oftenWith: ['Accept-Encoding', 'Dictionary-ID', 'Use-As-Dictionary'],
		spec: rfc(9842, '2.2'),
	},
	'Dictionary-ID': {
		summary: 'The `id` that the server gave the dictionary which `Available-Dictionary` names.',
		syntax: 'Dictionary-ID: "<id>"',
		oftenWith: ['Available-Dictionary'],
		spec: rfc(9842, '2.3'),
	},
	'Use-As-Dictionary': {
		summary: 'Clients may keep this response as a dictionary for compressing later ones, such as the next version of the same script.',
		details: 'Kept as long as the response is fresh: without a long `max-age` it is of no use. Same origin only.',
		syntax: 'Use-As-Dictionary: match="<pattern>"',
		example: 'Use-As-Dictionary: match="/js/app.*.js"',
		oftenWith: ['Available-Dictionary', 'Cache-Control'],
		spec: rfc(9842, '2.1'),
		value: dictionary({ keys: dictionaryKeys }),
		values: dictionaryKeys,
	},
	'A-IM': {
		summary: 'Which ways of sending only what has changed the client can apply; the base is the copy in `If-None-Match`.',
		details: 'Feed readers use `A-IM: feed` to get only the new entries. The answer is then `226`.',
		syntax: 'A-IM: <manipulation>, …',
		oftenWith: ['If-None-Match', 'IM', '226'],
		spec: rfc(3229, '10.5.3'),
		...choices('A-IM', {
			feed: 'Only the new entries of a feed.',
			vcdiff: 'A difference in the VCDIFF format.',
			diffe: 'The output of `diff -e`.',
			gdiff: 'A difference in the GDIFF format.',
		}),
	},
	IM: {
		summary: 'How the content of a `226` was made from the full one: as a difference to what the client has.',
		syntax: 'IM: <manipulation>, …',
		oftenWith: ['A-IM', 'Delta-Base', '226'],
		spec: rfc(3229, '10.5.2'),
	},
	'Delta-Base': {
		summary: 'The entity tag of the copy that the difference in a `226` response applies to.',
		oftenWith: ['IM', 'ETag', '226'],
		spec: rfc(3229, '10.5.1'),
	},
	Meter: {
		summary: 'Let a site learn from proxies how often they served a cached page, and limit it. Nobody uses it.',
		spec: rfc(2227),
	},
	'X-Cache': {
		summary: 'Whether the cache of a CDN or proxy had the response. The words differ with the vendor.',
		details:
			'`HIT` or `MISS` at Fastly, one word for each cache on the way; `Hit from cloudfront` at CloudFront; `TCP_HIT` at Akamai and Squid. A hit says nothing of what browsers store. `Cache-Status` is the standard.',
		syntax: 'X-Cache: HIT | MISS',
		example: 'X-Cache: MISS, HIT',
		oftenWith: ['Age', 'Cache-Status', 'Via'],
		value: xCache,
		values: cacheWords,
		spec: spec('Documentation of Fastly', 'https://www.fastly.com/documentation/reference/http/http-headers/X-Cache/'),
	},
	'X-Cache-Hits': {
		summary: 'How often this copy has been served from the cache before, one number for each cache on the way (Fastly, Varnish).',
		details: '`0` is a miss. It counts for one server of the CDN only.',
		example: 'X-Cache-Hits: 0, 3',
		oftenWith: ['X-Cache', 'X-Served-By'],
		spec: spec('Documentation of Fastly', 'https://www.fastly.com/documentation/reference/http/http-headers/X-Cache-Hits/'),
	},
	'X-Cache-Lookup': {
		summary: 'Whether Squid found something in its cache, and on which host, even if it could not use it.',
		syntax: 'X-Cache-Lookup: HIT from <host>:<port>',
		oftenWith: ['X-Cache'],
	},
	'X-Served-By': {
		summary: 'Which servers of a CDN or which backend served the response. Fastly lists its caches, the nearest to the user last.',
		details: 'For tracing a problem to one machine; it tells outsiders names of hosts.',
		example: 'X-Served-By: cache-iad-kiad7000024-IAD, cache-fra-eddf8230053-FRA',
		oftenWith: ['X-Cache', 'X-Timer'],
		spec: spec('Documentation of Fastly', 'https://www.fastly.com/documentation/reference/http/http-headers/X-Served-By/'),
	},
	'X-Timer': {
		summary: 'When Fastly got the request, and how long it took: `S` the start in seconds since 1970, `VE` the end in ms after it.',
		syntax: 'X-Timer: S<seconds>,VS<ms>,VE<ms>',
		example: 'X-Timer: S1767225600.123456,VS0,VE12',
		oftenWith: ['X-Served-By', 'X-Cache'],
		spec: spec('Documentation of Fastly', 'https://www.fastly.com/documentation/reference/http/http-headers/X-Timer/'),
	},
	'X-Varnish': {
		summary: 'The ids of the request in Varnish: one number for a miss; for a hit, the second is the request that filled the cache.',
		details: 'Look them up in `varnishlog`. Nothing outside needs it.',
		example: 'X-Varnish: 98339 32805',
		spec: spec('Documentation of Fastly', 'https://docs.fastly.com/documentation/reference/http/http-headers/X-Varnish/'),
	},
	'X-Drupal-Cache': {
		summary: 'Whether the page cache of Drupal had the page. It tells visitors that the site runs on Drupal.',
		...choices('X-Drupal-Cache', {
			HIT: 'Drupal had the page in its own cache.',
			MISS: 'Drupal made the page anew.',
			UNCACHEABLE: 'Drupal may not cache this page.',
		}),
		spec: spec(
			'PageCache (Drupal)',
			'https://api.drupal.org/api/drupal/core%21modules%21page_cache%21src%21StackMiddleware%21PageCache.php/constant/PageCache%3A%3AHEADER/11.x',
		),
	},
};
