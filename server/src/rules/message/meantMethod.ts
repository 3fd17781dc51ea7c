import type { Message } from '../../http/message';
import { methods } from '../../http/methods';
import { nearest } from '../../http/nearest';

/** The methods that people type. A neighbour of a rarer one, such as `FIND` of `BIND`, is more likely meant as it is. */
const typed = ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'CONNECT', 'QUERY', 'PROPFIND', 'PROPPATCH', 'MKCOL'];

/** Words next to a method that are methods of somebody's own, or none at all. */
const ownWords = new Set([
	'SET',
	'LET',
	'READ',
	'HEADER',
	'WATCH',
	'MATCH',
	'BATCH',
	'CATCH',
	'HOST',
	'PORT',
	'TRACK',
	'TRADE',
	'COLLECT',
	'CORRECT',
	'CONTACT',
]);

/** The method that an unknown one is a misspelling of. */
export function meantMethod({ method, origin }: Message): string | undefined {
	const written = method?.source.text ?? '';
	if (methods.has(written.toLowerCase()) || ownWords.has(written.toUpperCase()) || method?.source.isDynamic) {
		return undefined;
	}
	// In code, `method` is also a property of JSON-RPC calls and others, which are seldom in capitals.
	return origin === 'code' && !/^[A-Z]+$/.test(written) ? undefined : nearest(written, typed);
}
