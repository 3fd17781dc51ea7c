// Writes the lists of fields and rules from what the folders hold, and the table of the other registered fields.
// With --check, writes nothing and fails if something is stale.
import * as fs from 'node:fs';
import * as path from 'node:path';
import { emit } from './emit.mjs';

/** The modules in and below `folder` whose default export is made by `define…`. */
function modules(folder, define) {
	return fs
		.readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter(file => file.endsWith('.ts') && fs.readFileSync(path.join(folder, file), 'utf8').includes(`export default ${define}(`))
		.sort()
		.map(file => ({ from: `./${file.replace(/\.ts$/, '')}`, name: camelCase(file.replace(/\.ts$/, '')) }));
}

function camelCase(name) {
	return name.replace(/[-/](\w)/g, (_, letter) => letter.toUpperCase());
}

const imports = list => list.map(({ name, from }) => `import ${name} from '${from}';\n`).join('');
const names = list => list.map(({ name }) => `\t${name},\n`).join('');

const fields = modules('server/src/http/fields', 'defineField');
emit(
	'server/src/http/fields/index.generated.ts',
	`import type { Field } from '../field';\n${imports(fields)}\nexport const defined: readonly Field[] = [\n${names(fields)}];\n`,
);

const rules = modules('server/src/rules', 'defineRule');
emit(
	'server/src/rules/index.generated.ts',
	`${imports(rules)}import type { Rule } from './rule';\n\nexport const rules: readonly Rule[] = [\n${names(rules)}];\n`,
);

// One row a field: name | directions | + if only those | registry status | RFC and section, or address | MDN page | deprecated |
// cardinality | type of Structured Field.
const registry = JSON.parse(fs.readFileSync('server/generate/header-fields.json', 'utf8'));
const rows = registry.fields.map(field =>
	[
		field.name,
		field.directions.map(direction => direction.slice(0, 3)).join('') + (field.directionStrict ? '+' : ''),
		field.registryStatus,
		field.reference ?? '',
		field.mdn ?? '',
		field.deprecated ? 'deprecated' : '',
		field.cardinality ?? '',
		field.structured ?? '',
	].join('|'),
);
emit(
	'server/src/http/fields/registry.generated.ts',
	`// ${registry.source}\n\n/** A field a line: name, directions (\`+\` if strict), registry status, reference, MDN page, deprecated, cardinality, type of Structured Field. */\nexport const registryTable = \`\n${rows.join('\n')}\n\`;\n`,
);
