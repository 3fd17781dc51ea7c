// Bundles and runs the tests in the folders named: node test/mocha.mjs unit protocol [mocha's options]
import { build } from 'esbuild';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';

const given = process.argv.slice(2).filter(argument => argument !== '--');
const cut = given.findIndex(argument => argument.startsWith('-'));
const folders = cut < 0 ? given : given.slice(0, cut);
const options = cut < 0 ? [] : given.slice(cut);
const tests = folders.flatMap(folder =>
	readdirSync(join('test', folder), { recursive: true, encoding: 'utf8' })
		.filter(file => file.endsWith('.test.ts'))
		.map(file => join('test', folder, file)),
);
const isShared = folders.every(folder => folder === 'unit' || folder === 'corpus');
const outdir = `out/test-${process.pid}`;
process.once('exit', () => rmSync(outdir, { recursive: true, force: true }));
await build({
	entryPoints: tests,
	outdir,
	outbase: 'test',
	bundle: true,
	platform: 'node',
	// What tests share is loaded once, and runs warm; but some packages for other tests can only be required.
	...(isShared ? { format: 'esm', splitting: true, outExtension: { '.js': '.mjs' } } : { format: 'cjs' }),
	target: 'node20',
	sourcemap: 'inline',
	packages: 'external',
	define: { HTTPSENSE_VERSION: '"0.0.0-test"' },
	logLevel: 'warning',
});
const run = spawnSync(
	process.execPath,
	['--enable-source-maps', 'node_modules/mocha/bin/mocha.js', `${outdir}/**/*.test.${isShared ? 'mjs' : 'js'}`, ...options],
	{
		stdio: 'inherit',
	},
);
process.exit(run.status ?? 1);
