// The whole gate: every check and every test, in the order in which they are cheap. Its last line sums them up.
//   npm test               everything
//   npm test -- unit lint  only these
import { spawn } from 'node:child_process';
import { root } from './vscode.mjs';

const checks = {
	types: 'npx tsc -b',
	lint: 'npm run -s lint',
	generated: 'npm run -s generate -- --check',
};
const tests = {
	unit: 'npm run -s unit',
	protocol: 'npm run -s protocol',
};
const preparations = {
	package: 'npm run -s package',
	suites: 'node esbuild.mjs --tests',
	setup: 'npm run -s setup',
};
const testsInVSCode = {
	'vscode-node': 'node tools/test-exthost.mjs node',
	'vscode-web': 'node tools/test-exthost.mjs web',
	'ui-node': 'node tools/test-ui.mjs node',
	'ui-web': 'node tools/test-ui.mjs web',
	desktop: 'node tools/test-desktop.mjs',
};
const steps = { ...checks, ...tests, ...preparations, ...testsInVSCode };
const isTestRun = name => name in tests || name in testsInVSCode;

const chosen = process.argv.slice(2);
const unknown = chosen.filter(name => !(name in steps));
if (unknown.length > 0) {
	throw new Error(`no step ${unknown.join(', ')}: there are ${Object.keys(steps).join(', ')}`);
}

const results = [];
for (const [name, command] of Object.entries(steps)) {
	if (chosen.length === 0 || chosen.includes(name)) {
		console.log(`\n== ${name}`);
		results.push({ name, ...(await run(name, command)) });
	}
}
console.log('\n== summary');
for (const { name, passed, failed, skipped, seconds } of results) {
	console.log(`${name.padEnd(12)} ${skipped ?? `${passed} passed, ${failed} failed`} (${seconds.toFixed(1)} s)`);
}
const sum = key => results.reduce((total, result) => total + result[key], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exit(sum('failed') > 0 ? 1 : 0);

/** Runs a step, shows what it prints, and counts: the tests it says it ran, or itself as one where it is no test run. */
async function run(name, command) {
	const isTestRun = /^(?:unit|protocol|accuracy|vscode|ui|coexistence)/.test(name);
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
	if (!isTestRun(name)) {
		return status === 0 ? { passed: 1, failed: 0, seconds } : { passed: 0, failed: 1, seconds };
	}
	const last = pattern => Number.parseInt(output.match(pattern)?.at(-1) ?? '0', 10);
	const passed = last(/^\s*\d+ (?:passing|passed)\b/gm);
	const failed = last(/\d+ (?:failing|failed)\b/g);
	// A run that ends early, or has no tests, has failed, whatever its exit code.
	return { passed, failed: status !== 0 || passed === 0 ? Math.max(1, failed) : failed, seconds };
}
