// Does in the window what a person would, with mouse and keyboard, and takes pictures of it: out/screenshots/*.png
//   node tools/test-ui.mjs node   the .vsix installed; the language server in a process
//   node tools/test-ui.mjs web    the extension in the page's web worker host; the language server in a web worker
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeDataDir, root, serverCli, startServer, vsix } from './vscode.mjs';
import { openWorkbench } from './workbench.mjs';

const host = process.argv[2] ?? 'node';
const pictures = join(root, 'out/screenshots');
mkdirSync(pictures, { recursive: true });

const dataDir = makeDataDir();
const folder = join(dataDir, 'workspace'); // a copy: this types into it
cpSync(join(root, 'test/vscode/workspace'), folder, { recursive: true });
cpSync(join(root, 'test/fixtures/seed-note.md'), join(folder, 'status-codes.md'));
writeFileSync(join(folder, 'terms.http'), terms());
writeFileSync(join(folder, 'httpsense.config.json'), projectFile());
if (host === 'node') {
	serverCli(dataDir, ['--install-extension', vsix]);
}
const server = await startServer(dataDir, join(root, `out/logs/ui-${host}-server.log`));
const { browser, page } = await openWorkbench(server, {
	folder,
	openFile: join(folder, 'server.ts'),
	development: host === 'web' && { host },
});
page.setDefaultTimeout(15_000);
const editor = page.locator('.editor-instance .monaco-editor').first();
const suggestion = text => page.locator('.suggest-widget.visible .monaco-list-row', { hasText: text });
/** The entry that Enter would take. */
const quickPick = text => page.locator('.quick-input-list .monaco-list-row.focused', { hasText: text });
const line = text => editor.locator('.view-line', { hasText: text });

let passed = 0;
let failed = 0;
try {
	await editor.locator('.view-line').first().waitFor({ timeout: 60_000 });
	await step('explains 429 in TypeScript under the mouse', async () => {
		await hover(editor.locator('.view-line span span', { hasText: /^429$/ }), 'Too Many Requests', 60_000);
		await picture('hover-typescript');
	});

	await step('explains 429 in inline code of Markdown under the mouse', async () => {
		await openFile('notes.md');
		await hover(editor.locator('.view-line span span', { hasText: '429' }).first(), 'Too Many Requests');
		await picture('hover-markdown');
	});

	await step('explains a list of status codes, and finds fault with none', async () => {
		await openFile('status-codes.md');
		await hover(editor.locator('.view-line span span', { hasText: /201\sCreated/ }).first(), '201 Created');
		await picture('note');
		await reveal('If-None-Match');
		await hover(editor.locator('.view-line span span', { hasText: /^If-None-Match/ }).first(), 'If-None-Match');
		await picture('note-examples');
		await page.mouse.move(5, 5);
		await page.locator('.statusbar').getByLabel('No Problems').first().waitFor();
	});

	await step('offers headers and their values while they are typed', async () => {
		await openFile('requests.http');
		await page.keyboard.press('Control+End');
		await page.keyboard.type('Content-Ty', { delay: 50 });
		await suggestion('Content-Type').first().waitFor();
		await picture('completion-header');
		await page.keyboard.press('Enter');
		await suggestion('application/').first().waitFor(); // opens by itself behind the colon
		await picture('completion-value');
		await page.keyboard.type('application/js', { delay: 50 });
		await suggestion('application/json').first().waitFor();
		await page.keyboard.press('Enter');
		await line(/^Content-Type:\sapplication\/json$/).waitFor();
	});

	await step('inserts res-429 by its prefix', async () => {
		await page.keyboard.press('Control+End');
		await page.keyboard.type('\n\n###\nres-429', { delay: 50 });
		await suggestion('res-429').first().waitFor();
		await picture('snippet');
		await page.keyboard.press('Enter');
		await line(/^HTTP\/1\.1\s429\sToo\sMany\sRequests$/)
			.nth(1)
			.waitFor();
		await page.keyboard.press('Escape');
		await picture('snippet-inserted');
	});

	await step('explains the rule behind a problem', async () => {
		await openFile('broken.http');
		await editor.locator('.squiggly-warning, .squiggly-error, .squiggly-info').first().waitFor();
		await reveal('Cache-Contorl');
		await editor.locator('.lightBulbWidget').first().waitFor();
		await page.keyboard.press('Control+.');
		const explain = page.locator('.action-widget .monaco-list-row', { hasText: 'Explain' });
		await explain.waitFor();
		await explain.click();
		await page.locator('.tab', { hasText: 'misspelled' }).waitFor();
		await preview('header/misspelled').waitFor();
		await picture('rule-page');
		await page.keyboard.press('Control+W');
		await page.locator('.tab', { hasText: 'misspelled' }).waitFor({ state: 'detached' });
	});

	await step('mends a misspelled header with the keyboard', async () => {
		await openFile('broken.http');
		await editor.locator('.squiggly-warning, .squiggly-error, .squiggly-info').first().waitFor();
		await page.keyboard.press('F8');
		await picture('problem');
		await page.keyboard.press('Escape');
		await editor.locator('.marker-widget').waitFor({ state: 'detached' });
		await editor.locator('.lightBulbWidget').first().waitFor();
		await page.keyboard.press('Control+.');
		await page.locator('.action-widget .monaco-list-row', { hasText: 'Cache-Control' }).first().waitFor();
		await picture('quick-fix');
		await page.keyboard.press('Enter');
		await line(/^Cache-Control:\sno-store$/).waitFor();
		await editor.locator('.squiggly-warning, .squiggly-error, .squiggly-info').first().waitFor({ state: 'detached' });
	});

	await step('explains terms of every sort', async () => {
		await openFile('terms.http');
		for (const [name, at, text] of [
			['status-code', '429', 'Retry-After'],
			['header', 'Cache-Control', 'any cache may store it; fresh for 1 year'],
			['directive', 'immutable', 'Limited availability'],
			['cookie', 'sid', 'lives 1 week'],
			['csp', 'Content-Security-Policy', 'Everything not named here: this site'],
			['deprecated', 'Expect-CT', 'no major browser'],
			['custom', 'X-Unheard-Of', 'The X- says nothing any more'],
			['custom-data', 'X-Tenant-Id', 'Which customer the request is for'],
		]) {
			await reveal(at);
			await page.keyboard.press('Control+K');
			await page.keyboard.press('Control+I');
			await page.locator('.monaco-hover:visible', { hasText: text }).first().waitFor();
			await picture(`hover-${name}`);
			await page.keyboard.press('Escape');
		}
	});

	await step('looks up a header by its name', async () => {
		await command('HTTPSense: Look Up');
		await quickPick('X-Tenant-Id').waitFor();
		await page.keyboard.type('Retry-Aft', { delay: 50 });
		await quickPick('Retry-After').waitFor();
		await picture('look-up');
		await page.keyboard.press('Enter');
		await page.locator('.tab', { hasText: 'Retry-After' }).waitFor();
		await preview('Retry-After').waitFor();
		await picture('look-up-page');
	});
} finally {
	await browser.close();
	await server.stop();
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);

async function step(name, run) {
	try {
		await run();
		passed++;
		console.log(`  ok ${name}`);
	} catch (error) {
		failed++;
		console.log(`  FAIL ${name}: ${error.message}`);
		await picture(`failure-${failed}`);
	}
}

function picture(name) {
	return page.screenshot({ path: join(pictures, `${name}-${host}.png`) });
}

async function openFile(name) {
	await choose('Control+P', name, name);
	await page.locator('.tab.active', { hasText: name }).waitFor();
	await editor.locator('.view-line').first().waitFor();
}

/** Chooses what is called `title` in the list that opens with `key`. Filled in, not typed: editors take the focus when tabs close. */
async function choose(key, text, title) {
	await page.keyboard.press(key);
	const input = page.locator('.quick-input-widget:visible input').first();
	await input.fill(text);
	await quickPick(title).waitFor();
	await input.press('Enter');
}

/** Scrolls to the first place of a text. */
async function reveal(text) {
	await page.keyboard.press('Control+F');
	await page.locator('.find-widget.visible').waitFor();
	await page.keyboard.type(text);
	await page.keyboard.press('Enter');
	await page.keyboard.press('Escape');
	await page.locator('.find-widget.visible').waitFor({ state: 'detached' });
}

async function command(title) {
	await choose('F1', `>${title}`, title);
}

/** Rests the mouse on something until a hover says `text`. While the language server is still starting: leaves, and comes back. */
async function hover(target, text, timeout = 15_000) {
	await target.waitFor();
	const shown = page.locator('.monaco-hover:visible', { hasText: text });
	const end = Date.now() + timeout;
	for (;;) {
		await page.mouse.move(5, 5);
		await target.hover();
		try {
			await shown.waitFor({ timeout: 5_000 });
			break;
		} catch (error) {
			if (Date.now() > end) {
				throw error;
			}
		}
	}
	await page.evaluate(() => {
		const ending = document.getAnimations().filter(({ effect }) => effect.getComputedTiming().endTime !== Infinity);
		return Promise.all(ending.map(({ finished }) => finished)); // it fades in
	});
}

/** What is looked at to see hovers of every sort. */
function terms() {
	return `HTTP/1.1 429 Too Many Requests
Cache-Control: public, max-age=31536000, immutable
Set-Cookie: sid=a1b2; Max-Age=604800; Path=/; Secure; HttpOnly; SameSite=Lax
Content-Security-Policy: default-src 'self'; img-src *; frame-ancestors 'none'
Expect-CT: max-age=86400
X-Unheard-Of: 1
X-Tenant-Id: internal
`;
}

function projectFile() {
	return JSON.stringify({ headers: [{ name: 'X-Tenant-Id', description: 'Which customer the request is for.' }] });
}

/** Text in VS Code's Markdown preview, which is a page in a page in the page. */
function preview(text) {
	return page.frameLocator('iframe.webview.ready').frameLocator('#active-frame').locator('.markdown-body', { hasText: text });
}
