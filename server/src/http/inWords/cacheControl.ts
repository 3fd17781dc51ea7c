import { directivesOf } from '../cacheControlLine';
import { durationInWords } from '../grammars/duration';
import { unquote } from '../grammars/quotedString';
import { fieldLines, hasField, type Message, statusOf } from '../message';
import { statusCodes } from '../statusCodes';

/** Who may store a response and for how long, or what a request asks of caches (RFC 9111 §5.2). */
export function cacheControlInWords(message: Message): string | undefined {
	const directives = allDirectives(message);
	if (!directives || directives.size === 0 || message.kind === 'unknown') {
		return undefined;
	}
	const parts = message.kind === 'request' ? asked(directives) : allowed(directives, message);
	return parts.filter(Boolean).join('; ') || undefined;
}

/** Names in lower case, and what stands behind `=`. */
type Directives = ReadonlyMap<string, string>;

/** Nothing where one is known only when the program runs. */
function allDirectives(message: Message): Directives | undefined {
	const lines = fieldLines(message, 'cache-control');
	if (lines.some(({ valueText }) => !valueText || valueText.isDynamic)) {
		return undefined;
	}
	return new Map(lines.flatMap(directivesOf).map(({ name, argument = '' }) => [name, unquote(argument)]));
}

type Part = string | false | undefined;

function allowed(directives: Directives, message: Message): Part[] {
	if (directives.has('no-store')) {
		return ['nobody may store it'];
	}
	const status = statusOf(message);
	if (status !== undefined && !statusCodes.get(String(status))?.isHeuristicallyCacheable && !isStorable(directives, message)) {
		return [`no cache stores a \`${status}\` unless it is told for how long`];
	}
	return [
		audience(directives),
		...freshness(directives, message),
		duration(directives, 'stale-while-revalidate', time => `stale for up to ${time} more while it is fetched anew`),
		duration(directives, 'stale-if-error', time => `stale for up to ${time} more if the server fails`),
		directives.has('no-transform') && 'proxies must not change it',
	];
}

function audience(directives: Directives): string {
	if (!directives.has('private')) {
		return 'any cache may store it';
	}
	const fields = directives.get('private');
	return fields ? `any cache may store it, but only the browser \`${fields}\`` : 'only the browser may store it';
}

/** RFC 9111 §3. */
function isStorable(directives: Directives, message: Message): boolean {
	return ['public', 'private', 's-maxage', 'max-age'].some(name => directives.has(name)) || hasField(message, 'expires');
}

function freshness(directives: Directives, message: Message): Part[] {
	if (directives.has('no-cache') && !directives.get('no-cache')) {
		return ['it must be checked with the server before every use'];
	}
	const browser = seconds(directives, 'max-age');
	const shared = seconds(directives, 's-maxage') ?? browser;
	const own = browser === undefined ? undefined : freshFor(browser);
	const isShared = !directives.has('private') && shared !== undefined && shared !== browser;
	return [
		isShared ? `shared caches: ${freshFor(shared)}` : own,
		isShared && own && `the browser: ${own}`,
		browser === undefined && !isShared && !hasField(message, 'expires') && 'caches guess for how long',
		browser === undefined && hasField(message, 'expires') && 'fresh until the time in `Expires`',
		(browser ?? 0) > 0 && directives.has('immutable') && 'not even a reload asks for it again meanwhile',
		afterwards(directives),
	];
}

function freshFor(age: number): string {
	return age === 0 ? 'stale at once' : `fresh for ${durationInWords(age)}`;
}

function afterwards(directives: Directives): Part {
	if (directives.has('must-revalidate')) {
		return 'once stale, never used without asking the server';
	}
	return directives.has('proxy-revalidate') && 'once stale, no shared cache uses it without asking the server';
}

function asked(directives: Directives): Part[] {
	const age = seconds(directives, 'max-age');
	return [
		directives.has('no-store') && 'no cache shall store this request or its answer',
		(directives.has('no-cache') || age === 0) && 'caches check with the server before they answer',
		age !== undefined && age > 0 && `accepts an answer that is up to ${durationInWords(age)} old`,
		directives.has('max-stale') &&
			(seconds(directives, 'max-stale') === undefined
				? 'accepts a stale answer, however old'
				: `accepts an answer that is stale for up to ${durationInWords(seconds(directives, 'max-stale')!)}`),
		duration(directives, 'min-fresh', time => `wants an answer that stays fresh for ${time} more`),
		directives.has('only-if-cached') && 'only from a cache, else `504`',
		directives.has('no-transform') && 'proxies must not change it',
	];
}

function duration(directives: Directives, name: string, phrase: (time: string) => string): Part {
	const time = seconds(directives, name);
	return time !== undefined && phrase(durationInWords(time));
}

function seconds(directives: Directives, name: string): number | undefined {
	const value = directives.get(name);
	return value !== undefined && /^\d{1,10}$/.test(value) ? Number(value) : undefined;
}
