// Opens a VS Code with HTTPSense in it, on the sample workspace.
//   npm start                  the desktop VS Code whose command `code` is on PATH; without one, as --browser
//   npm start -- --browser     a VS Code server; prints the address to open in any browser, and runs until Ctrl-C
//   npm start -- --port 8123   the same, on this port
import { execFileSync, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root, serverCli, startServer, vsix, writeSettings } from './vscode.mjs';

const { values } = parseArgs({ options: { browser: { type: 'boolean' }, port: { type: 'string' } } });
const sample = join(root, 'sample');
const shell = process.platform === 'win32'; // `code` and `npm` are scripts there
const npm = (...args) => execFileSync('npm', args, { cwd: root, shell, stdio: 'inherit' });

if (!values.browser && !values.port && spawnSync('code', ['--version'], { shell }).status === 0) {
	npm('run', '-s', 'build');
	execFileSync('code', ['--new-window', `--extensionDevelopmentPath=${root}`, sample], { shell, stdio: 'inherit' });
	console.log('The sample workspace opens in VS Code.');
} else {
	await serve();
}

async function serve() {
	execFileSync(process.execPath, [join(root, 'tools/setup.mjs'), '--no-browser'], { stdio: 'inherit' });
	npm('run', '-s', 'package');
	const dataDir = join(root, 'out/start'); // kept, so that what the user sets in the window is there next time
	if (!existsSync(dataDir)) {
		writeSettings(dataDir);
	}
	serverCli(dataDir, ['--install-extension', vsix, '--force']);
	const token = randomBytes(16).toString('hex');
	const server = await startServer(dataDir, join(root, 'out/logs/start.log'), { port: values.port ?? 0, token });
	const address = new URL(`http://${server.authority}/`);
	address.searchParams.set('tkn', token);
	address.searchParams.set('folder', sample);
	console.log(`\nOpen this address in a browser on this machine, and the file requests.http in it:\n\n  ${address}\n\nCtrl-C stops it.`);
	process.once('SIGINT', () => process.exit(0));
	await server.ended;
	throw new Error('The server ended by itself: out/logs/start.log says why.');
}
