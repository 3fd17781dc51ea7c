// Texts to measure with: what people write, made up deterministically, with a mistake here and there.
import { Buffer } from 'node:buffer';
import { random } from './random.mjs';

const nouns = ['users', 'orders', 'invoices', 'sessions', 'products', 'carts', 'payments', 'reports', 'webhooks', 'teams'];
const words = ['alpha', 'bravo', 'delta', 'gamma', 'omega', 'north', 'south', 'river', 'stone', 'cloud'];
const hosts = [
	'{{base}}',
	'{{base}}',
	'{{host}}/api',
	'https://api.example.com',
	'https://staging.shop.example.org:8443',
	'http://localhost:3000',
];
const agents = ['bench/1.0', 'curl/8.5.0', 'PostmanRuntime/7.36.1', 'Mozilla/5.0 (X11; Linux x86_64; rv:126.0) Gecko/20100101 Firefox/126.0', 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/125.0.0.0 Safari/537.36']; // prettier-ignore
const statuses = [[200, 'OK'], [201, 'Created'], [204, 'No Content'], [301, 'Moved Permanently'], [304, 'Not Modified'], [400, 'Bad Request'], [401, 'Unauthorized'], [403, 'Forbidden'], [404, 'Not Found'], [409, 'Conflict'], [422, 'Unprocessable Content'], [429, 'Too Many Requests'], [500, 'Internal Server Error'], [503, 'Service Unavailable']]; // prettier-ignore

/**
 * A `.http` file of `lines` lines. As in real ones, some values are the same all over the file, and ids, tokens, dates, lengths
 * and tags are not the same twice.
 */
export function httpFile(lines, seed = 1) {
	const r = random(seed);
	const usually = (right, wrong) => (r.next() < 0.03 ? wrong : right);
	return textOf(lines, i => {
		const noun = r.pick(nouns);
		const head = [`### ${i}: ${noun}`, ...(r.next() < 0.3 ? [`# @name ${noun}${i}`] : [])];
		return [...head, ...request(r, noun, usually), ...(r.next() < 0.45 ? response(r, noun, usually) : [])];
	});
}

function request(r, noun, usually) {
	const isGet = r.next() < 0.5;
	const extra = some(r, 1 + r.int(5), [...requestFields(r, noun, usually), ...(isGet ? fieldsOfGet(r) : [])]);
	const host = r.pick(hosts);
	const own = host.startsWith('http') && r.next() < 0.5 ? [`Host: ${host.split('/')[2]}`] : [];
	if (isGet) {
		return [`GET ${host}/${noun}/${r.int(5000)}?page=${r.int(50)}&sort=${r.pick(words)} HTTP/1.1`, ...own, r.pick(['Accept: application/json', 'Accept: application/json', 'Accept: text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8']), `${usually('Authorization', 'Authorisation')}: Bearer ${r.next() < 0.5 ? '{{token}}' : jwt(r)}`, ...extra, '']; // prettier-ignore
	}
	return [`${r.pick(['POST', 'PUT', 'PATCH'])} ${host}/${noun}`, ...own, usually('Content-Type: application/json', 'Contnet-Type: application/json'), ...extra, '', ...jsonBody(r), '']; // prettier-ignore
}

function requestFields(r, noun, usually) {
	return [
		() => r.pick(['Accept-Language: en-GB, en;q=0.8', 'Accept-Language: de-DE,de;q=0.9,en;q=0.7', 'Accept-Language: fr']),
		() => r.pick(['Accept-Encoding: gzip, br;q=0.9', 'Accept-Encoding: gzip, deflate, br']),
		() => usually('Cache-Control: no-cache', 'Cache-Control: no-cash'),
		() => `User-Agent: ${r.pick(agents)}`,
		() => `X-Request-Id: ${uuid(r)}`,
		() => `Idempotency-Key: "${uuid(r)}"`,
		() => `Traceparent: 00-${hex(r, 32)}-${hex(r, 16)}-01`,
		() => 'Prefer: return=minimal',
		() => r.pick(['Cookie: sid={{sid}}; theme=dark', `Cookie: sid=${hex(r, 32)}; theme=dark; seen=${r.int(1e9)}`]),
		() => `Origin: https://${r.pick(words)}.example.com`,
		() => `Referer: https://www.example.com/${noun}/${r.int(5000)}`,
	];
}

function fieldsOfGet(r) {
	return [
		() => (r.next() < 0.7 ? `If-None-Match: ${tag(r)}` : `If-Modified-Since: ${date(r)}`),
		() => `Range: bytes=${r.int(99)}-${100 + r.int(9999)}`,
	];
}

function response(r, noun, usually) {
	const [code, phrase] = r.pick(statuses);
	const own = { 201: [`Location: /${noun}/${r.int(999)}`], 301: [`Location: https://api.example.com/${noun}/${r.int(999)}`], 401: ['WWW-Authenticate: Bearer realm="api"'], 429: ['Retry-After: 30'], 503: ['Retry-After: 120'] }[code] ?? []; // prettier-ignore
	const hasBody = code !== 204 && code !== 304;
	const extra = some(r, 2 + r.int(6), responseFields(r, noun));
	const body = [r.pick(['Content-Type: application/json', 'Content-Type: application/json', 'Content-Type: application/problem+json', 'Content-Type: application/json; charset=utf-8']), `Content-Length: ${100 + r.int(9999)}`, '', ...jsonBody(r)]; // prettier-ignore
	return ['###', `HTTP/1.1 ${code} ${phrase}`, `Date: ${usually(date(r), 'Mon, 03 Jun 2025 10:11:12 GMT')}`, ...own, r.pick(['Cache-Control: max-age=3600, must-revalidate', 'Cache-Control: no-store', 'Cache-Control: private, no-cache']), ...extra, ...(hasBody ? body : []), '']; // prettier-ignore
}

function responseFields(r, noun) {
	return [
		() => `ETag: ${tag(r)}`,
		() => `Last-Modified: ${date(r, 1e12)}`,
		() => r.pick(['Vary: Accept-Encoding, Origin', 'Vary: Origin', 'Vary: Accept-Encoding']),
		() => `Set-Cookie: sid=${hex(r, 32)}; Path=/; HttpOnly; Secure; SameSite=Lax`,
		() => `Set-Cookie: seen=${r.int(1e9)}; Expires=${date(r)}; Path=/${noun}`,
		() => r.pick(["Content-Security-Policy: default-src 'self'; img-src *", `Content-Security-Policy: default-src 'self'; script-src 'self' https://cdn.example.com 'nonce-${hex(r, 16)}'; object-src 'none'; base-uri 'none'`]), // prettier-ignore
		() => 'Strict-Transport-Security: max-age=63072000; includeSubDomains',
		() => 'X-Content-Type-Options: nosniff',
		() => r.pick(['X-Frame-Options: DENY', 'X-Frame-Options: SAMEORIGIN']),
		() => 'Referrer-Policy: strict-origin-when-cross-origin',
		() => 'Access-Control-Allow-Origin: *',
		() => r.pick(['Server: nginx', 'Server: cloudflare']),
		() => `X-Request-Id: ${uuid(r)}`,
		() => `Age: ${r.int(3600)}`,
		() => `Server-Timing: db;dur=${r.int(99)}.${r.int(9)}, app;dur=${r.int(300)}`,
		() => `Link: <https://api.example.com/${noun}?page=${r.int(50)}>; rel="next"`,
	];
}

/** So many of them, in their order. */
function some(r, count, makers) {
	const places = new Set(Array.from({ length: count }, () => r.int(makers.length)));
	return makers.filter((_, i) => places.has(i)).map(make => make());
}

function hex(r, length) {
	return Array.from({ length }, () => '0123456789abcdef'[r.int(16)]).join('');
}

function uuid(r) {
	return `${hex(r, 8)}-${hex(r, 4)}-4${hex(r, 3)}-a${hex(r, 3)}-${hex(r, 12)}`;
}

function tag(r) {
	return r.next() < 0.3 ? `W/"${hex(r, 12)}"` : `"${hex(r, 32)}"`;
}

function date(r, from = 1.6e12) {
	return new Date(from + r.int(1.4e8) * 1000).toUTCString();
}

function jwt(r) {
	return [
		{ alg: 'HS256', typ: 'JWT' },
		{ sub: `${r.int(1e9)}`, iat: 1.6e9 + r.int(1.4e8) },
	]
		.map(part => Buffer.from(JSON.stringify(part)).toString('base64url'))
		.concat(hex(r, 43))
		.join('.');
}

function jsonBody(r) {
	return ['{', ...Array.from({ length: 2 + r.int(5) }, (_, i) => `  "${r.pick(words)}${i}": "${r.pick(words)} ${r.pick(words)}",`), '  "at": "2025-06-03T10:11:12Z"', '}']; // prettier-ignore
}

/** A TypeScript file of `lines` lines: Express handlers, fetch calls, and code that has nothing to do with HTTP. */
export function typescriptFile(lines, seed = 2) {
	const r = random(seed);
	return textOf(lines, i => {
		const noun = r.pick(nouns);
		return r.pick([handler, caller, other])(r, noun, `${noun}${i}`);
	});
}

function handler(r, noun, name) {
	return [
		`app.get('/${name}/:id', async (req: Request, res: Response, next: NextFunction) => {`,
		'  try {',
		`    const found = ${noun}.get(String(req.params.id));`,
		`    if (!found) return res.status(404).json({ error: '${noun} not found' });`,
		"    if (req.get('If-None-Match') === found.tag) return res.status(304).end();",
		`    res.setHeader('Cache-Control', 'private, max-age=${r.int(600)}, must-revalidate');`,
		"    res.set('ETag', found.tag).set('Vary', 'Accept-Encoding');",
		`    return res.status(${r.pick([200, 203, 206])}).json(found);`,
		'  } catch (error) {',
		'    return next(error);',
		'  }',
		'});',
		'',
	];
}

function caller(r, noun, name) {
	return [
		`export async function fetch${name}(token: string, signal?: AbortSignal): Promise<Entity[]> {`,
		`  const response = await fetch(\`\${base}/${noun}?limit=${r.int(100)}\`, {`,
		`    method: '${r.pick(['GET', 'POST', 'PUT'])}',`,
		`    headers: { Accept: 'application/json', Authorization: \`Bearer \${token}\`, 'X-Request-Id': '${r.int(1e9)}' },`,
		'    signal,',
		'  });',
		`  if (response.status === ${r.pick(statuses)[0]}) return [];`,
		"  const wait = Number(response.headers.get('Retry-After') ?? 1);",
		`  if (!response.ok) throw new Error(\`${noun}: \${response.status}, wait \${wait}\`);`,
		'  return (await response.json()) as Entity[];',
		'}',
		'',
	];
}

function other(r, noun, name) {
	return [
		`export class ${name}Service {`,
		`  private readonly limit = ${r.int(1000)};`,
		'  private readonly cache = new Map<string, Entity>();',
		`  /** How many ${noun} there are; never more than the limit. */`,
		`  total(): number { return [...this.cache.values()].filter(e => e.tags.includes('${r.pick(words)}')).length * ${r.int(50)}; }`,
		`  matches(text: string): boolean { return /^[a-z]+\\/${noun}"?$/.test(text) && text.length / 2 > ${r.int(9)}; }`,
		'}',
		'',
	];
}

function textOf(lines, block) {
	const all = [];
	for (let i = 0; all.length < lines; i++) {
		all.push(...block(i));
	}
	return `${all.slice(0, lines - 1).join('\n')}\n`;
}
