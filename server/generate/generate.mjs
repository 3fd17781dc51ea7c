// Writes every generated file; with --check, only tells which are stale. First the lists, then what is made from the modules they list.
import { build } from 'esbuild';
import { pathToFileURL } from 'node:url';
import './barrels.mjs';
import './browserSupport.mjs';
import './mediaTypes.mjs';

for (const part of ['manifest', 'pages']) {
	const outfile = `out/generate/${part}.cjs`;
	await build({
		entryPoints: [`server/generate/${part}.ts`],
		outfile,
		bundle: true,
		platform: 'node',
		format: 'cjs',
		logLevel: 'warning',
	});
	await import(pathToFileURL(outfile).href);
}
