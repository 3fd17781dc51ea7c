// A language client that measures: talks to a server's standard input and output.
import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver-protocol/node';

/** Starts a server; `command` is what Node runs. Diagnostics are pulled, as VS Code does, from a server that can be asked. */
export function startServer(command) {
	const child = spawn(process.execPath, command, { stdio: ['pipe', 'pipe', 'inherit'] });
	const connection = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
	const waiting = new Map();
	connection.onNotification('textDocument/publishDiagnostics', ({ uri, version }) => waiting.get(`${uri} ${version}`)?.());
	connection.onRequest('client/registerCapability', () => null);
	connection.listen();
	let isAsked = false;
	return {
		pid: child.pid,
		connection,
		async initialize() {
			const result = await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities });
			isAsked = result.capabilities.diagnosticProvider !== undefined;
			await connection.sendNotification('initialized', {});
		},
		/** Sends a notification that makes `version` of a document, and resolves when its diagnostics have come. */
		async diagnosed(uri, version, method, params) {
			const pushed = isAsked || new Promise(resolve => waiting.set(`${uri} ${version}`, resolve));
			await connection.sendNotification(method, params);
			await (isAsked ? connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } }) : pushed);
		},
		async stop() {
			await connection.sendRequest('shutdown');
			const ended = new Promise(resolve => child.once('exit', resolve));
			await connection.sendNotification('exit');
			await ended;
			connection.dispose();
		},
	};
}

const capabilities = {
	textDocument: {
		diagnostic: {},
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
