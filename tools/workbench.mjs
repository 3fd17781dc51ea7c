// The window of a VS Code server (vscode.mjs), in a headless Chromium.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { projectLink, root } from './vscode.mjs';

export const chromiumPath = () =>
	[process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
		path => path && existsSync(path),
	);

const chromiumArgs = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1', // nothing leaves this machine: it fails at once
];

/**
 * Opens a folder, and a file in it. `development` is the extension under development, and what runs in its host:
 *   { host: 'node', tests }  its "main" entry, in the server's Node extension host
 *   { host: 'web', tests }   its "browser" entry, in the page's web worker extension host (as on vscode.dev)
 * with `path` the folder of another extension than this project's, for Node, and `tests` the path, from the project's root, of a bundle whose run() the host calls.
 */
export async function openWorkbench(server, { folder, openFile, development, prepare, size = { width: 1280, height: 800 } } = {}) {
	const executablePath = chromiumPath();
	if (!executablePath) {
		throw new Error('no Chromium: run `node tools/setup.mjs`, or let CHROMIUM name one');
	}
	const browser = await chromium.launch({ executablePath, handleSIGTERM: false, handleSIGHUP: false, args: chromiumArgs });
	const context = await browser.newContext({ viewport: size, locale: 'en-US', reducedMotion: 'reduce' });
	const page = await context.newPage();
	await prepare?.(page);
	if (development?.host === 'web') {
		await page.addInitScript(developInWorker, { link: projectLink, tests: development.tests });
	}
	const url = new URL(`http://${server.authority}/`);
	url.searchParams.set('folder', folder);
	url.searchParams.set('payload', JSON.stringify(payload(server, openFile, development)));
	await page.goto(url.href, { waitUntil: 'domcontentloaded', timeout: 60_000 });
	return { browser, page };
}

function payload(server, openFile, development) {
	const remote = path => `vscode-remote://${server.authority}${path}`;
	const isNode = development?.host === 'node';
	return Object.entries({
		openFile: openFile && remote(openFile),
		extensionDevelopmentPath: isNode && remote(development.path ?? root),
		extensionTestsPath: isNode && development.tests && remote(join(root, development.tests)),
	}).filter(([, value]) => value);
}

/**
 * Runs in the page. An extension that starts a Worker cannot be loaded from vscode-remote:, so it is loaded over http: from
 * the server's static folder (setup.mjs links the project there). Only the page's configuration can say so: it is completed
 * as the page is read, before the workbench's module runs. (Answering the page's request from here instead, with
 * page.route(), would make Chromium's local network access checks refuse the workbench's WebSocket.)
 */
function developInWorker({ link, tests }) {
	const complete = () => {
		const element = document.getElementById('vscode-workbench-web-configuration');
		if (!element) {
			return; // a frame
		}
		const base = document.getElementById('vscode-workbench-web-base-url').dataset.settings;
		const at = path => ({ scheme: 'http', authority: location.host, path: `/${base}/${link}${path}` });
		const config = JSON.parse(element.dataset.settings);
		config.developmentOptions = { ...config.developmentOptions, extensions: [at('')], extensionTestsPath: tests && at(`/${tests}`) };
		element.dataset.settings = JSON.stringify(config);
	};
	document.addEventListener('readystatechange', complete, { once: true });
}
