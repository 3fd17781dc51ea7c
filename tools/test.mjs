// The whole gate: every check and every test, in the order in which they are cheap. Its last line sums them up.
//   npm test               everything
//   npm test -- unit lint  only these
import { spawn } from 'node:child_process';
import { root } from './vscode.mjs';

const steps = {
	types: 'npx tsc -b',
	lint: 'npm run -s lint',
	generated: 'npm run -s generate -- --check',
	unit: 'npm run -s unit',
	corpus: 'npm run -s corpus',
	package: 'npm run -s package',
	grammar: 'npm run -s grammar',
	accuracy: 'npm run -s accuracy',
	protocol: 'node test/mocha.mjs protocol',
	suites: 'node esbuild.mjs --tests',
	setup: 'npm run -s setup',
	'vscode-node': 'node tools/test-exthost.mjs node',
	'vscode-web': 'node tools/test-exthost.mjs web',
	'ui-node': 'node tools/test-ui.mjs node',
	'ui-web': 'node tools/test-ui.mjs web',
	coexistence: 'node tools/test-coexistence.mjs',
	desktop: 'node tools/test-desktop.mjs',
};
/** What comes after one of these tests what it made: not what is left of an earlier run. */
const makers = ['package', 'suites', 'setup'];

const chosen = process.argv.slice(2);
const unknown = chosen.filter(name => !(name in steps));
if (unknown.length > 0) {
	throw new Error(`no step ${unknown.join(', ')}: there are ${Object.keys(steps).join(', ')}`);
}

const results = [];
for (const [name, command] of Object.entries(steps)) {
	if (chosen.length === 0 || chosen.includes(name)) {
		console.log(`\n== ${name}`);
		const broken = results.find(result => makers.includes(result.name) && result.failed > 0);
		if (broken) {
			console.log(`Not run, because ${broken.name} failed.`);
		}
		results.push({ name, ...(broken ? { passed: 0, failed: 1, seconds: 0 } : await run(name, command)) });
	}
}
console.log('\n== summary');
for (const { name, passed, failed, skipped, seconds } of results) {
	console.log(`${name.padEnd(12)} ${skipped ?? `${passed} passed, ${failed} failed`} (${seconds.toFixed(1)} s)`);
}
const sum = key => results.reduce((total, result) => total + result[key], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exit(sum('failed') > 0 ? 1 : 0);

/** Runs a step, shows what it prints, and counts: the tests that a test run says it ran, anything else as one. */
async function run(name, command) {
	const isTestRun = /^(?:unit|corpus|grammar|protocol|accuracy|vscode|ui|coexistence)/.test(name);
	const started = performance.now();
	const child = spawn(command, { shell: true, cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
	let output = '';
	child.stdout.on('data', chunk => {
		output += chunk;
		process.stdout.write(chunk);
	});
	const status = await new Promise(done => child.once('close', done));
	const seconds = (performance.now() - started) / 1000;
	const skipped = status === 0 ? /^skipped: .*/m.exec(output)?.[0] : undefined;
	if (skipped) {
		return { passed: 0, failed: 0, skipped, seconds };
	}
	const said = pattern => output.match(pattern)?.map(line => Number.parseInt(line, 10)) ?? [];
	const passed = said(/^\s*\d+ (?:passing|passed)\b/gm).at(-1);
	if (isTestRun && !passed) {
		console.log('No test passed: the run broke off, or there are none.');
		return { passed: 0, failed: 1, seconds };
	}
	const failed = said(/\d+ (?:failing|failed)\b/g).at(-1) ?? 0;
	if (status !== 0) {
		return { passed: passed ?? 0, failed: Math.max(1, failed), seconds };
	}
	return { passed: passed ?? 1, failed, seconds };
}
