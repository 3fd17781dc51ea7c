// A language client that measures: talks to a server's standard input and output.
import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver-protocol/node';

/** Starts a server; `command` is what Node runs. Push diagnostics, so that both sides do the same. */
export function startServer(command) {
	const child = spawn(process.execPath, command, { stdio: ['pipe', 'pipe', 'inherit'] });
	const connection = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
	const waiting = new Map();
	connection.onNotification('textDocument/publishDiagnostics', ({ uri, version }) => waiting.get(`${uri} ${version}`)?.());
	connection.onRequest('client/registerCapability', () => null);
	connection.listen();
	return {
		pid: child.pid,
		connection,
		initialize: async () => {
			await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities });
			await connection.sendNotification('initialized', {});
		},
		/** Resolves when the diagnostics of that version of the document have come. */
		diagnosed: (uri, version) => new Promise(resolve => waiting.set(`${uri} ${version}`, resolve)),
		async stop() {
			await connection.sendRequest('shutdown');
			await connection.sendNotification('exit');
			connection.dispose();
			child.kill();
		},
	};
}

const capabilities = {
	textDocument: {
		hover: { contentFormat: ['markdown'] },
		completion: { completionItem: { snippetSupport: true }, completionList: { itemDefaults: ['editRange', 'data'] } },
	},
};

/** Milliseconds from the call to its end. */
export async function timed(run) {
	const start = performance.now();
	await run();
	return performance.now() - start;
}
