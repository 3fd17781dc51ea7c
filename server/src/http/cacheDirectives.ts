import { rfc, type Term } from './term';

/** A directive of `Cache-Control`, in requests or in responses: most names mean something different there. */
export interface CacheDirective extends Term {
	readonly usedIn: 'request' | 'response';
	readonly argument: 'none' | 'seconds' | 'optionalSeconds' | 'fieldNames' | 'any';
}

/** What caches understand (RFC 9111 §5.2, RFC 5861, RFC 8246), those used most first. */
export const cacheDirectives: readonly CacheDirective[] = [
	response('no-store', 'none', '5.2.2.5', {
		summary: 'No cache may store any part of this response, nor of the request it answers.',
		details: 'For what must not lie on a disk. To have it checked before each use, but stored, say `no-cache`.',
		example: 'Cache-Control: no-store',
	}),
	response('no-cache', 'fieldNames', '5.2.2.4', {
		summary:
			'May be stored, but must be revalidated with the server before every use. It does *not* forbid storing: that is `no-store`.',
		details: 'Pays off only with a validator (`ETag` or `Last-Modified`), so that the answer can be `304`.',
		example: 'Cache-Control: no-cache',
		snippet: 'no-cache',
	}),
	response('max-age', 'seconds', '5.2.2.1', {
		summary: 'For how many seconds the response is fresh: used again without asking the server.',
		details:
			'Counted from when the origin made it, so time spent in other caches (`Age`) is taken off. Takes precedence over `Expires`.',
		example: 'Cache-Control: max-age=3600',
		snippet: 'max-age=${1:3600}',
	}),
	response('private', 'fieldNames', '5.2.2.7', {
		summary: 'Only the cache of the one user may store it, no shared cache such as a CDN.',
		details: 'For what is made for one user. It says nothing of who can read it on its way.',
		example: 'Cache-Control: private, max-age=600',
		snippet: 'private',
	}),
	response('public', 'none', '5.2.2.9', {
		summary: 'Any cache may store it, even though the request carried `Authorization`.',
		details: 'Not needed otherwise: `max-age` alone already lets shared caches store it.',
		example: 'Cache-Control: public, max-age=3600',
	}),
	response('must-revalidate', 'none', '5.2.2.2', {
		summary: 'Once stale, it must not be used without asking the server, not even if the server cannot be reached.',
		details: 'Changes nothing while the response is fresh. Unlike `no-cache`, it goes with `max-age`, or nobody knows when that ends.',
		example: 'Cache-Control: max-age=600, must-revalidate',
	}),
	response('s-maxage', 'seconds', '5.2.2.10', {
		summary: 'Overrides `max-age` and `Expires` in shared caches, such as a CDN.',
		details: 'Implies `proxy-revalidate`, and lets shared caches store what `Authorization` would otherwise keep out.',
		example: 'Cache-Control: max-age=60, s-maxage=3600',
		snippet: 's-maxage=${1:3600}',
	}),
	response('immutable', 'none', rfc(8246, '2'), {
		summary: 'Will not change while it is fresh: no need to revalidate even when the user reloads the page.',
		details: 'For files with a hash in their name, with a long `max-age`.',
		example: 'Cache-Control: max-age=31536000, immutable',
	}),
	response('stale-while-revalidate', 'seconds', rfc(5861, '3'), {
		summary: 'For how many seconds after it went stale it may still be used, while a new one is fetched in the background.',
		example: 'Cache-Control: max-age=600, stale-while-revalidate=60',
		snippet: 'stale-while-revalidate=${1:60}',
	}),
	response('stale-if-error', 'seconds', rfc(5861, '4'), {
		summary: 'For how many seconds after it went stale it may still be used if the server fails with `500`, `502`, `503` or `504`.',
		example: 'Cache-Control: max-age=600, stale-if-error=86400',
		snippet: 'stale-if-error=${1:86400}',
	}),
	response('no-transform', 'none', '5.2.2.6', {
		summary: 'Nobody on the way may change the content, such as compress its images again.',
		example: 'Cache-Control: max-age=86400, no-transform',
	}),
	response('must-understand', 'none', '5.2.2.3', {
		summary:
			'Stored only by caches that know what the status code asks for. Stands together with `no-store`, which such caches then ignore.',
		example: 'Cache-Control: max-age=600, must-understand, no-store',
	}),
	response('proxy-revalidate', 'none', '5.2.2.8', {
		summary: 'Like `must-revalidate`, but for shared caches only.',
		example: 'Cache-Control: max-age=600, proxy-revalidate',
	}),
	dead('pre-check', 'When old versions of Internet Explorer had to fetch the response again.'),
	dead('post-check', 'When old versions of Internet Explorer fetched the response again, after they had shown it.'),
	request('no-cache', 'none', '5.2.1.4', {
		summary: 'Stored responses must be revalidated with the server before they are used. What a browser sends on a forced reload.',
		example: 'Cache-Control: no-cache',
	}),
	request('no-store', 'none', '5.2.1.5', {
		summary: 'No cache may store any part of this request, nor of its response.',
		example: 'Cache-Control: no-store',
	}),
	request('max-age', 'seconds', '5.2.1.1', {
		summary: 'Accepts a response at most that many seconds old; `max-age=0` asks for revalidation.',
		example: 'Cache-Control: max-age=0',
		snippet: 'max-age=${1:0}',
	}),
	request('max-stale', 'optionalSeconds', '5.2.1.2', {
		summary: 'Accepts a stale response, at most that many seconds past; without a number, however stale.',
		example: 'Cache-Control: max-stale=3600',
		snippet: 'max-stale=${1:3600}',
	}),
	request('min-fresh', 'seconds', '5.2.1.3', {
		summary: 'Wants a response that stays fresh for that many seconds more.',
		example: 'Cache-Control: min-fresh=60',
		snippet: 'min-fresh=${1:60}',
	}),
	request('no-transform', 'none', '5.2.1.6', {
		summary: 'Nobody on the way may change the content.',
		example: 'Cache-Control: no-transform',
	}),
	request('only-if-cached', 'none', '5.2.1.7', {
		summary: 'Wants a stored response or none: a cache that has none answers `504`.',
		example: 'Cache-Control: only-if-cached',
	}),
	request('stale-if-error', 'seconds', rfc(5861, '4'), {
		summary: 'Accepts a stale response if the server fails, at most that many seconds past its time.',
		example: 'Cache-Control: stale-if-error=600',
		snippet: 'stale-if-error=${1:86400}',
	}),
];

type Words = Pick<Term, 'summary' | 'details' | 'example' | 'snippet'>;

function response(name: string, argument: CacheDirective['argument'], section: string | Term['spec'], words: Words): CacheDirective {
	return directive('response', name, argument, section, words);
}

function request(name: string, argument: CacheDirective['argument'], section: string | Term['spec'], words: Words): CacheDirective {
	return directive('request', name, argument, section, words);
}

function directive(
	usedIn: CacheDirective['usedIn'],
	name: string,
	argument: CacheDirective['argument'],
	section: string | Term['spec'],
	words: Words,
): CacheDirective {
	const link = typeof section === 'string' ? rfc(9111, section) : section;
	return {
		kind: 'directive',
		name,
		role: `\`Cache-Control\` directive, ${usedIn}`,
		usedIn,
		argument,
		...(link && { spec: link }),
		...words,
	};
}

function dead(name: string, summary: string): CacheDirective {
	return {
		kind: 'directive',
		name,
		role: '`Cache-Control` directive, response',
		usedIn: 'response',
		argument: 'any',
		summary,
		details: 'Nothing reads it any more: leave it out.',
		status: 'deprecated',
	};
}
