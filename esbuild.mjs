// Bundles what is shipped into dist/: the client and the language server, each for Node and for the browser, and the command line.
//   node esbuild.mjs           as it is shipped
//   node esbuild.mjs --debug   readable, with source maps
//   node esbuild.mjs --tests   also the suites that run inside VS Code, into out/test-vscode/
import { build } from 'esbuild';
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

const debug = process.argv.includes('--debug');
/** Only tests and pages read why a rule exists and its examples. They are a seventh of the server, and every start would read them. */
const withoutExamples = {
	name: 'without examples',
	setup({ onLoad }) {
		const text = /(?:'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`[^`]*`)/.source;
		const why = new RegExp(`^\\twhy:\\s*${text}(?:\\s*\\+\\s*${text})*,$`, 'm');
		const examples = /^\texamples: \[(?:.*\],$|[^]*?^\t\],$)/m;
		onLoad({ filter: /server[\\/]src[\\/]rules[\\/][a-z-]+[\\/][a-z\d-]+\.ts$/ }, async ({ path }) => {
			const source = await readFile(path, 'utf8');
			return { contents: source.replace(why, "\twhy: '',").replace(examples, '\texamples: [],'), loader: 'ts' };
		});
	},
};
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const shipped = {
	bundle: true,
	logLevel: 'warning',
	legalComments: 'none',
	minify: !debug,
	plugins: [withoutExamples],
	sourcemap: debug && 'inline',
	define: { HTTPSENSE_VERSION: JSON.stringify(version) },
};
// jsonc-parser’s other build cannot be bundled.
const node = { ...shipped, mainFields: ['module', 'main'], platform: 'node', target: 'node20', format: 'cjs' };
// The language server protocol's library speaks of `global`, which a worker does not have.
const browser = { ...shipped, platform: 'browser', target: 'es2022', define: { ...shipped.define, global: 'globalThis' } };
const tests = { minify: false, sourcemap: 'inline', format: 'cjs', external: ['vscode', 'mocha'] };

/** As `server/cli/bundle.ts` runs it. To put the rest around a text of a megabyte there would make another one at every start. */
const asFunction = { banner: { js: '(function (exports, require, module, __filename, __dirname) {' }, footer: { js: '})' } };

const bundles = [
	{ ...node, entryPoints: ['client/src/node.ts'], external: ['vscode'], outfile: 'dist/client/node.js' },
	{ ...browser, entryPoints: ['client/src/browser.ts'], external: ['vscode'], format: 'cjs', outfile: 'dist/client/browser.js' },
	{ ...node, ...asFunction, entryPoints: ['server/cli/server.ts'], outfile: 'dist/server/node.js' },
	{ ...node, entryPoints: ['server/cli/start.ts'], outfile: 'dist/server/start.js' },
	{ ...browser, entryPoints: ['server/src/browser.ts'], format: 'iife', outfile: 'dist/server/browser.js' },
	{ ...node, entryPoints: ['server/cli/main.ts'], banner: { js: '#!/usr/bin/env node' }, outfile: 'dist/cli.js' },
	{ ...node, entryPoints: ['server/cli/explain.ts'], outfile: 'dist/cli/explain.js' },
	{ ...node, entryPoints: ['server/cli/check.ts'], outfile: 'dist/cli/check.js' },
];
const suites = [
	{ ...node, ...tests, entryPoints: ['test/vscode/node.ts'], outfile: 'out/test-vscode/node.js' },
	{ ...node, ...tests, entryPoints: ['test/vscode/coexistence.ts'], outfile: 'out/test-vscode/coexistence.js' },
	{ ...browser, ...tests, entryPoints: ['test/vscode/web.ts'], banner: { js: mochaForWorkers() }, outfile: 'out/test-vscode/web.js' },
];

rmSync('dist', { recursive: true, force: true });
await Promise.all([...bundles, ...(process.argv.includes('--tests') ? suites : [])].map(options => build(options)));
for (const { outfile } of bundles) {
	writeFileSync(outfile, inAscii(readFileSync(outfile, 'utf8')));
	console.log(`${outfile}  ${Math.ceil(statSync(outfile).size / 1024)} KiB`);
}

/** esbuild leaves other characters in regular expressions. A single one makes V8 keep all of a text with two bytes for each. */
function inAscii(code) {
	return code.replace(/[^\0-\x7f]/g, character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Mocha's build for browsers. To be bundled as a module it would have to be one; as a script it sets the global `mocha`. */
function mochaForWorkers() {
	return `(function (exports, module, define) {${readFileSync('node_modules/mocha/mocha.js', 'utf8')}\n})();`;
}
