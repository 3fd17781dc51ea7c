import assert from 'node:assert/strict';
import type { TextEdit } from 'vscode-languageserver/node';
import { type Conversation, inMemory } from './conversation';

describe('formatting, over the protocol', () => {
	const textDocument = { uri: 'file:///a.http' };
	const options = { tabSize: 4, insertSpaces: true };
	let conversation: Conversation;

	beforeEach(() => (conversation = inMemory()));
	afterEach(() => conversation.end());

	it('gives the edits of a document, and those of a range', async () => {
		const { capabilities } = await conversation.initialize({});
		assert.deepEqual([capabilities.documentFormattingProvider, capabilities.documentRangeFormattingProvider], [true, true]);
		await conversation.open(textDocument.uri, 'http', 'GET /\nhost:a\nvary: b\n');
		const ask = (method: string, more: object = {}) =>
			conversation.client.sendRequest<TextEdit[]>(method, { textDocument, options, ...more });
		const edit = (line: number, start: number, end: number, newText: string) => ({
			range: { start: { line, character: start }, end: { line, character: end } },
			newText,
		});

		const vary = edit(2, 0, 4, 'Vary');
		assert.deepEqual(await ask('textDocument/formatting'), [edit(1, 0, 4, 'Host'), edit(1, 4, 5, ': '), vary]);
		assert.deepEqual(await ask('textDocument/rangeFormatting', { range: vary.range }), [vary]);
	});

	it('is not announced to a client that asks for it by itself', async () => {
		const { capabilities } = await conversation.initialize({}, { registersFormatting: true });
		assert.deepEqual([capabilities.documentFormattingProvider, capabilities.documentRangeFormattingProvider], [undefined, undefined]);
	});
});
