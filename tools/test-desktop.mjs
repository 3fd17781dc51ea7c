// The suites of the Node extension host in a desktop VS Code, where there is one: VSCODE_EXECUTABLE names it, `code` or
// `codium` is on PATH, or VSCODE_DOWNLOAD=1 downloads one. Without one nothing runs, and this says so.
import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { makeDataDir, root } from './vscode.mjs';

const onPath = () => spawnSync('sh', ['-c', 'command -v code || command -v codium'], { encoding: 'utf8' }).stdout?.trim();
const executable = process.env.VSCODE_EXECUTABLE ?? onPath();
if (!executable && !process.env.VSCODE_DOWNLOAD) {
	console.log('skipped: no desktop VS Code here (VSCODE_EXECUTABLE names one, VSCODE_DOWNLOAD=1 downloads one)');
	process.exit(0);
}
const dataDir = makeDataDir();
const folder = join(dataDir, 'workspace');
cpSync(join(root, 'test/vscode/workspace'), folder, { recursive: true });
const options = {
	...(executable && { vscodeExecutablePath: executable }),
	extensionDevelopmentPath: root,
	extensionTestsPath: join(root, 'out/test-vscode/node.js'),
	launchArgs: [folder, '--disable-extensions', '--user-data-dir', join(dataDir, 'data')],
};
const status = await runTests(options).catch(error => {
	console.error(error.message);
	return 1;
});
process.exit(status);
