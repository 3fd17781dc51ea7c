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
	return talk(createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up)));
}

/** With the command line's server. */
export function overStdio(): Conversation {
	const child = spawn(process.execPath, ['dist/cli.js', 'lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
	return talk(createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin)));
}

export function talk(client: ProtocolConnection, stop: () => Promise<unknown> = () => Promise.resolve()): Conversation {
	const published = new Map<string, PublishDiagnosticsParams>();
	const waiting = new Map<string, (params: PublishDiagnosticsParams) => void>();
	const log: string[] = [];
	const conversation: Conversation = {
		client,
		published,
		log,
		settings: {},
		initialize: (capabilities, initializationOptions) =>
			client.sendRequest('initialize', { processId: null, rootUri: null, capabilities, initializationOptions }),
		open: (uri, languageId, text) =>
			client.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } }),
		nextPublish: uri => new Promise(resolve => waiting.set(uri, resolve)),
		async end() {
			await client.sendRequest('shutdown');
			await client.sendNotification('exit');
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
