// Writes the names of media types, from mime-db. With --check, only complains.
import * as fs from 'node:fs';
import { createRequire } from 'node:module';
import { emit } from './emit.mjs';

const require = createRequire(import.meta.url);
const types = JSON.parse(fs.readFileSync(require.resolve('mime-db/db.json'), 'utf8'));
const { version } = JSON.parse(fs.readFileSync('node_modules/mime-db/package.json', 'utf8'));

const lines = new Map();
for (const [name, { source, extensions = [] }] of Object.entries(types)) {
	const [type, subtype] = name.split('/');
	const word = [subtype, ...extensions.slice(0, 3)].join(':') + (source === 'iana' ? '' : '?');
	lines.set(type, [...(lines.get(type) ?? []), word]);
}

emit(
	'server/src/http/registeredMediaTypes.generated.ts',
	`// mime-db ${version}\n\n/** A top-level type a line, with its subtypes, each with file name endings behind colons, and \`?\` where it is in use, but not registered. */\nexport const mediaTypeTable = \`\n${[
		...lines,
	]
		.map(([type, words]) => `${type} ${words.sort().join(' ')} `)
		.join('\n')}\n\`;\n`,
);
