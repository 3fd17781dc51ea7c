import type { SourceText } from '../text';
import { cookieDate } from './grammars/cookieDate';
import { cookieDomain, cookiePath } from './grammars/cookieScope';
import { anything } from './grammars/list';
import { isPlaceholder } from './fixes';
import { durationInWords } from './grammars/duration';
import type { Parameter } from './grammars/parameters';
import { oneOf } from './grammars/token';
import { nearest } from './nearest';
import { changeTo, type Grammar, type Problem } from './syntax';
import { mdn, rfc, spec, type SpecLink, type Term, type Vocabulary, vocabulary } from './term';

/** An attribute of a cookie. */
export interface CookieAttribute extends Parameter {
	/** Whether it means the same with any value, and without. */
	readonly isFlag: boolean;
}

/** The draft that says what browsers do with cookies. */
export const rfc6265bis = spec('RFC 6265bis', 'https://datatracker.ietf.org/doc/draft-ietf-httpbis-rfc6265bis/');
/** The draft after it, which adds prefixes of names. */
const layeredCookies = spec('Cookies (draft)', 'https://datatracker.ietf.org/doc/draft-ietf-httpbis-layered-cookies/');
const page = (anchor: string): string => mdn(`Headers/Set-Cookie#${anchor}`);

function attribute(name: string, summary: string, specLink: SpecLink | undefined, more: Partial<CookieAttribute>): CookieAttribute {
	return {
		kind: 'parameter',
		name,
		role: '`Set-Cookie` attribute',
		summary,
		isFlag: more.snippet === undefined,
		...(specLink && { spec: specLink }),
		...more,
	};
}

function sameSiteValue(name: string, summary: string, details: string): Term {
	return {
		kind: 'token',
		name,
		role: '`SameSite` value',
		summary,
		details,
		example: `Set-Cookie: session=31d4d96e407aad42; Path=/; Secure; HttpOnly; SameSite=${name}`,
		spec: rfc6265bis,
		mdn: page('samesitesamesite-value'),
	};
}

export const sameSiteValues: readonly Term[] = [
	sameSiteValue(
		'Strict',
		'Sent only with requests that the site itself makes.',
		'A link from another site arrives without the cookie: a user who is logged in looks logged out on the first page.',
	),
	sameSiteValue(
		'Lax',
		'Sent with requests of the site itself, and when a user follows a link to it from elsewhere.',
		'What Chromium browsers assume when `SameSite` is missing. Not sent with cross-site `POST` forms, images, frames or `fetch`.',
	),
	sameSiteValue('None', 'Sent with all requests, those of other sites included.', 'Browsers accept it only together with `Secure`.'),
];

const sameSite: Grammar = oneOf(sameSiteValues, source => {
	if (isPlaceholder(source)) {
		return undefined;
	}
	const near = nearest(
		source.text,
		sameSiteValues.map(({ name }) => name),
	);
	return {
		rule: 'cookie/samesite-invalid',
		message: `\`${source.text}\` is not a \`SameSite\` value, so browsers ignore the attribute. ${near ? `Did you mean \`${near}\`?` : 'Use `Strict`, `Lax` or `None`.'}`,
		...(near && { fixes: [changeTo(source, near)] }),
	};
});

const maxAge: Grammar = source => {
	if (/^-?\d+$/.test(source.text)) {
		const seconds = Number(source.text);
		const problem = lengthProblem(source, seconds);
		return { source, reading: () => (seconds > 0 ? durationInWords(seconds) : 'deletes the cookie'), ...(problem && { problem }) };
	}
	return isPlaceholder(source)
		? { source }
		: {
				source,
				problem: {
					rule: 'cookie/max-age-invalid',
					message: source.length
						? `\`Max-Age\` is a number of seconds, so browsers ignore \`${source.text}\`. Write digits only.`
						: '`Max-Age` needs a number of seconds behind `=`.',
				},
			};
};

/** The longest that browsers keep a cookie: 400 days. */
const longest = 34_560_000;

function lengthProblem(source: SourceText, seconds: number): Problem | undefined {
	if (/^0\d/.test(source.text)) {
		const digits = source.text.replace(/^0+(?=\d)/, '');
		const message = `\`Max-Age\` has no zero in front: write \`${digits}\`.`;
		return { rule: 'cookie/max-age-leading-zero', message, fixes: [changeTo(source, digits)] };
	}
	return seconds > longest
		? {
				rule: 'cookie/lifetime-too-long',
				message: `Browsers keep a cookie for 400 days at most, and cut \`Max-Age\` to \`${longest}\`.`,
				fixes: [{ title: `Change to \`${longest}\``, edits: [source.replaceWith(String(longest))] }],
			}
		: undefined;
}

/** What Chromium knows as `Priority` of a cookie. */
export const cookiePriorities: readonly Term[] = (['Low', 'Medium', 'High'] as const).map(name => ({
	kind: 'token',
	name,
	role: '`Priority` value',
	summary: name === 'Low' ? 'Dropped first.' : name === 'High' ? 'Dropped last.' : 'The default.',
	example: `Set-Cookie: session=31d4d96e407aad42; Path=/; Secure; HttpOnly; Priority=${name}`,
}));

const obsolete = { status: 'deprecated' as const };

/** Attributes of `Set-Cookie`, current and obsolete; compared without case (RFC 6265 §5.2). */
export const cookieAttributes: Vocabulary<CookieAttribute> = vocabulary<CookieAttribute>([
	attribute(
		'Expires',
		'When the cookie ends, as a date. Without it and `Max-Age`, it ends with the browser session.',
		rfc(6265, '4.1.2.1'),
		{
			details: '`Max-Age` wins where both stand, and does not depend on clocks. A date in the past deletes the cookie.',
			example: 'Set-Cookie: theme=dark; Expires=Thu, 21 Oct 2027 07:28:00 GMT; Path=/; Secure',
			syntax: 'Expires=<HTTP-date>',
			mdn: page('expiresdate'),
			snippet: 'Expires=${1:Wed, 21 Oct 2026 07:28:00 GMT}',
			value: cookieDate,
		},
	),
	attribute('Max-Age', 'How many seconds the cookie lives. Wins over `Expires`.', rfc(6265, '4.1.2.2'), {
		details: 'Zero or less deletes the cookie. Browsers may cut it to 400 days.',
		example: 'Set-Cookie: theme=dark; Max-Age=31536000; Path=/; Secure',
		syntax: 'Max-Age=<seconds>',
		mdn: page('max-agenumber'),
		snippet: 'Max-Age=${1:3600}',
		value: maxAge,
	}),
	attribute('Domain', 'The cookie is sent to this domain and all its subdomains.', rfc(6265, '4.1.2.3'), {
		details:
			'Without it the cookie goes to the very host that set it, and to no subdomain: leave it out unless subdomains need the cookie.',
		example: 'Set-Cookie: theme=dark; Domain=example.com; Path=/; Secure',
		syntax: 'Domain=<domain>',
		mdn: page('domaindomain-value'),
		snippet: 'Domain=${1:example.com}',
		value: cookieDomain,
	}),
	attribute('Path', 'The cookie is sent with requests at or below this path.', rfc(6265, '4.1.2.4'), {
		details: 'Without it, the folder of the request that set it. No protection: other paths of the same origin can reach the cookie.',
		example: 'Set-Cookie: cart=17; Path=/shop; Secure; HttpOnly',
		syntax: 'Path=<path>',
		mdn: page('pathpath-value'),
		snippet: 'Path=${1:/}',
		value: cookiePath,
	}),
	attribute('Secure', 'Sent over HTTPS only (and to `localhost`).', rfc(6265, '4.1.2.5'), {
		details:
			'A flag: `Secure=false` sets it all the same. Needed for `SameSite=None`, `Partitioned` and names with a `__Secure-` or `__Host-` prefix.',
		example: 'Set-Cookie: session=31d4d96e407aad42; Path=/; Secure; HttpOnly',
		mdn: page('secure'),
	}),
	attribute('HttpOnly', 'Hidden from scripts: `document.cookie` does not show it.', rfc(6265, '4.1.2.6'), {
		details: 'A flag. Right for every session cookie: a script injected into the page cannot read it.',
		example: 'Set-Cookie: session=31d4d96e407aad42; Path=/; Secure; HttpOnly',
		mdn: page('httponly'),
	}),
	attribute('SameSite', 'Whether the cookie goes with requests that other sites cause: `Strict`, `Lax` or `None`.', rfc6265bis, {
		details: 'Protects against cross-site request forgery. `None` needs `Secure`.',
		example: 'Set-Cookie: session=31d4d96e407aad42; Path=/; Secure; HttpOnly; SameSite=Lax',
		syntax: 'SameSite=Strict | Lax | None',
		mdn: page('samesitesamesite-value'),
		snippet: 'SameSite=${1|Lax,Strict,None|}',
		value: sameSite,
	}),
	attribute(
		'Partitioned',
		'In a frame, kept apart for each top-level site that embeds it.',
		spec('CHIPS', 'https://github.com/privacycg/CHIPS'),
		{
			details: 'A flag, for embedded content that needs its own state where third-party cookies are blocked. Needs `Secure`.',
			example: 'Set-Cookie: __Host-chat=17; Path=/; Secure; HttpOnly; SameSite=None; Partitioned',
			mdn: page('partitioned'),
		},
	),
	attribute('Priority', 'Which cookies Chromium drops first when there are too many: `Low`, `Medium` or `High`.', undefined, {
		details: 'Known to Chromium only.',
		example: 'Set-Cookie: session=31d4d96e407aad42; Path=/; Secure; HttpOnly; Priority=High',
		status: 'nonstandard',
		snippet: 'Priority=${1|Low,Medium,High|}',
		value: oneOf(cookiePriorities),
	}),
	attribute('SameParty', 'Withdrawn proposal of Chromium; browsers ignore it.', undefined, { ...obsolete }),
	attribute('Version', 'Which cookie specification it follows. Browsers ignore it.', rfc(2109), {
		...obsolete,
		snippet: 'Version=${1:1}',
	}),
	attribute('Comment', 'What the cookie is for, in words. Browsers ignore it.', rfc(2109), { ...obsolete, snippet: 'Comment=${1:…}' }),
	attribute('Discard', 'Ended the cookie with the program, of `Set-Cookie2`. Browsers ignore it.', rfc(2965), { ...obsolete }),
	attribute('Port', 'To which ports the cookie is sent, of `Set-Cookie2`. Browsers ignore it.', rfc(2965), {
		...obsolete,
		snippet: 'Port="${1:80}"',
		value: anything,
	}),
	attribute('CommentURL', 'Where it is written what the cookie is for, of `Set-Cookie2`. Browsers ignore it.', rfc(2965), {
		...obsolete,
		snippet: 'CommentURL="${1:…}"',
	}),
]);

function prefix(name: string, summary: string): Term {
	return { kind: 'token', name, role: 'cookie name prefix', summary, spec: rfc6265bis, mdn: page('cookie_prefixes') };
}

/** What a cookie's name can begin with to make browsers demand attributes; compared without case. */
export const cookiePrefixes: readonly Term[] = [
	{
		...prefix(
			'__Host-',
			'Browsers accept the cookie only with `Secure` and `Path=/`, and without `Domain`, over HTTPS: it belongs to exactly one host.',
		),
		example: 'Set-Cookie: __Host-session=31d4d96e407aad42; Path=/; Secure; HttpOnly; SameSite=Lax',
		snippet: '__Host-${1:name}=${2:value}; Secure; Path=/',
	},
	{
		...prefix('__Secure-', 'Browsers accept the cookie only with `Secure`, over HTTPS.'),
		example: 'Set-Cookie: __Secure-session=31d4d96e; Domain=example.com; Path=/; Secure; HttpOnly',
		snippet: '__Secure-${1:name}=${2:value}; Secure',
	},
	{
		...prefix('__Http-', 'Browsers that know this prefix accept the cookie only with `Secure` and `HttpOnly`: no script has set it.'),
		status: 'experimental',
		spec: layeredCookies,
		example: 'Set-Cookie: __Http-session=31d4d96e407aad42; Path=/; Secure; HttpOnly',
		snippet: '__Http-${1:name}=${2:value}; Secure; HttpOnly',
	},
	{
		...prefix('__Host-Http-', 'Like `__Host-` and `__Http-` together.'),
		status: 'experimental',
		spec: layeredCookies,
		example: 'Set-Cookie: __Host-Http-session=31d4d96e407aad42; Path=/; Secure; HttpOnly',
		snippet: '__Host-Http-${1:name}=${2:value}; Secure; HttpOnly; Path=/',
	},
];
