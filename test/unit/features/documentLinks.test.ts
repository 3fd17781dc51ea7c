import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { openDocument } from '../../../server/src/features/document';
import { documentLinks, fileAddress } from '../../../server/src/features/documentLinks';
import { mark, unmark } from '../support';

describe('document links', () => {
	const linked: readonly (readonly [name: string, source: string])[] = [
		['a body', 'POST /\n\n< «./a.json»\n'],
		['a body with variables, and in an encoding', 'POST /\n\n<@ «./a.json»\n<@latin1 «b c.txt»  \n'],
		['a part', 'POST /\nContent-Type: multipart/form-data; boundary=b\n\n--b\n\n< «a.png»\n--b--'],
		['scripts', '< «./before.js»\nGET /\n\n> «./after.js»'],
		['outputs', 'GET /\n\n>> «a.json»\n>>! «b.json»\n<> «2024-01-01.200.json»'],
		['imports and runs', 'import «./a.http»\nrun «./b.http» (@x=1)\n# @import «./c.http»\nGET /'],
		['a query', 'POST /graphql\n\ngql q < «./q.gql»'],
		['addresses', 'GET «https://a.example/b?c=d» HTTP/1.1\n###\n«http://a.example»'],
		['nothing inside scripts', 'GET /\n\n> {% a %}\n> {%\n< ./b.js\n%}'],
		['nothing with variables', 'GET https://{{host}}/\n\n< ./{{a}}.json'],
		['no request by name', 'run #one\nGET /a'],
		['no markup', 'POST /\n\n<a>\n < b\n</a>'],
	];

	for (const [name, marked] of linked) {
		it(`find ${name}`, () => {
			const text = TextDocument.create('file:///home/me/a.http', 'http', 1, unmark(marked));
			const spans = documentLinks(openDocument(text)).map(({ range }) => ({
				start: text.offsetAt(range.start),
				end: text.offsetAt(range.end),
			}));
			assert.equal(mark(text.getText(), spans), marked.includes(' < b') ? marked.replace('< b', '< «b»') : marked);
		});
	}

	const addresses: readonly (readonly [path: string, base: string, address: string | undefined])[] = [
		['./a.json', 'file:///home/me/x.http', 'file:///home/me/a.json'],
		['../b c/d#.json', 'file:///home/me/x.http', 'file:///home/b%20c/d%23.json'],
		['../../../../a', 'file:///home/me/x.http', 'file:///a'],
		['/etc/hosts', 'file:///home/me/x.http', 'file:///etc/hosts'],
		['a.json', 'vscode-vfs://github/me/repo/x.http?q#f', 'vscode-vfs://github/me/repo/a.json'],
		['.\\a\\b.json', 'file:///c%3A/me/x.http', 'file:///c%3A/me/a/b.json'],
		['D:\\a.json', 'file:///c%3A/me/x.http', 'file:///D%3A/a.json'],
		['a\\b', 'file:///home/me/x.http', 'file:///home/me/a%5Cb'],
		['https://a.example/b', 'file:///x.http', 'https://a.example/b'],
		['./a.json', 'untitled:Untitled-1', undefined],
		['./a.json', 'untitled:/home/me/x.http', undefined],
		['~/a.json', 'file:///home/me/x.http', undefined],
	];

	for (const [path, base, address] of addresses) {
		it(`lead from ${base} by ${path} to ${address ?? 'nowhere'}`, () => assert.equal(fileAddress(path, base), address));
	}
});
