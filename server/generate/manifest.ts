// Writes the rules into the settings in package.json and into the schema of project files. With --check, only complains.
import { readFileSync, writeFileSync } from 'node:fs';
import { rules } from '../src/rules/index.generated';
import { type Manifest, type ProjectSchema, withRules, withRuleSettings } from './ruleSettings';

update('package.json', manifest => withRuleSettings(manifest as Manifest, rules));
update('schemas/project.schema.json', schema => withRules(schema as ProjectSchema, rules));

function update(file: string, change: (written: unknown) => object): void {
	const written = readFileSync(file, 'utf8');
	const wanted = `${JSON.stringify(change(JSON.parse(written)), null, 2)}\n`;
	if (wanted === written) {
		return;
	}
	if (process.argv.includes('--check')) {
		console.error(`${file} is stale: run npm run generate`);
		process.exitCode = 1;
	} else {
		writeFileSync(file, wanted);
	}
}
