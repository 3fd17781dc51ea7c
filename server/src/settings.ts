import type { RuleLevels } from './rules/lint';
import { isRuleOrArea, levelsOf, type Preset, presets, severities } from './rules/levels';

/** What the user has set for a resource. */
export interface Settings {
	readonly rules: RuleLevels;
	/** What {@link rules} follow from, without what the project file says. */
	readonly chosen: Chosen;
	/** Paths of files of custom data, relative to the folder of the workspace. */
	readonly customData: readonly string[];
	/** How many are shown of one file, the most serious ones. */
	readonly maxProblems: number;
	readonly inlayHints: { readonly statusCodes: 'none' | 'literals' };
	readonly http: HttpSettings;
}

/** What is shown of `.http` files. VS Code's client says `off` where another extension shows it. */
export interface HttpSettings {
	readonly symbols: boolean;
	readonly folding: boolean;
	/** Hover and completion. */
	readonly variables: boolean;
	/** From a variable to its definition and uses. Like {@link variables}, unless the client knows better. */
	readonly navigation: boolean;
	readonly renaming: boolean;
	readonly links: boolean;
}

export interface Chosen {
	readonly preset: Preset;
	/** By ids and areas. */
	readonly rules: RuleLevels;
}

export const defaultSettings: Settings = {
	rules: {},
	chosen: { preset: 'recommended', rules: {} },
	customData: [],
	maxProblems: 100,
	inlayHints: { statusCodes: 'literals' },
	http: { symbols: true, folding: true, variables: true, navigation: true, renaming: true, links: true },
};

/** Reads whatever a client sends. What is not understood is left at its default and told to `complain`, in a sentence. */
export function readSettings(given: unknown, complain: (sentence: string) => void): Settings {
	if (!isObject(given)) {
		return defaultSettings;
	}
	const chosen = readChosen(given, complain);
	return {
		chosen,
		rules: levelsOf(chosen.preset, chosen.rules),
		customData: readCustomData(given.customData, complain),
		maxProblems: readMaxProblems(given.maxProblems, complain),
		inlayHints: { statusCodes: readStatusCodes(given.inlayHints, complain) },
		http: readHttp(given.http, complain),
	};
}

function readChosen({ preset, rules }: Readonly<Record<string, unknown>>, complain: (sentence: string) => void): Chosen {
	const named = readNamed(rules, complain);
	const start = presets.find(name => name === preset);
	if (start === undefined && preset !== undefined && preset !== null) {
		complain(`\`httpsense.preset\` is ${JSON.stringify(preset)}; use one of ${presets.join(', ')}.`);
	}
	return { preset: start ?? 'recommended', rules: named };
}

/** The rules and areas that are named with a severity. */
function readNamed(given: unknown, complain: (sentence: string) => void): RuleLevels {
	if (given === undefined || given === null) {
		return {};
	}
	if (!isObject(given)) {
		complain('`httpsense.rules` must be an object of rule ids and severities; it is ignored.');
		return {};
	}
	return Object.fromEntries(
		Object.entries(given).filter(([name, level]) => {
			const isSeverity = severities.some(severity => severity === level);
			if (!isRuleOrArea(name)) {
				complain(`\`httpsense.rules\`: there is no rule \`${name}\`; remove it or correct its name.`);
			} else if (!isSeverity) {
				complain(`\`httpsense.rules\`: \`${name}\` is ${JSON.stringify(level)}; use one of ${severities.join(', ')}.`);
			}
			return isRuleOrArea(name) && isSeverity;
		}),
	) as RuleLevels;
}

function readCustomData(given: unknown, complain: (sentence: string) => void): readonly string[] {
	if (given === undefined || given === null) {
		return [];
	}
	if (Array.isArray(given) && given.every(path => typeof path === 'string')) {
		return given;
	}
	complain('`httpsense.customData` must be an array of paths; it is ignored.');
	return [];
}

function readMaxProblems(given: unknown, complain: (sentence: string) => void): number {
	if (given === undefined || given === null || (typeof given === 'number' && given >= 0)) {
		return given ?? defaultSettings.maxProblems;
	}
	complain(`\`httpsense.maxProblems\` is ${JSON.stringify(given)}; use a number, 0 for none.`);
	return defaultSettings.maxProblems;
}

function readStatusCodes(given: unknown, complain: (sentence: string) => void): Settings['inlayHints']['statusCodes'] {
	const value = isObject(given) ? given.statusCodes : undefined;
	if (value === undefined || value === null || value === 'literals' || value === 'none') {
		return value ?? defaultSettings.inlayHints.statusCodes;
	}
	complain(`\`httpsense.inlayHints.statusCodes\` is ${JSON.stringify(value)}; use "literals" or "none".`);
	return defaultSettings.inlayHints.statusCodes;
}

/** `auto` is the client's to decide; where it has not, there is nobody to step back for. */
function readHttp(given: unknown, complain: (sentence: string) => void): HttpSettings {
	const read = (name: keyof HttpSettings, otherwise = true): boolean => {
		const value = isObject(given) ? given[name] : undefined;
		if (value !== undefined && value !== null && value !== 'auto' && value !== 'on' && value !== 'off') {
			complain(`\`httpsense.http.${name}\` is ${JSON.stringify(value)}; use "auto", "on" or "off".`);
		}
		return value === 'on' || (value !== 'off' && otherwise);
	};
	const variables = read('variables');
	return {
		symbols: read('symbols'),
		folding: read('folding'),
		variables,
		navigation: read('navigation', variables),
		renaming: read('renaming', variables),
		links: read('links'),
	};
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
