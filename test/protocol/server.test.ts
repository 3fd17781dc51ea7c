import assert from 'node:assert/strict';
import { Worker } from 'node:worker_threads';
import {
	type CodeAction,
	type CompletionItem,
	type CompletionList,
	createProtocolConnection,
	type DocumentDiagnosticReport,
	type Hover,
	type InlayHint,
	type Message,
	type MessageReader,
	type MessageWriter,
} from 'vscode-languageserver/node';
import { AbstractMessageReader, AbstractMessageWriter } from 'vscode-languageserver/node';
import { type Conversation, inMemory, overStdio, talk } from './conversation';

const uri = 'file:///a.http';
const pulling = { textDocument: { diagnostic: {}, hover: { contentFormat: ['markdown'] } } };

for (const [where, start] of [
	['in memory', inMemory],
	['over stdio', overStdio],
	['in a worker, from the bundle for browsers', inWorker],
] as const) {
	describe(`the server, ${where}`, () => {
		let conversation: Conversation;

		beforeEach(() => (conversation = start()));
		afterEach(() => conversation.end());

		it('explains, completes, judges and mends', async () => {
			const { client } = conversation;
			const { capabilities, serverInfo } = await conversation.initialize(pulling);
			assert.equal(serverInfo?.name, 'httpsense');
			assert.ok(capabilities.diagnosticProvider);
			await conversation.open(uri, 'http', 'HTTP/1.1 429 Too Many Requests\nCache-Contorl: no-store\n\n');

			const hover = await client.sendRequest<Hover>('textDocument/hover', {
				textDocument: { uri },
				position: { line: 0, character: 10 },
			});
			assert.match((hover.contents as { value: string }).value, /^\*\*429 Too Many Requests\*\* — client error/);

			const list = await client.sendRequest<CompletionList>('textDocument/completion', {
				textDocument: { uri },
				position: { line: 2, character: 0 },
			});
			const etag = list.items.find(({ label }) => label === 'ETag');
			assert.ok(etag && !etag.documentation, 'ETag is offered, without documentation');
			const resolved = await client.sendRequest<CompletionItem>('completionItem/resolve', etag);
			assert.match((resolved.documentation as { value: string }).value, /^\*\*ETag\*\*/);

			const report = await client.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument: { uri } });
			assert.equal(report.kind, 'full');
			const [misspelled] = report.items;
			assert.deepEqual([misspelled?.code, misspelled?.source], ['header/misspelled', 'httpsense']);
			assert.match(misspelled?.codeDescription?.href ?? '', /^https:\/\//);

			const range = misspelled!.range;
			const actions = await client.sendRequest<CodeAction[]>('textDocument/codeAction', {
				textDocument: { uri },
				range,
				context: { diagnostics: [] },
			});
			assert.equal(actions[0]?.edit?.changes?.[uri]?.[0]?.newText, 'Cache-Control');
		});

		it('reads only what changed, and says the same as after reading all', async () => {
			const { client } = conversation;
			await conversation.initialize(pulling);
			await conversation.open(uri, 'http', 'GET / HTTP/1.1\nHost: a\n\n###\n\nHTTP/1.1 2OO OK\n');
			await client.sendNotification('textDocument/didChange', {
				textDocument: { uri, version: 2 },
				contentChanges: [
					{ range: { start: { line: 5, character: 10 }, end: { line: 5, character: 12 } }, text: '0' },
					{ range: { start: { line: 5, character: 11 }, end: { line: 5, character: 11 } }, text: '4' },
				],
			});
			const hover = await client.sendRequest<Hover>('textDocument/hover', {
				textDocument: { uri },
				position: { line: 5, character: 10 },
			});
			assert.match((hover.contents as { value: string }).value, /^\*\*204 No Content/);
		});
	});
}

describe('the server and settings', () => {
	let conversation: Conversation;

	beforeEach(() => (conversation = inMemory()));
	afterEach(() => conversation.end());

	it('asks for settings, obeys them, and complains once of what it does not understand', async () => {
		conversation.settings = { rules: { 'status/unknown-code': 'off', 'status/unknwon': 'error' }, inlayHints: { statusCodes: 'all' } };
		await conversation.initialize({ ...pulling, workspace: { configuration: true } });
		await conversation.open(uri, 'http', 'HTTP/1.1 432 Foo\n');
		for (let i = 0; i < 2; i++) {
			const report = await conversation.client.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', {
				textDocument: { uri },
			});
			assert.deepEqual(report.kind === 'full' && report.items, []);
		}
		assert.equal(conversation.log.filter(line => line.includes('`status/unknwon`')).length, 1);
		assert.equal(conversation.log.filter(line => line.includes('use "literals" or "none"')).length, 1);
	});

	it('pushes to a client that cannot pull, and again when settings change', async () => {
		const { capabilities } = await conversation.initialize({});
		assert.equal(capabilities.diagnosticProvider, undefined);
		const first = conversation.nextPublish(uri);
		await conversation.open(uri, 'http', 'HTTP/1.1 432 Foo\n');
		assert.deepEqual(
			(await first).diagnostics.map(({ code }) => code),
			['status/unknown-code'],
		);
		const second = conversation.nextPublish(uri);
		await conversation.client.sendNotification('workspace/didChangeConfiguration', {
			settings: { httpsense: { rules: { 'status/unknown-code': 'off' } } },
		});
		assert.deepEqual((await second).diagnostics, []);
	});

	it('shows phrases behind codes in source code, unless told not to', async () => {
		await conversation.initialize(pulling);
		const code = 'file:///a.ts';
		await conversation.open(code, 'typescript', 'res.status(404);\n');
		const range = { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } };
		const hints = await conversation.client.sendRequest<InlayHint[]>('textDocument/inlayHint', { textDocument: { uri: code }, range });
		assert.deepEqual(
			hints.map(({ label, position }) => [label, position.character]),
			[['Not Found', 14]],
		);
		await conversation.client.sendNotification('workspace/didChangeConfiguration', {
			settings: { httpsense: { inlayHints: { statusCodes: 'none' } } },
		});
		assert.deepEqual(await conversation.client.sendRequest('textDocument/inlayHint', { textDocument: { uri: code }, range }), []);
	});

	it('survives positions, documents and values that make no sense', async () => {
		await conversation.initialize(pulling);
		await conversation.open(uri, 'http', `GET / HTTP/1.1\nX: \ud800\u0000\u0001\n\n${String.fromCharCode(0xfffe)}`);
		for (const position of [
			{ line: -1, character: -1 },
			{ line: 1e9, character: 1e9 },
			{ line: 0.5, character: 2.5 },
			{ line: 1, character: 4 },
		]) {
			for (const method of ['textDocument/hover', 'textDocument/completion']) {
				await conversation.client.sendRequest(method, { textDocument: { uri }, position });
			}
		}
		assert.equal(
			await conversation.client.sendRequest('textDocument/hover', {
				textDocument: { uri: 'file:///not-open' },
				position: { line: 0, character: 0 },
			}),
			null,
		);
		assert.equal(await conversation.client.sendRequest('httpsense/explain', { id: 'no|such|thing' }), null);
		assert.ok((await conversation.client.sendRequest<unknown[]>('httpsense/terms')).length > 1000);
	});
});

/** The bundle that browsers run, in a worker thread that looks like a browser's. */
function inWorker(): Conversation {
	const shim = `
		const { parentPort } = require('node:worker_threads');
		globalThis.self = globalThis;
		globalThis.postMessage = message => parentPort.postMessage(message);
		globalThis.addEventListener = (type, listen) => parentPort.on(type, listen);
		parentPort.on('message', data => globalThis.onmessage?.({ data }));
		const bundle = require('node:fs').readFileSync('dist/server/browser.js', 'utf8');
		delete globalThis.process;
		(0, eval)(bundle);
	`;
	const worker = new Worker(shim, { eval: true });
	return talk(createProtocolConnection(new WorkerReader(worker), new WorkerWriter(worker)), () => worker.terminate());
}

class WorkerReader extends AbstractMessageReader implements MessageReader {
	constructor(private readonly worker: Worker) {
		super();
	}

	listen(callback: (message: Message) => void) {
		this.worker.on('message', callback);
		return { dispose: () => void this.worker.off('message', callback) };
	}
}

class WorkerWriter extends AbstractMessageWriter implements MessageWriter {
	constructor(private readonly worker: Worker) {
		super();
	}

	write(message: Message): Promise<void> {
		this.worker.postMessage(message);
		return Promise.resolve();
	}

	end(): void {
		// The worker ends when it is told to exit.
	}
}
