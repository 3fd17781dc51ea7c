import { areaOf, type Rule } from '../src/rules/rule';
import { severities } from '../src/rules/severities';

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
			area => [area, { description: `All rules whose names start with ${area}/.`, enum: severities }] as const,
		),
		...rules.map(({ id, title }) => [id, { description: title, enum: severities }] as const),
	]);
	return copy;
}

export interface ProjectSchema {
	readonly properties: { readonly rules: { properties: Record<string, unknown> } };
}

function areaSetting(area: string): Record<string, unknown> {
	return { type: 'string', markdownDescription: `All rules whose names start with \`${area}/\`.`, enum: severities };
}

function settingOf({ title, severity }: Rule): Record<string, unknown> {
	return { type: 'string', markdownDescription: `${title}.`, enum: severities, default: severity };
}
