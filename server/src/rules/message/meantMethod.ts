import type { Message } from '../../http/message';
import { methods } from '../../http/methods';
import { editDistance, nearest } from '../../http/nearest';

/** The methods that people type. A neighbour of a rarer one, such as `FIND` of `BIND`, is more likely meant as it is. */
const typed = ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'CONNECT', 'QUERY', 'PROPFIND', 'PROPPATCH', 'MKCOL'];

/** Words next to a method that somebody may have made a method of. */
const ownWords = new Set(['PATH', 'POSIT', 'DEPLETE']);

/** The method that an unknown one is a misspelling of. */
export function meantMethod({ method, origin }: Message): string | undefined {
	const written = method?.source.text.toUpperCase() ?? '';
	if (!method || methods.has(written.toLowerCase()) || ownWords.has(written) || method.source.isDynamic) {
		return undefined;
	}
	// In code, `method` is also a property of JSON-RPC calls and others, which are seldom in capitals.
	if (origin === 'code' && method.source.text !== written) {
		return undefined;
	}
	const meant = nearest(written, typed);
	return meant !== undefined && isSlip(written, meant) ? meant : undefined;
}

/** Letters swapped, or one wrong, missing or too many inside of the word: else it is as likely another word, as `READ` is not `HEAD`. */
function isSlip(written: string, meant: string): boolean {
	if ([...written].sort().join('') === [...meant].sort().join('')) {
		return true;
	}
	const keepsEnds = written[0] === meant[0] && written.at(-1) === meant.at(-1);
	return keepsEnds && (written.length !== meant.length || meant.length >= 8) && editDistance(written, meant, 1) === 1;
}
