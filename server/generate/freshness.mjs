// Tells how old the facts are: what npm has newer, and when the registries were last read. Changes nothing.
import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';

/** Registries have no package: their rows were copied on these days, and are compared by hand. */
const registries = JSON.parse(fs.readFileSync('server/generate/registries.json', 'utf8'));
const packages = ['@mdn/browser-compat-data', 'web-features', 'mime-db', 'language-subtag-registry'];

for (const name of packages) {
	const { version } = JSON.parse(fs.readFileSync(`node_modules/${name}/package.json`, 'utf8'));
	const newest = npmView(name);
	const said = newest === undefined ? 'npm does not answer' : newest === version ? 'newest' : `npm has ${newest}`;
	console.log(`${name.padEnd(28)} ${version.padEnd(12)} ${said}`);
}
for (const { name, date, url } of registries) {
	const days = Math.floor((Date.now() - Date.parse(date)) / 86_400_000);
	console.log(`${name.padEnd(28)} ${date.padEnd(12)} ${days} days old: ${url}`);
}

function npmView(name) {
	try {
		return execFileSync('npm', ['view', name, 'version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
	} catch {
		return undefined;
	}
}
