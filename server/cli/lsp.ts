import { join } from 'node:path';
import { runBundle } from './bundle';

/** Runs the language server on standard input and output, unless the command line names another way to connect. */
export function lsp(): void {
	if (!process.argv.some(argument => /^--(?:stdio|node-ipc|socket|pipe)\b/.test(argument))) {
		process.argv.push('--stdio');
	}
	runBundle(join(__dirname, 'server/node.js'));
}
