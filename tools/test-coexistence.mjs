// Beside stand-ins of the extensions that send requests (peers.mjs), ours installed from its .vsix: what each of them gives is
// asserted inside the Node extension host (test/vscode/coexistence.ts), and shown in pictures: out/screenshots/beside-*.png
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packPeer, peers } from './peers.mjs';
import { makeDataDir, root, serverCli, startServer, vsix } from './vscode.mjs';
import { openWorkbench } from './workbench.mjs';

/** What is installed beside ours in each window, and whose grammar VS Code then takes. */
const windows = [
	{ beside: 'nobody', installed: [] },
	{ beside: 'httpyac', installed: ['vscode-httpyac'] },
	{ beside: 'all', installed: peers.map(({ name }) => name) },
];
const seconds = 90;

const dataDir = makeDataDir();
const folder = join(dataDir, 'workspace');
cpSync(join(root, 'sample'), folder, { recursive: true });
mkdirSync(join(folder, '.vscode'), { recursive: true });
const pictures = join(root, 'out/screenshots');
mkdirSync(pictures, { recursive: true });
const driver = join(dataDir, 'driver'); // an extension that does nothing: the tests have to be somebody's
mkdirSync(driver);
writeFileSync(
	join(driver, 'package.json'),
	JSON.stringify({ name: 'driver', publisher: 'test', version: '1.0.0', engines: { vscode: '*' } }),
);
const packed = new Map();
for (const peer of peers) {
	packed.set(peer.name, await packPeer(peer, join(dataDir, 'peers')));
}
const formatter = peers.find(({ formats }) => formats);
cpSync(await packPeer(formatter, join(dataDir, 'idle'), { isIdle: true }), join(folder, 'http-formatter.vsix')); // for the window to install
install(vsix);
const server = await startServer(dataDir, join(root, 'out/logs/coexistence-server.log'));
const there = new Set();
let passed = 0;
let failed = 0;
try {
	for (const { beside, installed } of windows) {
		const missing = installed.filter(name => !there.has(name));
		missing.forEach(name => there.add(name));
		if (missing.length > 0) {
			install(...missing.map(name => packed.get(name)));
		}
		await runIn(beside, installed);
	}
} finally {
	await server.stop();
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);

function install(...files) {
	serverCli(
		dataDir,
		files.flatMap(file => ['--install-extension', file]),
	);
}

/** Opens a window, in whose extension host the tests run. */
async function runIn(beside, installed) {
	console.log(`  beside ${beside}`);
	writeFileSync(join(folder, '.vscode/settings.json'), '{}');
	writeFileSync(join(folder, 'peers.json'), JSON.stringify(installed));
	let opened;
	let timer;
	try {
		const status = await new Promise((resolve, reject) => {
			timer = setTimeout(() => reject(new Error(`no result in ${seconds} s`)), seconds * 1000);
			const prepare = page => listen(page, beside, resolve);
			const development = { host: 'node', path: driver, tests: 'out/test-vscode/coexistence.js' };
			openWorkbench(server, { folder, development, prepare }).then(it => (opened = it), reject);
		});
		failed += status && failed === 0 ? 1 : 0;
	} catch (error) {
		failed++;
		console.log(`  FAIL ${error.message}`);
	} finally {
		clearTimeout(timer);
		await opened?.browser.close();
	}
}

async function listen(page, beside, done) {
	await page.exposeFunction('codeAutomationExit', code => done(code));
	page.on('console', message => {
		const [, kind, text] = /\[(test|picture)\] (.*)/s.exec(message.text()) ?? [];
		if (kind === 'picture') {
			void picture(page, `beside-${beside}-${text}`);
		} else if (kind === 'test' && !/^\d+ passed/.test(text)) {
			console.log(`  ${text}`);
			passed += /^\s*ok /.test(text) ? 1 : 0;
			failed += /^\s*FAIL /.test(text) ? 1 : 0;
		}
	});
}

/** Takes a picture of what the window shows once it has settled, and says in a file that it has, and what it saw. */
async function picture(page, name) {
	const path = join(pictures, `${name}.png`);
	rmSync(path, { force: true });
	const files = page.locator('.pane-header[aria-expanded="true"]', { hasText: 'workspace' });
	if ((await files.count()) > 0) {
		await files.click(); // leaves its place to the outline
	}
	const look = () => page.evaluate(seen);
	let shown = JSON.stringify(await look());
	for (let still = 0; still < 3;) {
		await page.waitForTimeout(150);
		const now = JSON.stringify(await look());
		still = now === shown ? still + 1 : 0;
		shown = now;
	}
	await page.mouse.move(5, 5);
	await page.screenshot({ path });
	writeFileSync(join(folder, 'seen.json'), shown);
}

/** Runs in the page: the colours of the text in the editor, and how much the least legible of them stands out (WCAG's contrast). */
function seen() {
	const rgb = text => text.match(/[\d.]+/g).map(Number);
	const light = ([r, g, b]) => {
		const [x, y, z] = [r, g, b].map(c => (c / 255 <= 0.03928 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4));
		return 0.2126 * x + 0.7152 * y + 0.0722 * z;
	};
	const editor = document.querySelector('.editor-instance .monaco-editor');
	const background = light(rgb(window.getComputedStyle(editor.querySelector('.monaco-editor-background') ?? editor).backgroundColor));
	const spans = [...editor.querySelectorAll('.view-line > span > span')].filter(span => span.textContent.trim());
	const colours = [...new Set(spans.map(span => window.getComputedStyle(span).color))];
	const contrasts = colours.map(colour => {
		const [low, high] = [light(rgb(colour)), background].sort((a, b) => a - b);
		return (high + 0.05) / (low + 0.05);
	});
	return { colours: colours.length, contrast: Math.min(...contrasts), lines: editor.querySelectorAll('.view-line').length };
}
