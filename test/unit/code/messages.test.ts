import { strictEqual } from 'node:assert';
import { languageOf, messagesIn } from './scanned';

/** Each message on a line: its kind, method, status code and field lines; `?` is a value that is not known, `￼` a hole. */
const table: readonly (readonly [text: string, messages: string])[] = [
	["res.status(404).send('x')", 'response | 404'],
	["fetch(u, { method: 'POST', headers: { 'A': 'b', 'C': d } })", 'request | POST | A: b | C: ?'],
	["fetch(u, { headers: { 'A': 'b' }, method: 'POST' })", 'request | POST | A: b'],
	["new Response(b, { status: 404, headers: { 'A': 'b' } })", 'response | 404 | A: b'],
	["new Response(b, { headers: [['A', 'b'], ['C', 'd']], status: 404 })", 'response | 404 | A: b | C: d'],
	["res.writeHead(200, { 'A': 'b' })", 'response | 200 | A: b'],
	["res.writeHead(200, 'OK', ['A', 'b'])", 'response | 200'],
	["res.setHeader('A', 'b')", 'response | A: b'],
	["res.setHeader('Set-Cookie', ['a=b', 'c=d'])", 'response | Set-Cookie: a=b | Set-Cookie: c=d'],
	["x.setHeader('A', 'b')", 'unknown | A: b'],
	["req.setHeader('A', 'b')", 'request | A: b'],
	["req.headers['a-b']", 'request | a-b: ?'],
	["res.headers.get('a')", 'response | a: ?'],
	["headers.set('a', 'b')", 'unknown | a: b'],
	["headers['a-b'] = 'c'", 'unknown | a-b: c'],
	["res.headers['a-b'] = ok ? ['c', 'd'] : 'e'; headers['f-g'] = 'h'", 'response | a-b: c | a-b: d\nunknown | f-g: h'],
	["const requestHeaders: X = { 'A-B': 'c' }", 'request | A-B: c'],
	["o = { responseHeaders: { 'A-B': 'c' } }", 'response | A-B: c'],
	["fetch(u, { headers: { A: 1, B: true, C: 'd' } })", 'request | A: 1 | B: true | C: d'],
	["if (res.statusText === 'OK') {}", 'response'],
	// What stands apart is apart.
	["res.setHeader('A', 'b'); res.setHeader('C', 'd')", 'response | A: b\nresponse | C: d'],
	[
		"fetch(u, { method: 'GET', body: { status: 404, x: { status: 405 } }, headers: { 'A': 'b' } })",
		'request | GET | A: b\nresponse | 404\nresponse | 405',
	],
	['x = [{ status: 404 }, { status: 405 }]', 'response | 404\nresponse | 405'],
	["f({ status: 200, headers: { 'A': 'b' }, next: { status: 201 } })", 'response | 200 | A: b\nresponse | 201'],
	['x.status = 404; y.status = 405', 'response | 404\nresponse | 405'],
	["switch (res.status) { case 404: case 405: res.set('A', 'b') }", 'response | 404\nresponse | 405\nresponse | A: b'],
	['[404, 410].includes(res.status)', 'response | 404\nresponse | 410'],
	["res.status(404).set('A', 'b')", 'response | 404\nresponse | A: b'],
	[
		"axios.get(u, { headers: { A: 'b' } }).then(res => { if (res.status === 404) { fetch(v, { method: 'PUT' }) } })",
		'request | A: b\nresponse | 404\nrequest | PUT',
	],
	// Either, but not both.
	['res.status(ok ? 200 : 404)', 'response | 200\nresponse | 404'],
	["x = { status: ok ? 200 : 404, headers: { 'A-B': 'c' } }", 'response | 200\nresponse | 404\nunknown | A-B: c'],
	["x = { headers: [{ key: 'A-B', value: 'c' }, { key: 'D', value: 'e' }] }", 'unknown | A-B: c | D: e'],
	["request(app).get('/').set('A', 'b').expect('C-D', 'e')", 'request | A: b\nresponse | C-D: e'],
	["test({ headers: { 'Accept': 'b' }, expectedStatus: 404 })", 'unknown | Accept: b\nresponse | 404'],
	["mock({ method: 'GET', status: 200, headers: { 'A-B': 'c' } })", 'response | 200\nrequest | GET\nunknown | A-B: c'],
	["res.set('A', ok ? 'b' : 'c')", 'response | A: b'],
	["if (res.status === 404 || req.method === 'PUT') {}", 'response | 404\nrequest | PUT'],
	// Values that are not, or not wholly, known.
	["res.set('A', 'b' + c)", 'response | A: ?'],
	["res.set('A', c + 'b')", 'response | A: ?'],
	["res.set('A', 'b'\n\t+ c)", 'response | A: ?'],
	["res.set('A', f('b'))", 'response | A: ?'],
	["res.set('A', b ?? 'c')", 'response | A: c'],
	['res.set(`A-${b}`, `c${d}e${`${f}`}g`)', 'response | A-\uFFFC: c\uFFFCe\uFFFCg'],
	["res.set(a, 'b')", ''],
	["fetch(u, { headers: { 'A': ['b', c].join(' '), 'D': 'e' } })", 'request | A: ? | D: e'],
	["fetch(u, { headers: { 'A': (ok ? 'b ' : 'c ') + d, 'E': ('f') } })", 'request | A: ? | E: f'],
	["fetch(u, { headers: { 'A': ['b', 'c'] as const } })", 'request | A: b | A: c'],
	["fetch(u, { headers: { 'A': b, [c]: 'd', ...e, 'F': 'g' } })", 'request | A: ? | F: g'],
	["fetch(u, { headers: { 'A': { 'B': 'c' } } })", 'request | A: ?'],
	["fetch(u, { headers: [[a, 'b'], ['C', 'd'], [e, 'f']] })", 'request | C: d'],
	["fetch(u, { headers: { 'A': 'b' // c\n/* d */, E: 'f' } })", 'request | A: b | E: f'],
	// Escapes.
	["res.set('A', 'it\\'s \\x41\\u0042\\u{43}\\t\\\n!')", "response | A: it's ABC\t!"],
	['res.set("A", "\\"b\\"")', 'response | A: "b"'],
	['res.set("A", `\\${b}\\``)', 'response | A: ${b}`'],
];

/** What each is handed to. */
const apis: readonly (readonly [text: string, api: string | undefined])[] = [
	["fetch(u, { headers: { 'A': 'b' } })", 'web'],
	["fetch('https://a.example/', { method: 'POST' })", 'web'],
	["fetch('//a.example/', { method: 'POST' })", 'web'],
	["fetch(b + '/a', { method: 'POST' })", 'web'],
	["fetch(b ?? '/a', { method: 'POST' })", 'web'],
	["fetch(f('/a'), { method: 'POST' })", 'web'],
	["fetch('', { method: 'POST' })", 'web'],
	["fetch('/a', { headers: { 'A': 'b' } })", 'browser'],
	["fetch(`/a/${b('c')}`, { headers: { 'A': 'b' } })", 'browser'],
	["fetch(`${b}/a`, { headers: { 'A': 'b' } })", 'web'],
	["new Request('/a', { headers: [['A', 'b']] })", 'browser'],
	["new Request(u, { headers: [['A', 'b']] })", 'web'],
	["new Response('/a', { status: 404 })", 'web'],
	["new Headers({ 'A': 'b' })", 'web'],
	["window.fetch(u, { headers: { 'A': 'b' } })", 'browser'],
	["xhr.setRequestHeader('A', 'b')", 'XMLHttpRequest'],
	["fetch('/a', { headers: { 'A': 'b' } }).headers.get('C-D')", 'browser,'],
	["fetch('/a', { method: 'PUT' }); fetch(u, { method: 'PUT' })", 'browser,web'],
	["app.fetch('/a', { headers: { 'A': 'b' } })", undefined],
	["axios('/a', { headers: { 'A': 'b' } })", undefined],
	["new NextRequest('/a', { headers: { 'A': 'b' } })", undefined],
	["new ApiResponse(b, { status: 404, headers: { 'A': 'b' } })", undefined],
	["res.setHeader('A', 'b')", undefined],
];

describe('Messages in code', () => {
	for (const [text, messages] of table) {
		it(text, () => strictEqual(messagesIn(languageOf('typescript').parse(text)), messages));
	}

	for (const [text, api] of apis) {
		it(`${text} is of ${String(api)}`, () => {
			const messages = languageOf('typescript')
				.parse(text)
				.sections.flatMap(section => section.messages);
			strictEqual(messages.map(message => message.api).join(), api ?? '');
		});
	}

	it('are neither whole nor found twice', () => {
		const { sections } = languageOf('typescript').parse("res.set('A', 'b')");
		strictEqual(sections.length, 1);
		const [message, another] = sections[0]!.messages;
		strictEqual(another, undefined);
		strictEqual(message?.isComplete, false);
		strictEqual(message.origin, 'code');
		strictEqual(sections[0]!.messages[0], message);
	});
});
