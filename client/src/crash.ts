import * as vscode from 'vscode';
import type { BaseLanguageClient, ErrorHandler } from 'vscode-languageclient';
import { CloseAction } from 'vscode-languageclient';

/**
 * Starts a server that has ended by itself again, and says so, once: the log has the rest. After five times in three
 * minutes the client gives up, and says that too.
 */
export function restarting(client: () => BaseLanguageClient, log: vscode.LogOutputChannel): ErrorHandler {
	let usual: ErrorHandler | undefined;
	let isTold = false;
	const handler = () => (usual ??= client().createDefaultErrorHandler());
	return {
		error: (error, message, count) => handler().error(error, message, count),
		async closed() {
			const result = await handler().closed();
			if (result.action === CloseAction.Restart && !isTold) {
				isTold = true;
				void tell(log);
			}
			return result;
		},
	};
}

async function tell(log: vscode.LogOutputChannel): Promise<void> {
	const showLog = 'Show Log';
	const answer = await vscode.window.showWarningMessage(
		'The HTTPSense language server ended unexpectedly and was started again.',
		showLog,
	);
	if (answer === showLog) {
		log.show();
	}
}
