import { strictEqual } from 'node:assert';
import { syntaxNodes } from '../../../server/src/http/message';
import { code } from '../../../server/src/languages/code';
import { mark, unmark } from '../support';

/** Marks everything found, of messages and mentions, in `text`. */
function found(text: string, id: string): string {
	const document = code.find(({ ids }) => ids.includes(id))!.parse(text);
	const spans = document.sections.flatMap(({ messages, mentions }, i) =>
		[...messages.flatMap(syntaxNodes), ...mentions].map(({ source }) => ({
			start: source.start + document.starts[i]!,
			end: source.end + document.starts[i]!,
		})),
	);
	return mark(text, spans);
}

function all(id: string, texts: readonly string[]): void {
	for (const text of texts) {
		it(text, () => strictEqual(found(unmark(text), id), text));
	}
}

describe('Finding HTTP in TypeScript', () => {
	all('typescript', [
		"res.status(«404»).send('x')",
		'const status = ok ? «200» : «404»',
		'res.status(err.status ?? «500»)',
		'if (res.status === «404» || «200» < r.statusCode) {}',
		"const headers: Record<string, string> = { '«Accept»': '«*/*»', «Host»: x }",
		"new ns.Headers({ '«ETag»': '«\"a\"»' })",
		'const re = /status: 404 "/; res.status(«201»)',
		'[«404», «410»].includes(res.status)',
		'switch (res.status) { case «404»: foo(500); break; case «500»: }',
		"headers['«X-A»'] = '«b»'",
		"h.headers.get('«etag»')",
		'function f(status = «404», size = 404) {}',
		"class A { status = «404»; size = 404; headers = { '«X-A»': '«b»' } }",
		"fetch(u, { method: '«POST»', headers: [['«accept»', '«a»']] })",
		"res.setHeader('«Cache-Control»', `«max-age=${age}, x»`)",
		'x.status = «404»\ny = 5',
		'a.b!.status!(«404»)',
		"res.writeHead(«200», { '«Content-Type»': '«text/plain»' })",
		'x = { status: cond ? other : «404» }',
		'return a?.status === «404»',
		'const t = `${res.status(«404»)}`',
		'foo<Bar>(404); axios.get<X>(u, { status: «404» })',
		'@HttpCode(«204») m() {}',
		'const { status = «404» } = o',
		"throw new HttpException('x', «404»)",
	]);
});

describe('Finding nothing in TypeScript', () => {
	all('typescript', [
		'server.listen(404)',
		'setTimeout(f, 500)',
		'const port: number = 404;',
		'// res.status(404)\n/* status: 404 */',
		'[404, 410].includes(x.size)',
		"map.get('etag')",
		'const x = a / status / 404',
		'const n = 0x194; res.status(0x194)',
		'enum E { A = 404 }',
		'status.size = 404',
		'if (code < 0 || x > 200) {}',
		'res.status(404 + 1)',
	]);
});

describe('Finding HTTP beside JSX', () => {
	all('typescriptreact', [
		"const a = <div title='x' status={«404»}>Don't status: 404 {res.status(«404»)} it's</div>; res.status(«500»)",
		'const f = <T,>(x: T) => res.status(«404»)',
		"return <A b={c}>it's <B/> isn't</A>\nres.status(«404»)",
		'a < b; res.status(«404»)',
	]);
});
