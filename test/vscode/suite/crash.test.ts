import { readdirSync, readFileSync } from 'node:fs';
import { closeEditors, diagnosticsThat, equal, open } from '../support';

// Only Linux tells a program of its children in files.
if (process.platform === 'linux') {
	suite('A crash', () => {
		suiteTeardown(closeEditors);

		test('of the language server is got over', async () => {
			const { document } = await open('http', 'HTTP/1.1 200 OK\nCache-Contorl: no-store\n');
			await diagnosticsThat(document, ({ length }) => length > 0);
			const [server, ...others] = servers();
			equal(others, []);
			const stopped = diagnosticsThat(document, ({ length }) => length === 0);
			process.kill(server!, 'SIGKILL');
			await stopped;
			await diagnosticsThat(document, ({ length }) => length > 0);
			equal(servers().includes(server!), false);
		});
	});
}

/** The process ids of the language servers that this extension host has started. */
function servers(): number[] {
	return readdirSync('/proc')
		.map(Number)
		.filter(pid => pid && isServer(pid));
}

function isServer(pid: number): boolean {
	try {
		const parent = /^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
		return Number(parent) === process.pid && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('dist/server/start.js');
	} catch {
		return false; // ended while it was looked at
	}
}
