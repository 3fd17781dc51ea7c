import * as vscode from 'vscode';
import { afterCompleting, closeEditors, equal, includes, open } from '../support';

suite('Completing', () => {
	suiteTeardown(closeEditors);

	test('a header name', async () => {
		const cursor = await open('http', 'HTTP/1.1 200 OK\nCache-C$0\nVary: Accept\n');
		equal(await afterCompleting(cursor, 'Cache-Control'), 'HTTP/1.1 200 OK\nCache-Control: \nVary: Accept\n');
	});
	test('a header name within a name, leaving the value', async () => {
		const cursor = await open('http', 'GET https://example.com/ HTTP/1.1\nAcc$0-Lang: en\n');
		equal(await afterCompleting(cursor, 'Accept-Language'), 'GET https://example.com/ HTTP/1.1\nAccept-Language: en\n');
	});
	test('a value, behind another one', async () => {
		const cursor = await open('http', 'HTTP/1.1 200 OK\nCache-Control: private, no-c$0\n');
		equal(await afterCompleting(cursor, 'no-cache'), 'HTTP/1.1 200 OK\nCache-Control: private, no-cache\n');
	});
	test('a status code and its phrase', async () => {
		const cursor = await open('http', 'HTTP/1.1 4$0 Nope\n');
		equal(await afterCompleting(cursor, '429 Too Many Requests'), 'HTTP/1.1 429 Too Many Requests\n');
	});
	test('a status code in TypeScript', async () => {
		const cursor = await open('typescript', 'response.status(42$0);\n');
		equal(await afterCompleting(cursor, '429 Too Many Requests'), 'response.status(429);\n');
	});
	test('a header value in a JavaScript object', async () => {
		const cursor = await open('javascript', "fetch('/', { headers: { 'Cache-Control': 'no-st$0' } });\n");
		equal(await afterCompleting(cursor, 'no-store'), "fetch('/', { headers: { 'Cache-Control': 'no-store' } });\n");
	});
	test('a header in an http fence', async () => {
		const cursor = await open('markdown', '# Notes\n\n```http\nHTTP/1.1 200 OK\nETa$0\n```\n');
		includes(await afterCompleting(cursor, 'ETag'), '\nETag: \n```');
	});

	test('snippets by their prefix', async () => {
		for (const [language, prefix] of [
			['http', 'res-429'],
			['markdown', 'http-429'],
			['javascript', 'http-fetch'],
			['typescriptreact', 'http-fetch'],
		] as const) {
			const { document, position } = await open(language, `${prefix.slice(0, -1)}$0`);
			const list = await vscode.commands.executeCommand<vscode.CompletionList>(
				'vscode.executeCompletionItemProvider',
				document.uri,
				position,
			);
			const snippets = list.items.filter(({ kind }) => kind === vscode.CompletionItemKind.Snippet);
			const prefixes = snippets.map(({ label }) => (typeof label === 'string' ? label : label.label));
			includes(prefixes.join(' '), prefix);
		}
	});

	test('the phrase of a status code, as an inlay hint', async () => {
		const { document } = await open('typescript', 'response.status(404$0);\n');
		const all = new vscode.Range(0, 0, document.lineCount, 0);
		const hints = await vscode.commands.executeCommand<vscode.InlayHint[]>('vscode.executeInlayHintProvider', document.uri, all);
		const own = hints
			.map(({ label, position }) => ({ label, at: document.offsetAt(position) }))
			.filter(({ label }) => label === 'Not Found');
		equal(own, [{ label: 'Not Found', at: 'response.status(404'.length }]);
	});
});
