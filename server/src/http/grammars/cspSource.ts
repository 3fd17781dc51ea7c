import type { SourceText } from '../../text';
import { cspSources, sandboxFlags } from '../cspDirectives';
import { isPlaceholder } from '../fixes';
import { nearest } from '../nearest';
import { changeTo, type Problem } from '../syntax';

const keywords = cspSources.filter(({ name }) => /^'[\w-]+'$/.test(name)).map(({ name }) => name.slice(1, -1));
const isKeyword = new Set(keywords);

/** What is wrong with a source by itself (CSP3 §2.3.1). What is merely unusual may be newer than this. */
export function sourceProblem(source: SourceText): Problem | undefined {
	const { text } = source;
	const inside = /^'(.*)'$/.exec(text)?.[1];
	return inside === undefined ? (unquoted(source) ?? wrongQuotes(source) ?? wrongAddress(source)) : wrongInside(source, inside);
}

/** Whether it can stand in quotes only. */
function isMeantInQuotes(text: string): boolean {
	return isKeyword.has(text.toLowerCase()) || /^(?:nonce|sha(?:256|384|512))-[\w+/-]+={0,2}$/i.test(text);
}

function unquoted(source: SourceText): Problem | undefined {
	const { text } = source;
	return isMeantInQuotes(text)
		? {
				rule: 'csp/unquoted-keyword',
				message: `Without quotes, browsers take \`${text}\` for a host: write \`'${text}'\`.`,
				fixes: [changeTo(source, `'${text}'`)],
			}
		: undefined;
}

function wrongQuotes(source: SourceText): Problem | undefined {
	const inside = /^["'`´“”„‘’]+([\w+/=-]+)["'`´“”‘’]*$|^([\w+/=-]+)["'`´“”‘’]+$/.exec(source.text);
	const word = inside?.[1] ?? inside?.[2];
	return word !== undefined && isMeantInQuotes(word)
		? {
				rule: 'csp/double-quoted',
				message: `Only single quotes make a keyword: write \`'${word}'\`.`,
				fixes: [changeTo(source, `'${word}'`)],
			}
		: undefined;
}

/** Between single quotes, only keywords, nonces and hashes can stand. */
function wrongInside(source: SourceText, inside: string): Problem | undefined {
	const [, kind, value = ''] = /^(nonce|sha256|sha384|sha512)-(.*)$/i.exec(inside) ?? [];
	if (kind !== undefined) {
		return isTemplate(value) || isPlaceholder(source.slice(1 + kind.length + 1, source.length - 1))
			? undefined
			: nonceOrHashProblem(kind.toLowerCase(), value);
	}
	if (isKeyword.has(inside.toLowerCase()) || /^(?:url|eval)-sha/i.test(inside)) {
		return undefined;
	}
	const near = nearest(inside, keywords);
	if (near !== undefined) {
		const message = `\`${source.text}\` is not a keyword, so browsers ignore it. Did you mean \`'${near}'\`?`;
		return { rule: 'csp/invalid-source', message, fixes: [changeTo(source, `'${near}'`)] };
	}
	return /^(?:\*|[a-z][a-z\d+.-]*:|(?:[a-z][a-z\d+.-]*:\/\/)?[\w*-]+(?:\.[\w-]+)+(?::\d+)?(?:\/.*)?)$/i.test(inside)
		? invalid(source, `Quotes are for keywords only, so browsers ignore \`${source.text}\`: write \`${inside}\`.`, inside)
		: undefined;
}

/** What a server fills in: `$nonce`, `{NONCE}`, `%nonce%`, `BASE64_HASH`. */
function isTemplate(value: string): boolean {
	return /[${}%#()<>:[\]…]|^@|\.\.|hash|base64|your|example|xxx/i.test(value);
}

/** How many characters of Base64 a hash has, without the `=` at the end. */
const lengths: Readonly<Record<string, number>> = { sha256: 43, sha384: 64, sha512: 86 };

function nonceOrHashProblem(kind: string, value: string): Problem | undefined {
	const rule = 'csp/invalid-nonce-or-hash';
	if (!/^[\w+/-]+={0,2}$/.test(value)) {
		const what = value === '' ? 'is missing' : 'is not Base64';
		return { rule, message: `The value of this ${kind === 'nonce' ? 'nonce' : 'hash'} ${what}, so browsers ignore it. Write one.` };
	}
	const length = value.replace(/=+$/, '').length;
	return kind === 'nonce' || length === lengths[kind]
		? undefined
		: {
				rule,
				message: `A \`${kind}\` hash has ${lengths[kind]} characters of Base64, without the \`=\`, and this has ${length}: nothing can match it.`,
			};
}

function invalid(source: SourceText, message: string, meant?: string): Problem {
	return { rule: 'csp/invalid-source', message, ...(meant !== undefined && { fixes: [changeTo(source, meant)] }) };
}

/** The mistakes that are made with hosts and schemes. */
function wrongAddress(source: SourceText): Problem | undefined {
	const { text } = source;
	if (/^(?:https?|data|blob|wss?|mediastream|filesystem)$/i.test(text)) {
		return invalid(source, `Without \`:\`, browsers take \`${text}\` for a host: write \`${text}:\`.`, `${text}:`);
	}
	if (text.startsWith('/')) {
		const host = /^\/\/([^/].*)$/.exec(text)?.[1];
		return invalid(
			source,
			`A source names a host: browsers ignore \`${text}\`. ${host ? `Write \`${host}\`.` : "For the page's own, write `'self'`."}`,
			host,
		);
	}
	const data = /^(data|blob|mediastream|filesystem):./i.exec(text)?.[1];
	if (data !== undefined) {
		return invalid(source, `Only the scheme can stand here, so browsers ignore \`${text}\`: write \`${data}:\`.`, `${data}:`);
	}
	const [, scheme, rest] = /^(https?|wss?)(?::\/|:|\/\/|\/)([^/:].*)$/i.exec(text) ?? [];
	if (scheme !== undefined) {
		return invalid(source, `Browsers ignore \`${text}\`: write \`${scheme}://${rest}\`.`, `${scheme}://${rest}`);
	}
	const plain = text.replace(/[?#].*$/, '');
	if (plain !== text && plain !== '') {
		return { ...invalid(source, `A source has no query or fragment: write \`${plain}\`.`, plain), severity: 'information' };
	}
	const host = /^(?:[a-z][a-z\d+.-]*:\/\/)?([^:/]*)/i.exec(text)![1]!;
	return /.\*|\*[^.]/.test(host)
		? invalid(source, 'A wildcard stands for whole labels at the beginning of a host, as in `*.example.com`: browsers ignore this one.')
		: undefined;
}

/** What is wrong with a flag of `sandbox`; one that begins with `allow-` may be newer than this. */
export function flagProblem(source: SourceText): Problem | undefined {
	const names = sandboxFlags.map(({ name }) => name);
	if (names.includes(source.text.toLowerCase()) || isPlaceholder(source)) {
		return undefined;
	}
	const near = nearest(source.text, names);
	if (near === undefined && /^allow-/i.test(source.text)) {
		return undefined;
	}
	return {
		rule: 'csp/sandbox-unknown-flag',
		message: `\`${source.text}\` is not a flag of \`sandbox\`, so browsers ignore it. ${near === undefined ? 'Check its name.' : `Did you mean \`${near}\`?`}`,
		...(near !== undefined && { fixes: [changeTo(source, near)] }),
	};
}
