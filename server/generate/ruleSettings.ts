import type { Rule } from '../src/rules/rule';

/** The levels a rule can be put on in the settings. */
const levels = ['error', 'warning', 'information', 'hint', 'off'] as const;

/** The parts of the manifest that speak of rules; the others are left as they are. */
export interface Manifest {
	readonly contributes: { readonly configuration: { readonly properties: Record<string, Setting> } };
}

interface Setting {
	properties?: Record<string, unknown>;
	additionalProperties?: unknown;
}

/** Lists every rule under the setting `httpsense.rules`, so that editors complete their names and explain them. */
export function withRuleSettings<T extends Manifest>(manifest: T, rules: readonly Rule[]): T {
	const copy = structuredClone(manifest);
	const setting = copy.contributes.configuration.properties['httpsense.rules'];
	if (!setting) {
		throw new Error('The manifest has no setting httpsense.rules');
	}
	const areas = [...new Set(rules.map(areaOf))];
	setting.properties = Object.fromEntries([
		...areas.map(area => [area, areaSetting(area)] as const),
		...rules.map(rule => [rule.id, settingOf(rule)] as const),
	]);
	setting.additionalProperties = false;
	return copy;
}

/** The schema of project files, with every rule and area under `rules`. */
export function withRules(schema: ProjectSchema, rules: readonly Rule[]): ProjectSchema {
	const copy = structuredClone(schema);
	copy.properties.rules.properties = Object.fromEntries([
		...[...new Set(rules.map(areaOf))].map(
			area => [area, { description: `All rules whose names start with ${area}/.`, enum: levels }] as const,
		),
		...rules.map(({ id, title }) => [id, { description: title, enum: levels }] as const),
	]);
	return copy;
}

export interface ProjectSchema {
	readonly properties: { readonly rules: { properties: Record<string, unknown> } };
}

function areaOf({ id }: Rule): string {
	return id.slice(0, id.indexOf('/'));
}

function areaSetting(area: string): Record<string, unknown> {
	return { type: 'string', markdownDescription: `All rules whose names start with \`${area}/\`.`, enum: levels };
}

function settingOf({ title, severity }: Rule): Record<string, unknown> {
	return { type: 'string', markdownDescription: `${title}.`, enum: levels, default: severity };
}
