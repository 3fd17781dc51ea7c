import { allRules } from './all';
import type { RuleLevels } from './lint';
import { areaOf, type Rule, type Severity } from './rule';
import type { Preset } from './severities';

export { type Preset, presets, severities } from './severities';

/** What stands in front of the `/` of ids. */
export function areas(): ReadonlySet<string> {
	return new Set(allRules().map(areaOf));
}

/** Whether something is the id of a rule, or the area of several. */
export function isRuleOrArea(name: string): boolean {
	return areas().has(name) || allRules().some(({ id }) => id === name);
}

/** What differs from the rules' own severities. `chosen` names rules and areas; a rule's own name wins over its area's. */
export function levelsOf(preset: Preset, chosen: Readonly<Record<string, Severity | 'off'>>): RuleLevels {
	const levels: Record<string, Severity | 'off'> = {};
	if (preset === 'recommended' && Object.keys(chosen).length === 0) {
		return levels;
	}
	for (const rule of allRules()) {
		const level = chosen[rule.id] ?? chosen[areaOf(rule)] ?? levelIn(preset, rule);
		if (level !== undefined) {
			levels[rule.id] = level;
		}
	}
	return levels;
}

function levelIn(preset: Preset, rule: Rule): Severity | 'off' | undefined {
	if (preset === 'off') {
		return 'off';
	}
	if (rule.severity !== 'off' || preset === 'recommended') {
		return undefined;
	}
	return preset === 'strict' ? 'information' : isAboutSecurity(rule) ? 'warning' : undefined;
}

function isAboutSecurity(rule: Rule): boolean {
	return security.has(rule.id) || security.has(areaOf(rule));
}

/** Areas, and rules of others, that are about what an attacker could do. */
const security = new Set([
	'auth',
	'clear-site-data',
	'coep',
	'cookie',
	'coop',
	'corp',
	'cors',
	'csp',
	'header/information-disclosure',
	'header/obsoleted-security',
	'hsts',
	'message/header-injection-literal',
	'message/target-userinfo',
	'permissions-policy',
	'referrer-policy',
	'reporting',
	'timing-allow-origin',
	'x-content-type-options',
	'x-frame-options',
]);
