import assert from 'node:assert/strict';
import { completion, resolveCompletion } from '../../../server/src/features/completion';
import { atCursor } from '../support';
import { accepted, editor, offered } from './editor';

describe('completion', () => {
	const cases: readonly [name: string, language: string, source: string, label: string, after: string][] = [
		['a method where a request begins', 'http', '$0', 'POST', 'POST '],
		['a method half typed', 'http', 'PO$0', 'POST', 'POST '],
		['a response’s version where a message begins', 'http', '$0', 'HTTP/1.1', 'HTTP/1.1 '],
		['a version behind the target', 'http', 'GET / $0', 'HTTP/1.1', 'GET / HTTP/1.1'],
		['a code with its phrase', 'http', 'HTTP/1.1 $0', '404 Not Found', 'HTTP/1.1 404 Not Found'],
		['a code half typed', 'http', 'HTTP/1.1 4$0', '429 Too Many Requests', 'HTTP/1.1 429 Too Many Requests'],
		[
			'a code in place of another, with its phrase',
			'http',
			'HTTP/1.1 2$000 OK\nDate: x',
			'204 No Content',
			'HTTP/1.1 204 No Content\nDate: x',
		],
		['a header on an empty line', 'http', 'GET / HTTP/1.1\n$0', 'Accept', 'GET / HTTP/1.1\nAccept: '],
		['a header half typed', 'http', 'GET / HTTP/1.1\nHost: a\nCache-C$0', 'Cache-Control', 'GET / HTTP/1.1\nHost: a\nCache-Control: '],
		[
			'a header half typed above the body',
			'http',
			'GET / HTTP/1.1\nIf-N$0\n\nbody',
			'If-None-Match',
			'GET / HTTP/1.1\nIf-None-Match: \n\nbody',
		],
		['a header in place of another', 'http', 'GET / HTTP/1.1\nIf-M$0atch: "a"', 'If-None-Match', 'GET / HTTP/1.1\nIf-None-Match: "a"'],
		[
			'a directive of an empty value',
			'http',
			'HTTP/1.1 200 OK\nCache-Control: $0',
			'no-store',
			'HTTP/1.1 200 OK\nCache-Control: no-store',
		],
		[
			'a directive right behind the colon',
			'http',
			'HTTP/1.1 200 OK\nCache-Control:$0',
			'no-store',
			'HTTP/1.1 200 OK\nCache-Control:no-store',
		],
		[
			'a directive behind a comma',
			'http',
			'HTTP/1.1 200 OK\nCache-Control: no-cache, $0',
			'max-age',
			'HTTP/1.1 200 OK\nCache-Control: no-cache, max-age=${1:3600}',
		],
		[
			'a directive half typed',
			'http',
			'HTTP/1.1 200 OK\nCache-Control: no-cache, max-a$0',
			'max-age',
			'HTTP/1.1 200 OK\nCache-Control: no-cache, max-age=${1:3600}',
		],
		['a media type', 'http', 'POST /\nContent-Type: appl$0', 'application/json', 'POST /\nContent-Type: application/json'],
		[
			'a media type behind its slash',
			'http',
			'POST /\nContent-Type: application/$0',
			'application/json',
			'POST /\nContent-Type: application/json',
		],
		['a cookie’s attribute', 'http', 'HTTP/1.1 200 OK\nSet-Cookie: a=b; $0', 'HttpOnly', 'HTTP/1.1 200 OK\nSet-Cookie: a=b; HttpOnly'],
		[
			'a source of a policy behind a space',
			'http',
			'HTTP/1.1 200 OK\nContent-Security-Policy: default-src $0',
			"'self'",
			"HTTP/1.1 200 OK\nContent-Security-Policy: default-src 'self'",
		],
		['a scheme', 'http', 'GET /\nAuthorization: $0', 'Bearer', 'GET /\nAuthorization: Bearer ${1:token}'],
		['a code in a call', 'typescript', 'res.status($0)', '404 Not Found', 'res.status(404)'],
		['a code half typed in a call', 'typescript', 'res.status(4$0', '404 Not Found', 'res.status(404'],
		['a code in a comparison', 'typescript', 'if (res.status === $0) {}', '404 Not Found', 'if (res.status === 404) {}'],
		['a header in a call', 'typescript', "res.setHeader('$0')", 'Cache-Control', "res.setHeader('Cache-Control')"],
		['a header half typed in a call', 'typescript', "res.setHeader('Cache-$0", 'Cache-Control', "res.setHeader('Cache-Control"],
		[
			'a header in place of another in a call',
			'typescript',
			"res.setHeader('Cache-$0Control', 'x')",
			'ETag',
			"res.setHeader('ETag', 'x')",
		],
		[
			'a value in a call',
			'typescript',
			"res.setHeader('Cache-Control', 'no-cache, $0')",
			'no-transform',
			"res.setHeader('Cache-Control', 'no-cache, no-transform')",
		],
		['a header as a key', 'typescript', "fetch(u, { headers: { '$0': 'x' } })", 'Accept', "fetch(u, { headers: { 'Accept': 'x' } })"],
		[
			'a header as a key yet to be written',
			'typescript',
			'fetch(u, { headers: { $0 } })',
			'Cache-Control',
			"fetch(u, { headers: { 'Cache-Control':  } })",
		],
		['a method in code', 'typescript', "fetch(u, { method: '$0' })", 'PUT', "fetch(u, { method: 'PUT' })"],
		[
			'a header in a fence',
			'markdown',
			'> ```http\n> GET / HTTP/1.1\n> Acc$0\n> ```',
			'Accept',
			'> ```http\n> GET / HTTP/1.1\n> Accept: \n> ```',
		],
	];

	for (const [name, language, source, label, after] of cases) {
		it(`offers ${name}`, () => assert.equal(accepted(source, language, label), after));
	}

	const silent: readonly [name: string, language: string, source: string][] = [
		['in a body', 'http', 'POST /\nHost: a\n\n{"a": "$0"}'],
		['in a comment', 'http', '# Acc$0'],
		['in a directive of a client', 'http', '# @na$0'],
		['in a variable', 'http', 'GET /\nAuthorization: Bearer {{to$0}}'],
		['in a target', 'http', 'GET https://exa$0'],
		['in a value of which nothing is known', 'http', 'GET /\nX-Mine: $0'],
		['in prose', 'markdown', 'Some te$0xt'],
		['in a string that is not HTTP', 'typescript', "console.log('$0')"],
		['in an import', 'typescript', "import x from '$0'"],
		['in the key of a map', 'typescript', "map.get('$0')"],
		['behind a division', 'typescript', 'a = b / $0'],
	];

	for (const [name, language, source] of silent) {
		it(`is silent ${name}`, () => assert.deepEqual(offered(source, language), []));
	}

	it('offers what fits the message, and what is there already last', () => {
		const request = offered('GET / HTTP/1.1\nHost: a\n$0', 'http').map(({ label }) => label);
		assert.ok(request.includes('Accept') && !request.includes('Set-Cookie') && !request.includes('WWW-Authenticate'));
		assert.equal(request.at(-1), 'Host');
		const response = offered('HTTP/1.1 200 OK\n$0', 'http').map(({ label }) => label);
		assert.ok(response.includes('Set-Cookie') && !response.includes('Cookie') && !response.includes('Host'));
	});

	const first: readonly [message: string, expected: readonly string[]][] = [
		['HTTP/1.1 401 Unauthorized\n$0', ['WWW-Authenticate']],
		['HTTP/1.1 302 Found\n$0', ['Location']],
		['HTTP/1.1 405 Method Not Allowed\n$0', ['Allow']],
		['HTTP/1.1 429 Too Many Requests\n$0', ['Retry-After']],
		['POST /a HTTP/1.1\n$0', ['Content-Type']],
		['PURGE /a HTTP/1.1\n$0', ['Content-Type', 'Accept', 'Authorization']],
		['HTTP/1.1 299 Odd\nAccess-Control-Allow-Origin: https://a.example\n$0', ['Vary', 'Access-Control-Allow-Credentials']],
	];
	for (const [message, expected] of first) {
		it(`offers first what goes with ${message.replaceAll('\n', ' ⏎ ')}`, () => {
			const names = offered(message, 'http').map(({ label }) => label);
			assert.deepEqual(names.slice(0, expected.length), expected);
		});
	}

	it('offers first what is used most', () => {
		const first = (source: string) => offered(source, 'http')[0]?.label;
		assert.equal(first('POST /\nContent-Type: $0'), 'application/json');
		assert.equal(first('$0'), 'GET');
		assert.equal(first('GET /\nAuthorization: $0'), 'Bearer');
	});

	it('strikes through what is deprecated', () => {
		const item = offered('HTTP/1.1 200 OK\n$0', 'http').find(({ label }) => label === 'X-XSS-Protection');
		assert.deepEqual(item?.tags, [1]);
	});

	it('asks for values right behind a name, of a client that can', () => {
		const item = (client: typeof editor) => offered('GET /\n$0', 'http', client).find(({ label }) => label === 'Accept');
		assert.equal(item(editor)?.command?.command, 'suggest');
		const { suggestCommand: _, ...plain } = editor;
		assert.equal(item(plain)?.command, undefined);
	});

	it('gives each item its range for a client without defaults of lists, and names for one without snippets', () => {
		const { document, offset } = atCursor('HTTP/1.1 200 OK\nCache-Control: max-a$0', 'http');
		const list = completion(document, offset, { ...editor, itemDefaults: false, snippets: false });
		const item = list?.items.find(({ label }) => label === 'max-age');
		assert.deepEqual(item?.textEdit, {
			range: { start: { line: 1, character: 15 }, end: { line: 1, character: 20 } },
			newText: 'max-age',
		});
		assert.equal(item.insertTextFormat, undefined);
	});

	it('offers the next word of a value behind a space', () => {
		assert.equal(
			accepted('HTTP/1.1 200 OK\nContent-Security-Policy: default-src $0\n\n', 'http', 'https:'),
			'HTTP/1.1 200 OK\nContent-Security-Policy: default-src https:\n\n',
		);
		assert.deepEqual(offered('HTTP/1.1 200 OK\nRetry-After: 1 $0', 'http'), []);
	});

	it('names headers in values without a colon', () => {
		assert.equal(
			accepted('HTTP/1.1 200 OK\nAccess-Control-Allow-Headers: $0', 'http', 'Authorization'),
			'HTTP/1.1 200 OK\nAccess-Control-Allow-Headers: Authorization',
		);
	});

	it('keeps lists small', () => {
		for (const source of ['GET /\n$0', 'HTTP/1.1 $0', '$0']) {
			const { document, offset } = atCursor(source);
			assert.ok(JSON.stringify(completion(document, offset, editor)).length < 64 * 1024, source);
		}
	});

	it('adds the documentation of everything it offers when asked', () => {
		for (const source of [
			'GET /\n$0',
			'HTTP/1.1 $0',
			'$0',
			'HTTP/1.1 200 OK\nCache-Control: $0',
			'GET /\nAccept: $0',
			'GET /\nAuthorization: $0',
			'HTTP/1.1 200 OK\nSet-Cookie: a=b; $0',
			'HTTP/1.1 200 OK\nContent-Security-Policy: default-src $0',
		]) {
			const items = offered(source, 'http');
			assert.ok(items.length > 0, source);
			for (const item of items) {
				assert.ok(resolveCompletion(item, editor).documentation, `${source}: ${item.label}`);
			}
		}
	});
});
