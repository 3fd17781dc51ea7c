import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Hover } from 'vscode-languageserver';
import { type Conversation, inMemory, overStdio } from './conversation';

describe('project files', () => {
	const folder = mkdtempSync(path.join(tmpdir(), 'httpsense-'));
	const uriOf = (name: string): string => pathToFileURL(path.join(folder, name)).href;
	const config = path.join(folder, 'httpsense.config.json');
	let conversation: Conversation;

	before(async () => {
		mkdirSync(path.join(folder, 'inner'));
		writeFileSync(config, '{"rules": {"date": "off"}, "customData": ["data.json"], "ignore": ["ignored.http"]}');
		writeFileSync(path.join(folder, 'data.json'), '{"headers": [{"name": "X-Tenant", "description": "Who pays."}]}');
		writeFileSync(path.join(folder, 'inner/httpsense.config.json'), '{"preset": "off"}');
		conversation = overStdio();
		await conversation.initialize({ workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } });
	});
	after(async () => {
		await conversation.end();
		rmSync(folder, { recursive: true });
	});

	/** What is found wrong in a file, by rule. */
	async function problemsOf(name: string, text: string): Promise<unknown[]> {
		const publish = conversation.nextPublish(uriOf(name));
		await conversation.open(uriOf(name), 'http', text);
		return (await publish).diagnostics.map(({ code }) => code);
	}

	async function changed(): Promise<void> {
		await conversation.client.sendNotification('workspace/didChangeWatchedFiles', {
			changes: [{ uri: pathToFileURL(config).href, type: 2 }],
		});
	}

	const text = 'HTTP/1.1 200 OK\nDate: today\nCache-Contorl: a\n';

	it('decide which rules hold', async () => assert.deepEqual(await problemsOf('a.http', text), ['header/misspelled']));
	it('hold for their folder, and not for one with its own', async () => assert.deepEqual(await problemsOf('inner/a.http', text), []));
	it('name files that are left alone', async () => assert.deepEqual(await problemsOf('ignored.http', text), []));

	it('add to what is known', async () => {
		await conversation.open(uriOf('b.http'), 'http', 'GET /\nX-Tenant: a');
		const hover = await conversation.client.sendRequest<Hover>('textDocument/hover', {
			textDocument: { uri: uriOf('b.http') },
			position: { line: 1, character: 3 },
		});
		assert.match((hover.contents as { value: string }).value, /Who pays\./);
	});

	it('are read again when they change, and tell what is wrong with them', async () => {
		writeFileSync(config, '{\n  "rules": {"header/misspelled": "off"},\n  "prest": "strict"\n}');
		const [publish, complaint] = [conversation.nextPublish(uriOf('a.http')), conversation.nextPublish(pathToFileURL(config).href)];
		await changed();
		assert.deepEqual(
			(await publish).diagnostics.map(({ code }) => code),
			['date/invalid'],
		);
		const [problem] = (await complaint).diagnostics;
		assert.match(JSON.stringify(problem!.message), /`prest` means nothing here/);
		assert.deepEqual(problem!.range, { start: { line: 2, character: 2 }, end: { line: 2, character: 9 } });
		assert.ok(conversation.log.some(line => line.includes('httpsense.config.json:3: `prest` means nothing here')));
	});

	it('complain no more when they are right', async () => {
		writeFileSync(config, '{}');
		const complaint = conversation.nextPublish(pathToFileURL(config).href);
		await changed();
		assert.deepEqual((await complaint).diagnostics, []);
	});
});

describe('project files that only the client can read', () => {
	const files = new Map<string, string>();
	const config = 'vfs://host/a/httpsense.config.json';
	let conversation: Conversation;

	beforeEach(async () => {
		files.clear();
		conversation = inMemory();
		conversation.client.onRequest('httpsense/readFile', ({ uri }: { uri: string }) => files.get(uri) ?? null);
		await conversation.client.sendRequest('initialize', {
			processId: null,
			rootUri: null,
			workspaceFolders: [{ uri: 'vfs://host/a', name: 'a' }],
			capabilities: { workspace: { workspaceFolders: true, workspaceEdit: { resourceOperations: ['create'] } } },
			initializationOptions: { readsFiles: true, contributedData: ['ext:/data.json'] },
		});
		await conversation.client.sendNotification('initialized', {});
	});
	afterEach(() => conversation.end());

	async function rulesIn(uri: string): Promise<unknown[]> {
		const publish = conversation.nextPublish(uri);
		await conversation.open(uri, 'http', 'GET /\nX-Thing: 1\nCache-Contorl: a\n');
		return (await publish).diagnostics.map(({ code }) => code);
	}

	async function hoverIn(uri: string): Promise<string> {
		await conversation.open(uri, 'http', 'GET /\nX-Thing: 1\n');
		const at = { textDocument: { uri }, position: { line: 1, character: 2 } };
		return ((await conversation.client.sendRequest<Hover>('textDocument/hover', at)).contents as { value: string }).value;
	}

	async function actionsIn(uri: string, only?: string): Promise<string[]> {
		const range = { start: { line: 0, character: 0 }, end: { line: 3, character: 0 } };
		const context = { diagnostics: [], ...(only && { only: [only] }) };
		const params = { textDocument: { uri }, range, context };
		return (await conversation.client.sendRequest<{ title: string }[]>('textDocument/codeAction', params)).map(({ title }) => title);
	}

	function changed(uri: string, type = 2): Promise<void> {
		return conversation.client.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type }] });
	}

	it('are asked for, up to the folder of the workspace', async () => {
		files.set(config, '{"rules": {"header": "off"}}');
		files.set('vfs://host/httpsense.config.json', '{"preset": "off"}');
		assert.deepEqual(await rulesIn('vfs://host/a/b/c.http'), []);
		assert.deepEqual(await rulesIn('untitled:Untitled-1'), [], 'nor in what is not saved yet');
		files.set(config, '{}');
		assert.deepEqual(await rulesIn('vfs://host/a/b/d.http'), [], 'it is remembered');
		await changed(config);
		assert.deepEqual(await rulesIn('vfs://host/a/b/e.http'), ['header/misspelled']);
		assert.deepEqual(await rulesIn('untitled:/a/b/f.http'), ['header/misspelled']);
	});

	it('hold in folders that are added later', async () => {
		files.set('vfs://host/z/httpsense.config.json', '{"headers": [{"name": "X-Thing", "description": "Here it is."}]}');
		assert.match(await hoverIn('untitled:/z/a.http'), /custom header/);
		const event = { added: [{ uri: 'vfs://host/z', name: 'z' }], removed: [] };
		await conversation.client.sendNotification('workspace/didChangeWorkspaceFolders', { event });
		assert.match(await hoverIn('untitled:/z/b.http'), /Here it is\./);
	});

	it('add to what other extensions contribute', async () => {
		files.set('ext:/data.json', '{"headers": [{"name": "X-Thing", "description": "Theirs."}]}');
		assert.match(await hoverIn('vfs://host/a/a.http'), /Theirs\./);
		await conversation.client.sendNotification('httpsense/customData', []);
		assert.match(await hoverIn('vfs://host/a/b.http'), /custom header/);
		files.set(config, '{"headers": [{"name": "X-Thing", "description": "Ours."}]}');
		await conversation.client.sendNotification('httpsense/customData', ['ext:/data.json']);
		assert.match(await hoverIn('vfs://host/a/c.http'), /Ours\./);
	});

	it('stand beside the files that settings name', async () => {
		files.set('vfs://host/a/data/more.json', '{"headers": [{"name": "X-Thing", "description": "More."}]}');
		await conversation.client.sendNotification('workspace/didChangeConfiguration', {
			settings: { customData: ['./data/more.json', 'no.json'] },
		});
		assert.match(await hoverIn('vfs://host/a/b/a.http'), /More\./);
		assert.ok(conversation.log.some(line => line.includes('vfs://host/a/no.json: correct `httpsense.customData`')));
	});

	it('win over settings for a whole area', async () => {
		await conversation.client.sendNotification('workspace/didChangeConfiguration', {
			settings: { rules: { 'header/misspelled': 'error' } },
		});
		assert.deepEqual(await rulesIn('vfs://host/a/a.http'), ['header/misspelled']);
		files.set(config, '{"rules": {"header": "off"}}');
		await changed(config);
		assert.deepEqual(await rulesIn('vfs://host/a/b.http'), []);
	});

	it('keep fixes, too, away from files that are left alone', async () => {
		files.set(config, '{"ignore": ["left/**"]}');
		await rulesIn('vfs://host/a/left/a.http');
		await rulesIn('vfs://host/a/right/a.http');
		assert.deepEqual(await actionsIn('vfs://host/a/left/a.http', 'source.fixAll'), []);
		assert.equal((await actionsIn('vfs://host/a/right/a.http', 'source.fixAll')).length, 1);
	});

	it('are added to, or made', async () => {
		await rulesIn('vfs://host/a/a.http');
		assert.ok((await actionsIn('vfs://host/a/a.http')).includes('Add `Cache-Contorl` to known headers'));
		files.set(config, '{"headers": {}}');
		await changed(config);
		assert.ok(!(await actionsIn('vfs://host/a/a.http')).includes('Add `Cache-Contorl` to known headers'));
	});

	it('are complained of once, and no more when they are gone', async () => {
		const complaints = (): string[] => conversation.log.filter(line => line.includes('nonsense'));
		files.set(config, '{"nonsense": 1}');
		await rulesIn('vfs://host/a/a.http');
		await changed('vfs://host/a/b/httpsense.config.json', 1);
		await rulesIn('vfs://host/a/b.http');
		assert.equal(complaints().length, 1);
		assert.equal(conversation.published.get(config)?.diagnostics.length, 1);
		files.delete(config);
		await changed(config, 3);
		await rulesIn('vfs://host/a/c.http');
		assert.deepEqual(conversation.published.get(config)?.diagnostics, []);
	});
});
