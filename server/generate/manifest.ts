// Writes the setting of every rule into package.json. With --check, writes nothing and fails if it is stale.
import { readFileSync, writeFileSync } from 'node:fs';
import { rules } from '../src/rules/index.generated';
import { type Manifest, withRuleSettings } from './ruleSettings';

const written = readFileSync('package.json', 'utf8');
const wanted = `${JSON.stringify(withRuleSettings(JSON.parse(written) as Manifest, rules), null, 2)}\n`;

if (wanted !== written) {
	if (process.argv.includes('--check')) {
		console.error('package.json is stale: run npm run generate');
		process.exitCode = 1;
	} else {
		writeFileSync('package.json', wanted);
	}
}
