// Texts to measure with: what people write, made up deterministically, with a mistake here and there.
import { random } from './random.mjs';

const nouns = ['users', 'orders', 'invoices', 'sessions', 'products', 'carts', 'payments', 'reports', 'webhooks', 'teams'];
const words = ['alpha', 'bravo', 'delta', 'gamma', 'omega', 'north', 'south', 'river', 'stone', 'cloud'];
const statuses = [[200, 'OK'], [201, 'Created'], [204, 'No Content'], [301, 'Moved Permanently'], [304, 'Not Modified'], [400, 'Bad Request'], [401, 'Unauthorized'], [403, 'Forbidden'], [404, 'Not Found'], [409, 'Conflict'], [422, 'Unprocessable Content'], [429, 'Too Many Requests'], [500, 'Internal Server Error'], [503, 'Service Unavailable']]; // prettier-ignore

/** A `.http` file of `lines` lines. */
export function httpFile(lines, seed = 1) {
	const r = random(seed);
	const usually = (right, wrong) => (r.next() < 0.03 ? wrong : right);
	return textOf(lines, i => {
		const noun = r.pick(nouns);
		const extra = ['Accept-Language: en-GB, en;q=0.8', 'Accept-Encoding: gzip, br;q=0.9', `If-None-Match: "${r.int(1e9)}"`, usually('Cache-Control: no-cache', 'Cache-Control: no-cash'), 'User-Agent: bench/1.0', `X-Request-Id: ${r.int(1e9)}`, 'Prefer: return=minimal', `Range: bytes=0-${r.int(9999)}`, 'Cookie: sid={{sid}}; theme=dark']; // prettier-ignore
		const head = [`### ${i}: ${noun}`, ...(r.next() < 0.3 ? [`# @name ${noun}${i}`] : [])];
		const fields = Array.from({ length: 1 + r.int(4) }, () => r.pick(extra));
		return [...head, ...request(r, noun, fields, usually), ...(r.next() < 0.45 ? response(r, noun, usually) : [])];
	});
}

function request(r, noun, fields, usually) {
	if (r.next() < 0.5) {
		return [`GET {{base}}/${noun}/${r.int(5000)}?page=${r.int(50)} HTTP/1.1`, 'Host: api.example.com', 'Accept: application/json', usually('Authorization: Bearer {{token}}', 'Authorisation: Bearer {{token}}'), ...fields, '']; // prettier-ignore
	}
	return [`${r.pick(['POST', 'PUT', 'PATCH'])} {{base}}/${noun}`, usually('Content-Type: application/json', 'Contnet-Type: application/json'), ...fields, '', ...jsonBody(r), '']; // prettier-ignore
}

function response(r, noun, usually) {
	const [code, phrase] = r.pick(statuses);
	const own = { 301: [`Location: https://api.example.com/${noun}/${r.int(999)}`], 401: ['WWW-Authenticate: Bearer realm="api"'], 429: ['Retry-After: 30'], 503: ['Retry-After: 120'] }[code] ?? []; // prettier-ignore
	const hasBody = code !== 204 && code !== 304;
	return ['###', `HTTP/1.1 ${code} ${phrase}`, `Date: ${usually('Tue, 03 Jun 2025 10:11:12 GMT', 'Mon, 03 Jun 2025 10:11:12 GMT')}`, ...own, r.pick(['Cache-Control: public, max-age=3600', 'Cache-Control: no-store']), `ETag: W/"${r.int(1e9)}"`, 'Vary: Accept-Encoding, Origin', `Set-Cookie: sid=${r.int(1e9)}; Path=/; HttpOnly; Secure; SameSite=Lax`, "Content-Security-Policy: default-src 'self'; img-src *", ...(hasBody ? ['Content-Type: application/json', '', ...jsonBody(r)] : []), '']; // prettier-ignore
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
