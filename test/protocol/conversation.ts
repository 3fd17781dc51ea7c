import { spawn } from 'node:child_process';
import { PassThrough } from 'node:stream';
import {
	createConnection,
	createProtocolConnection,
	type InitializeResult,
	type ProtocolConnection,
	type PublishDiagnosticsParams,
	StreamMessageReader,
	StreamMessageWriter,
} from 'vscode-languageserver/node';
import { serve } from '../../server/src/server';

/** A client talking to a server, wherever that runs. */
export interface Conversation {
	readonly client: ProtocolConnection;
	/** All that was published, by address, the last word of each. */
	readonly published: Map<string, PublishDiagnosticsParams>;
	/** What the server told the user's log. */
	readonly log: string[];
	/** What `workspace/configuration` answers. */
	settings: unknown;
	initialize(capabilities: object, initializationOptions?: unknown): Promise<InitializeResult>;
	open(uri: string, languageId: string, text: string): Promise<void>;
	/** Resolves when diagnostics of that address are published next. */
	nextPublish(uri: string): Promise<PublishDiagnosticsParams>;
	end(): Promise<void>;
}

/** With a server in this process. */
export function inMemory(): Conversation {
	const [up, down] = [new PassThrough(), new PassThrough()];
	serve(createConnection(new StreamMessageReader(up), new StreamMessageWriter(down)));
	// It is not told to exit: that would end this process, and with it the tests, as if they had passed.
	return talk(createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up)), () => Promise.resolve());
}

/** With the command line's server. */
export function overStdio(): Conversation {
	const child = spawn(process.execPath, ['dist/cli.js', 'lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
	const client = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
	return talk(client, async () => {
		const ended = new Promise(resolve => child.once('exit', resolve));
		await client.sendNotification('exit');
		await ended;
	});
}

/** `stop` ends a server that has been shut down. */
export function talk(client: ProtocolConnection, stop: () => Promise<unknown>): Conversation {
	const published = new Map<string, PublishDiagnosticsParams>();
	const waiting = new Map<string, (params: PublishDiagnosticsParams) => void>();
	const log: string[] = [];
	const conversation: Conversation = {
		client,
		published,
		log,
		settings: {},
		async initialize(capabilities, initializationOptions) {
			const result = await client.sendRequest<InitializeResult>('initialize', {
				processId: null,
				rootUri: null,
				capabilities,
				initializationOptions,
			});
			await client.sendNotification('initialized', {});
			return result;
		},
		open: (uri, languageId, text) =>
			client.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } }),
		nextPublish: uri => new Promise(resolve => waiting.set(uri, resolve)),
		async end() {
			await client.sendRequest('shutdown');
			await stop();
			client.dispose();
		},
	};
	client.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
		published.set(params.uri, params);
		waiting.get(params.uri)?.(params);
	});
	client.onNotification('window/logMessage', ({ message }: { message: string }) => void log.push(message));
	client.onRequest('client/registerCapability', () => null);
	client.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => conversation.settings));
	client.listen();
	return conversation;
}
