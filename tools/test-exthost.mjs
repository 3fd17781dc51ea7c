// Runs the suites inside a real extension host; the exit status is theirs. VERBOSE=1 shows all that the window says.
//   node tools/test-exthost.mjs node   the extension's "main" entry, in the Node extension host
//   node tools/test-exthost.mjs web    its "browser" entry, in the web worker extension host
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { makeDataDir, root, startServer } from './vscode.mjs';
import { openWorkbench } from './workbench.mjs';

const host = process.argv[2] ?? 'node';
const seconds = 120;
const verbose = Boolean(process.env.VERBOSE);
const errors = [];

const dataDir = makeDataDir();
const folder = join(dataDir, 'workspace'); // a copy: the suites change files and settings
cpSync(join(root, 'test/vscode/workspace'), folder, { recursive: true });
const server = await startServer(dataDir, join(root, `out/logs/exthost-${host}-server.log`));
let opened;
let timer;
let status = 1;
try {
	status = await new Promise((resolve, reject) => {
		timer = setTimeout(() => reject(new Error(`no result in ${seconds} s`)), seconds * 1000);
		const development = { host, tests: `out/test-vscode/${host}.js` };
		openWorkbench(server, { folder, development, prepare: page => listen(page, resolve, reject) }).then(it => (opened = it), reject);
	});
} catch (error) {
	console.error(error.message);
} finally {
	clearTimeout(timer);
	await opened?.browser.close();
	await server.stop();
}
if (status) {
	console.log(["The window's last errors:", ...errors.slice(-5)].join('\n'));
}
process.exit(status);

/** Prints the lines that the suites mark as theirs (test/vscode/reporter.ts). */
async function listen(page, done, failed) {
	// The workbench calls this with the exit code of the extension host that ran the tests.
	await page.exposeFunction('codeAutomationExit', code => done(code));
	page.on('crash', () => failed(new Error('the page crashed')));
	page.on('console', message => {
		const text = message.text();
		const line = /\[test\] (.*)/s.exec(text)?.[1];
		if (verbose) {
			console.log(`<${message.type()}> ${text}`);
		} else if (line !== undefined) {
			console.log(line);
		} else if (message.type() === 'error' && !/^%c|^Failed to load resource/.test(text)) {
			errors.push(text);
		}
	});
	if (verbose) {
		page.on('response', response => response.status() >= 400 && console.log(`<http> ${response.status()} ${response.url()}`));
		page.on('requestfailed', request => console.log(`<net> ${request.url()} ${request.failure()?.errorText}`));
	}
}
