// Writes every generated file; with --check, only tells which are stale. First the lists, then what is made from the modules they list.
import { build } from 'esbuild';
import { pathToFileURL } from 'node:url';
import './barrels.mjs';
import './browserSupport.mjs';

const outfile = 'out/generate/manifest.cjs';
await build({ entryPoints: ['server/generate/manifest.ts'], outfile, bundle: true, platform: 'node', format: 'cjs', logLevel: 'warning' });
await import(pathToFileURL(outfile).href);
