// Runs the suites in the web worker extension host.
import * as vscode from 'vscode';
import { LineReporter } from './reporter';

/** esbuild.mjs puts it in front of this. */
declare const mocha: BrowserMocha & { readonly suite: Mocha.Suite };

export async function run(): Promise<void> {
	await workspaceReady();
	mocha.setup({ ui: 'tdd', timeout: 20_000, reporter: LineReporter as never, forbidOnly: true, forbidPending: true });
	await import('./suite');
	const failures = await new Promise<number>(done => mocha.run(done));
	if (failures > 0 || mocha.suite.total() === 0) {
		throw new Error(`${failures} of ${mocha.suite.total()} tests failed`);
	}
}

/** This host can run before the page has connected to the server that holds the workspace, and no event tells of that. */
async function workspaceReady(): Promise<void> {
	const folder = vscode.workspace.workspaceFolders![0]!.uri;
	for (let tries = 100; ; tries--) {
		try {
			await vscode.workspace.fs.stat(folder);
			return;
		} catch (error) {
			if (tries === 0) {
				throw error;
			}
		}
		await new Promise(done => setTimeout(done, 200));
	}
}
