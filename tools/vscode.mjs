// A real VS Code server, from npm packages alone (see vscode/package.json), on a free port and with data of its own.
import { spawn, spawnSync } from 'node:child_process';
import { createWriteStream, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// Whatever ends this process ends the server (below) and the browser (Playwright's exit hook) with it.
for (const [signal, code] of [
	['SIGTERM', 143],
	['SIGHUP', 129],
]) {
	process.once(signal, () => process.exit(code));
}

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
export const vscodeHome = join(root, 'tools/vscode');
export const vscodeRoot = join(vscodeHome, 'node_modules/code-server/lib/vscode');
/** The project's root, in VS Code's folder, from which the server serves static files. */
export const projectLink = 'extension-under-test';
/** What `npm run package` writes. */
export const vsix = join(root, 'out/httpsense.vsix');

const serverMain = join(vscodeRoot, 'out/server-main.js');
// The server needs Node 22.15 or later (24 is its own); npm has that Node as a package for Linux.
const packagedNode = join(vscodeHome, `node_modules/node-${process.platform}-${process.arch}/bin/node`);
const node = existsSync(packagedNode) ? packagedNode : process.execPath;

/** The settings of a window that nothing but the user changes. */
const quietSettings = {
	'chat.disableAIFeatures': true,
	'extensions.autoCheckUpdates': false,
	'extensions.autoUpdate': false,
	'extensions.ignoreRecommendations': true,
	'files.autoSave': 'off',
	'git.enabled': false,
	'telemetry.telemetryLevel': 'off',
	'workbench.enableExperiments': false,
	'workbench.reduceMotion': 'on',
	'workbench.secondarySideBar.defaultVisibility': 'hidden',
	'workbench.startupEditor': 'none',
	'workbench.tips.enabled': false,
};

/** A folder for all that the server writes, gone when this process ends. */
export function makeDataDir(settings = {}) {
	const dataDir = mkdtempSync(join(tmpdir(), 'httpsense-vscode-'));
	process.once('exit', () => rmSync(dataDir, { recursive: true, force: true }));
	writeSettings(dataDir, settings);
	return dataDir;
}

export function writeSettings(dataDir, settings = {}) {
	mkdirSync(join(dataDir, 'data/User'), { recursive: true });
	writeFileSync(join(dataDir, 'data/User/settings.json'), JSON.stringify({ ...quietSettings, ...settings }, undefined, 2));
}

/** Runs the server's command line (--install-extension and the like) to its end. */
export function serverCli(dataDir, args) {
	const options = { encoding: 'utf8', timeout: 120_000, env: environment(dataDir) };
	const run = spawnSync(node, [serverMain, '--accept-server-license-terms', '--server-data-dir', dataDir, ...args], options);
	if (run.status !== 0) {
		throw new Error(`server ${args.join(' ')}: ${run.error ?? `exit ${run.status}`}\n${run.stdout}${run.stderr}`);
	}
	return run.stdout;
}

/**
 * Starts the server on 127.0.0.1. Without a `token`, everyone on this machine can use it: right for tests only, and those
 * also need the smoke test driver, without which the workbench ignores what its address says about extensions under test.
 */
export async function startServer(dataDir, logFile, { port = 0, token } = {}) {
	mkdirSync(dirname(logFile), { recursive: true });
	const log = createWriteStream(logFile);
	const access = token
		? ['--connection-token', token]
		: ['--without-connection-token', '--enable-smoke-test-driver', '--enable-remote-auto-shutdown'];
	const args = ['--host', '127.0.0.1', '--port', String(port), '--accept-server-license-terms', '--disable-workspace-trust'];
	const child = spawn(node, [serverMain, ...args, ...access, '--telemetry-level', 'off', '--server-data-dir', dataDir], {
		env: environment(dataDir),
		stdio: ['ignore', 'pipe', 'pipe'],
		detached: true, // its own process group, so that stop() ends its children too
	});
	const kill = signal => {
		try {
			process.kill(-child.pid, signal);
		} catch {
			// gone already
		}
	};
	const atExit = () => kill('SIGKILL');
	process.once('exit', atExit);
	child.stderr.pipe(log, { end: false });
	const authority = `127.0.0.1:${await listening(child, log, logFile)}`;
	return { authority, ended: new Promise(done => child.once('exit', done)), stop };

	async function stop() {
		if (child.exitCode === null && child.signalCode === null) {
			const gone = new Promise(done => child.once('exit', done));
			kill('SIGTERM');
			const timer = setTimeout(() => kill('SIGKILL'), 5_000);
			await gone;
			clearTimeout(timer);
		}
		atExit(); // whatever it left behind in its group
		process.off('exit', atExit);
	}
}

/** The port that the server says it listens on. */
function listening(child, log, logFile) {
	return new Promise((resolve, reject) => {
		const timer = setTimeout(() => reject(new Error(`the server did not start in 60 s, see ${logFile}`)), 60_000);
		let text = '';
		child.stdout.on('data', chunk => {
			log.write(chunk);
			text += chunk;
			const port = /Web UI available at http:\/\/[^:]+:(\d+)/.exec(text)?.[1];
			if (port) {
				clearTimeout(timer);
				resolve(Number(port));
			}
		});
		child.once('exit', (code, signal) => {
			clearTimeout(timer);
			reject(new Error(`the server ended (${code ?? signal}), see ${logFile}`));
		});
	});
}

/** All that the server writes goes under its data folder; a VS Code terminal's own variables would change what it does. */
function environment(dataDir) {
	const kept = Object.entries(process.env).filter(([name]) => !/^(VSCODE_|CODE_SERVER_|ELECTRON_|NODE_OPTIONS$)/.test(name));
	return { ...Object.fromEntries(kept), HOME: dataDir, TMPDIR: dataDir, XDG_RUNTIME_DIR: dataDir };
}
