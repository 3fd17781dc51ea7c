import assert from 'node:assert/strict';
import type { DocumentSymbol, Location, Registration, WorkspaceEdit } from 'vscode-languageserver/node';
import { type Conversation, inMemory } from './conversation';

const uri = 'file:///home/me/a.http';
const textDocument = { uri };
const text = '@a = 1\n### One\n# @name one\nGET https://a.example/{{a}}\n\n< ./b.json\n';

describe('the server and files for HTTP clients', () => {
	let conversation: Conversation;

	beforeEach(() => (conversation = inMemory()));
	afterEach(() => conversation.end());

	it('announces outlines, names and links to an editor that registers nothing', async () => {
		const { client } = conversation;
		const { capabilities } = await conversation.initialize({});
		assert.ok(capabilities.documentSymbolProvider && capabilities.foldingRangeProvider && capabilities.documentLinkProvider);
		assert.deepEqual(capabilities.renameProvider, { prepareProvider: true });
		await conversation.open(uri, 'http', text);

		const symbols = await client.sendRequest<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument });
		assert.deepEqual(
			symbols.map(({ name, detail }) => [name, detail]),
			[
				['@a', '1'],
				['GET https://a.example/{{a}}', 'One · one'],
			],
		);
		const links = await client.sendRequest<{ target: string }[]>('textDocument/documentLink', { textDocument });
		assert.deepEqual(
			links.map(({ target }) => target),
			['file:///home/me/b.json'],
		);
		const position = { line: 3, character: 25 };
		const [place] = await client.sendRequest<Location[]>('textDocument/definition', { textDocument, position });
		assert.deepEqual(place, { uri, range: { start: { line: 0, character: 1 }, end: { line: 0, character: 2 } } });
		const edit = await client.sendRequest<WorkspaceEdit>('textDocument/rename', { textDocument, position, newName: 'b' });
		assert.equal(edit.changes?.[uri]?.length, 2);
		await assert.rejects(
			client.sendRequest('textDocument/rename', { textDocument, position, newName: 'b c' }),
			/there is a space in this one/,
		);
	});

	it('has nothing of it in other documents, or where the settings leave it to others', async () => {
		const { client } = conversation;
		await conversation.initialize({}, { http: { symbols: 'off', variables: 'off' } });
		await conversation.open(uri, 'http', text);
		await conversation.open('file:///a.md', 'markdown', `\`\`\`http\n${text}\`\`\`\n`);
		const at = { textDocument, position: { line: 3, character: 25 } };
		assert.equal(await client.sendRequest('textDocument/documentSymbol', { textDocument }), null);
		for (const method of ['definition', 'references', 'prepareRename', 'hover']) {
			assert.equal(await client.sendRequest(`textDocument/${method}`, { ...at, context: {} }), null, method);
		}
		assert.ok(await client.sendRequest('textDocument/foldingRange', { textDocument }));
		assert.equal(await client.sendRequest('textDocument/foldingRange', { textDocument: { uri: 'file:///a.md' } }), null);
		await client.sendNotification('workspace/didChangeConfiguration', { settings: {} });
		assert.ok(await client.sendRequest('textDocument/documentSymbol', { textDocument }), 'it comes back');
	});

	it('has the rest of what it does with names where only hover and completion are left to others', async () => {
		const { client } = conversation;
		await conversation.initialize({}, { http: { variables: 'off', navigation: 'off', renaming: 'on' } });
		await conversation.open(uri, 'http', text);
		const at = { textDocument, position: { line: 3, character: 25 } };
		for (const method of ['definition', 'references', 'hover']) {
			assert.equal(await client.sendRequest(`textDocument/${method}`, { ...at, context: {} }), null, method);
		}
		assert.ok(await client.sendRequest('textDocument/prepareRename', at));
		await client.sendNotification('workspace/didChangeConfiguration', {
			settings: { httpsense: { http: { variables: 'off', navigation: 'on', renaming: 'off' } } },
		});
		assert.ok(await client.sendRequest('textDocument/definition', at));
		assert.equal(await client.sendRequest('textDocument/prepareRename', at), null);
	});

	it('registers for such files only, and again when settings change what they show', async () => {
		const { client } = conversation;
		const registered: string[] = [];
		let heard: () => void;
		const last = (): Promise<void> => new Promise(resolve => (heard = resolve));
		client.onRequest('client/registerCapability', ({ registrations }: { registrations: Registration[] }) => {
			for (const { method, registerOptions } of registrations) {
				const { documentSelector } = registerOptions as { documentSelector: { language: string }[] };
				registered.push(`${method.split('/')[1]!}: ${documentSelector.map(({ language }) => language).join(', ')}`);
				if (method.endsWith('documentLink')) {
					heard();
				}
			}
		});
		client.onRequest('client/unregisterCapability', () => null);
		const dynamicRegistration = true;
		const abilities = Object.fromEntries(
			['documentSymbol', 'foldingRange', 'documentLink'].map(name => [name, { dynamicRegistration }]),
		);
		const { capabilities } = await conversation.initialize({ textDocument: abilities });
		assert.ok(!capabilities.documentSymbolProvider && capabilities.definitionProvider);
		const first = last();
		await client.sendNotification('initialized', {});
		await first;
		const expected = ['documentSymbol: http', 'foldingRange: http', 'documentLink: http'];
		assert.deepEqual(registered, expected);
		const again = last();
		await client.sendNotification('workspace/didChangeConfiguration', { settings: {} });
		await again;
		assert.deepEqual(registered, [...expected, ...expected]);
	});
});
