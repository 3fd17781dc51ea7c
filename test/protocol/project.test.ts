import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Hover } from 'vscode-languageserver';
import { type Conversation, overStdio } from './conversation';

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
