import * as vscode from 'vscode';
import { closeEditors, diagnosticsThat, equal, open } from '../support';

suite('Typing', () => {
	suiteTeardown(closeEditors);

	test('says nothing of a line until the cursor leaves it', async () => {
		const { document } = await open('http', 'HTTP/1.1 200 OK\nCache-Contorl: no-store\n$0\n');
		await diagnosticsThat(document, ({ length }) => length === 1);
		const counts: number[] = [];
		const judged = new Promise<void>(resolve => {
			const listening = vscode.languages.onDidChangeDiagnostics(() => {
				counts.push(vscode.languages.getDiagnostics(document.uri).length);
				listening.dispose();
				resolve();
			});
		});
		await vscode.commands.executeCommand('type', { text: 'Contnet-Length: 5' });
		await judged;
		equal(counts, [1]);
		await vscode.commands.executeCommand('cursorUp');
		await diagnosticsThat(document, ({ length }) => length === 2);
	});

	test('takes the line typed in last for the one being typed', async () => {
		const { document } = await open('http', 'HTTP/1.1 200 OK\nCache-Contorl: no-store\n$0\n');
		await vscode.commands.executeCommand('type', { text: 'Contnet-Length: 5' });
		await vscode.commands.executeCommand('cursorUp');
		await diagnosticsThat(document, ({ length }) => length === 2);
		await vscode.commands.executeCommand('type', { text: 'x' });
		const [left, ...others] = await diagnosticsThat(document, ({ length }) => length === 1);
		equal([left!.range.start.line, others.length], [2, 0]);
	});
});
