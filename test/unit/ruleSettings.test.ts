import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { type Manifest, withRuleSettings } from '../../server/generate/ruleSettings';
import { rules } from '../../server/src/rules/index.generated';
import { areas } from '../../server/src/rules/levels';
import type { Rule } from '../../server/src/rules/rule';

/** What the manifest says of a rule. */
interface RuleSetting {
	readonly markdownDescription: string;
	readonly enum: readonly string[];
	/** An area has none: every rule keeps its own. */
	readonly default?: string;
}

function ruleSettingsIn({ contributes }: Manifest): Record<string, RuleSetting> {
	return contributes.configuration.properties['httpsense.rules']?.properties as Record<string, RuleSetting>;
}

describe('the settings of the rules', () => {
	const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;

	it('list every rule, with its own severity as default', () => {
		const listed = Object.entries(ruleSettingsIn(manifest))
			.filter(([id]) => id.includes('/'))
			.map(([id, setting]) => [id, setting.default]);
		assert.deepEqual(
			listed,
			rules.map(({ id, severity }) => [id, severity]),
		);
	});

	it('list every area', () => {
		const listed = Object.keys(ruleSettingsIn(manifest)).filter(name => !name.includes('/'));
		assert.deepEqual(listed, [...areas()]);
	});

	it('are told apart from what a new rule would make of them', () => {
		const rule: Rule = { ...rules[0]!, id: 'message/new', severity: 'hint', title: 'New' };
		const changed = withRuleSettings(manifest, [...rules, rule]);
		assert.notDeepEqual(changed, manifest);
		assert.deepEqual(ruleSettingsIn(changed)['message/new'], {
			type: 'string',
			markdownDescription: 'New.',
			enum: ['error', 'warning', 'information', 'hint', 'off'],
			default: 'hint',
		});
	});

	it('accept no name that is no rule', () => {
		assert.equal(manifest.contributes.configuration.properties['httpsense.rules']?.additionalProperties, false);
	});
});
