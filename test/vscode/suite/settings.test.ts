import * as vscode from 'vscode';
import { closeEditors, diagnosticsThat, equal, ruleOf, open } from '../support';

suite('Settings', () => {
	suiteTeardown(closeEditors);

	test('the severity of a rule holds at once', async () => {
		const { document } = await open('http', 'HTTP/1.1 200 OK\nCache-Contorl: no-store\n');
		const [found] = await diagnosticsThat(document, ({ length }) => length > 0);
		const settings = vscode.workspace.getConfiguration('httpsense');
		const set = (level: string | undefined) =>
			settings.update('rules', level && { [ruleOf(found!)]: level }, vscode.ConfigurationTarget.Workspace);
		try {
			await set('hint');
			await diagnosticsThat(document, now => now[0]?.severity === vscode.DiagnosticSeverity.Hint);
			await set('off');
			await diagnosticsThat(document, ({ length }) => length === 0);
		} finally {
			await set(undefined);
		}
		const [again] = await diagnosticsThat(document, ({ length }) => length > 0);
		equal(again!.severity, found!.severity);
	});

	test('inlay hints can be switched off', async () => {
		const { document } = await open('typescript', 'response.status(404);\n');
		const hints = async () => {
			const range = new vscode.Range(0, 0, document.lineCount, 0);
			const all = await vscode.commands.executeCommand<vscode.InlayHint[]>('vscode.executeInlayHintProvider', document.uri, range);
			return all.map(({ label }) => label).filter(label => label === 'Not Found');
		};
		const settings = vscode.workspace.getConfiguration('httpsense');
		equal(await hints(), ['Not Found']);
		await settings.update('inlayHints.statusCodes', 'none', vscode.ConfigurationTarget.Workspace);
		try {
			await until(async () => (await hints()).length === 0);
		} finally {
			await settings.update('inlayHints.statusCodes', undefined, vscode.ConfigurationTarget.Workspace);
		}
	});
});

/** The server hears of a change of settings after this host does, and no event of VS Code's tells when it has. */
async function until(holds: () => Promise<boolean>): Promise<void> {
	while (!(await holds())) {
		await new Promise(done => setTimeout(done, 50));
	}
}
