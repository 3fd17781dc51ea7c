// npm run bench: what users wait for, beside a server that does nothing, in the same run.
// Figures are medians; the two servers take turns, so that a busy machine is unfair to both.
import { build } from 'esbuild';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { startServer, timed } from './client.mjs';
import { httpFile, typescriptFile } from './inputs.mjs';
import { median, random } from './random.mjs';

const ours = ['dist/cli.js', 'lsp', '--stdio'];
const floor = ['test/bench/floor.cjs'];
const samples = Number(process.env.SAMPLES ?? 60);
const starts = Number(process.env.STARTS ?? 11);
const rows = [];
const documents = [
	...[100, 10_000].map(lines => ({ name: `.http, ${lines} lines`, languageId: 'http', text: httpFile(lines) })),
	...[300, 5_000, 50_000].map(lines => ({ name: `TypeScript, ${lines} lines`, languageId: 'typescript', text: typescriptFile(lines) })),
];

const uri = 'file:///bench';
const limits = [
	[/first hover/, '≤ 1.3 ×'],
	[/: hover/, '≤ +0.5 ms'],
	[/http, 10000 lines: keystroke/, '≤ +5 ms'],
];

await startup('first start of all → first hover', forgetStarts);
await startup('start → first hover', () => {});
for (const document of documents) {
	await latency(document);
}
await scans();
sizes();
print();

/** Deletes what earlier starts have kept compiled. */
function forgetStarts() {
	for (const file of keptStarts()) {
		rmSync(file);
	}
}

function keptStarts() {
	return readdirSync('dist/server')
		.filter(file => file.endsWith('.cache'))
		.map(file => `dist/server/${file}`);
}

/** `prepare` is called before each start. */
async function startup(what, prepare) {
	const times = { ours: [], floor: [] };
	const memory = { ours: [], floor: [] };
	const [small] = documents;
	for (let i = 0; i < starts; i++) {
		for (const [name, command] of turns(i)) {
			let server;
			prepare();
			times[name].push(
				await timed(async () => {
					server = startServer(command);
					await server.initialize();
					await server.connection.sendNotification('textDocument/didOpen', opened(small));
					await server.connection.sendRequest('textDocument/hover', placesOf(small)[0]);
				}),
			);
			memory[name].push(Number(memoryOf(server.pid)));
			await server.stop();
		}
	}
	compare(what, times);
	rows.push([`${what}: memory, MiB`, median(memory.ours), median(memory.floor), '', '≤ 70']);
}

async function latency(document) {
	const servers = { ours: startServer(ours), floor: startServer(floor) };
	const times = { hover: pair(), completion: pair(), 'keystroke → diagnostics': pair(), 'open → diagnostics': pair() };
	for (const [name, server] of Object.entries(servers)) {
		await server.initialize();
		times['open → diagnostics'][name].push(await timed(() => open(server, document)));
	}
	const places = placesOf(document);
	const edits = editsOf(document);
	for (let i = 0; i < samples; i++) {
		const place = places[i % places.length];
		const { version, contentChanges } = edits.next().value;
		for (const [name] of turns(i)) {
			const { connection, diagnosed } = servers[name];
			times.hover[name].push(await timed(() => connection.sendRequest('textDocument/hover', place)));
			times.completion[name].push(await timed(() => connection.sendRequest('textDocument/completion', place)));
			times['keystroke → diagnostics'][name].push(
				await timed(() => diagnosed(uri, version, 'textDocument/didChange', { textDocument: { uri, version }, contentChanges })),
			);
		}
	}
	for (const [what, figures] of Object.entries(times)) {
		compare(`${document.name}: ${what}`, figures);
	}
	rows.push([`${document.name}: memory, MiB`, ...Object.values(servers).map(({ pid }) => memoryOf(pid)), '', '']);
	await Promise.all(Object.values(servers).map(server => server.stop()));
}

function open({ diagnosed }, document) {
	return diagnosed(uri, 1, 'textDocument/didOpen', opened(document));
}

function opened({ languageId, text }) {
	return { textDocument: { uri, languageId, version: 1, text } };
}

/** Places where there is something to say. */
function placesOf({ text }) {
	const lines = text.split('\n');
	const found = lines.flatMap((line, i) => {
		const match = /\d{3}(?=[ )])|(?<=^|')[A-Z][a-z]+(?:-[A-Z][a-z]+)+/.exec(line);
		return match ? [{ textDocument: { uri }, position: { line: i, character: match.index + 1 } }] : [];
	});
	const r = random(3);
	return Array.from({ length: 200 }, () => r.pick(found));
}

/** One character typed at a random place, then taken back. */
function* editsOf({ text }) {
	const lines = text.split('\n');
	const r = random(4);
	for (let version = 2; ; version += 2) {
		const line = r.int(lines.length);
		const start = { line, character: r.int(lines[line].length + 1) };
		const end = { line, character: start.character + 1 };
		yield { version, contentChanges: [{ range: { start, end: start }, text: r.pick(['a', '1', '-', '"']) }] };
		yield { version: version + 1, contentChanges: [{ range: { start, end }, text: '' }] };
	}
}

async function scans() {
	await build({ entryPoints: ['test/bench/scan.ts'], outfile: 'out/bench/scan.mjs', bundle: true, platform: 'node', format: 'esm', target: 'node20', minify: true }); // prettier-ignore
	const { passes } = await import(new URL('../../out/bench/scan.mjs', import.meta.url));
	const texts = {
		typescript: seed => typescriptFile(50_000, seed),
		http: seed => httpFile(10_000, seed),
		largeHttp: seed => httpFile(200_000, seed),
	};
	for (const { name, times, allowed } of passes(texts)) {
		rows.push([name, `${times.toFixed(2)} ×`, '1 charCodeAt pass', '', allowed ? `≤ ${allowed} ×` : '']);
	}
}

function sizes() {
	for (const file of [
		'dist/cli.js',
		'dist/cli/explain.js',
		'dist/server/node.js',
		'dist/server/browser.js',
		'dist/client/node.js',
		'dist/client/browser.js',
	]) {
		const code = readFileSync(file);
		rows.push([`${file}, KB (gzip)`, `${kb(code.length)} (${kb(gzipSync(code).length)})`, '', '', '']);
	}
	const vsix = 'out/httpsense.vsix';
	rows.push([`${vsix}, KB`, existsSync(vsix) ? kb(statSync(vsix).size) : 'not packed: npm run package', '', '', '≤ 1500']);
}

function compare(what, times) {
	const [mine, least] = [median(times.ours), median(times.floor)];
	const [, limit] = limits.find(([pattern]) => pattern.test(what)) ?? [];
	rows.push([
		what,
		ms(mine),
		ms(least),
		`${(mine / least).toFixed(2)} ×, ${mine < least ? '−' : '+'}${ms(Math.abs(mine - least))}`,
		limit ?? '',
	]);
}

function memoryOf(pid) {
	try {
		return (Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024).toFixed(0);
	} catch {
		return '?';
	}
}

function print() {
	const table = [['', 'HTTPSense', 'nothing', 'over it', 'wanted'], ...rows];
	const widths = table[0].map((_, column) => Math.max(...table.map(row => String(row[column]).length)));
	for (const row of table) {
		console.log(row.map((cell, column) => String(cell).padEnd(widths[column])).join('  ').trimEnd()); // prettier-ignore
	}
	mkdirSync('out', { recursive: true });
	writeFileSync('out/bench.json', JSON.stringify(rows, undefined, 2));
}

function ms(time) {
	return `${time.toFixed(time < 10 ? 2 : 0)} ms`;
}

function kb(bytes) {
	return (bytes / 1000).toFixed(0);
}

function pair() {
	return { ours: [], floor: [] };
}

/** Both servers, the other one first each time. */
function turns(round) {
	const both = Object.entries({ ours, floor });
	return round % 2 ? both.reverse() : both;
}
