// Writes the pages of the rules into docs/rules. With --check, writes nothing and fails if one is stale or left over.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { rulePages } from './rulePages';

const folder = 'docs/rules';
const pages = rulePages();
const written = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.md')) : [];
const leftOver = written.filter(file => !pages.has(file.replaceAll(path.sep, '/')));
const stale = [...pages].filter(
	([file, text]) => !written.includes(path.normalize(file)) || readFileSync(path.join(folder, file), 'utf8') !== text,
);

if (!process.argv.includes('--check')) {
	leftOver.forEach(file => rmSync(path.join(folder, file)));
	for (const [file, text] of stale) {
		mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
		writeFileSync(path.join(folder, file), text);
	}
} else if (stale.length + leftOver.length > 0) {
	console.error(`${[...stale.map(([file]) => file), ...leftOver].join(', ')} in ${folder}: stale, run npm run generate`);
	process.exitCode = 1;
}
