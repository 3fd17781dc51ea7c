import { getNodeValue, type Node } from 'jsonc-parser';
import { type Additions, noAdditions } from '../http/additions';
import type { RuleLevels } from '../rules/lint';
import { type Preset, presets, severities } from '../rules/severities';
import { dataMembers, readAdditions } from './customData';
import { at, checkNames, type Complain, elements, member, membersOf, readJson } from './json';

/** The name of the file in which a project says what it agreed on. */
export const projectFileName = 'httpsense.config.json';

/** What a project file says itself; the files it names are not read yet. */
export interface ProjectFile {
	readonly preset?: Preset;
	/** By ids and areas. */
	readonly rules: RuleLevels;
	/** Globs of files that are not judged, relative to the file's folder. */
	readonly ignore: readonly string[];
	/** Paths of files of custom data, relative to the file's folder, and where they are named. */
	readonly customData: readonly { readonly path: string; readonly start: number; readonly end: number }[];
	readonly additions: Additions;
}

const known = [...dataMembers, 'preset', 'rules', 'ignore', 'customData'];

/**
 * Reads a project file. What is wrong in it is told; everything else of it counts.
 *
 * @param isRule Whether there is a rule or area of that name. What only explains need not know, and starts faster without the rules.
 */
export function readProjectFile(text: string, isRule: (name: string) => boolean, complain: Complain): ProjectFile {
	const root = readJson(text, complain);
	if (!root) {
		return { rules: {}, ignore: [], customData: [], additions: noAdditions };
	}
	checkNames(root, known, complain);
	const preset = presetOf(root, complain);
	return {
		...(preset && { preset }),
		rules: rulesOf(root, isRule, complain),
		ignore: strings(root, 'ignore', complain).map(({ value }) => value as string),
		customData: strings(root, 'customData', complain).map(({ value, offset, length }) => ({
			path: value as string,
			start: offset,
			end: offset + length,
		})),
		additions: readAdditions(root, complain),
	};
}

function presetOf(root: Node, complain: Complain): Preset | undefined {
	const node = member(root, 'preset');
	const preset = presets.find(name => name === node?.value);
	if (node && !preset) {
		complain(at(node, `\`preset\` is one of ${presets.join(', ')}.`));
	}
	return preset;
}

function rulesOf(root: Node, isRule: (name: string) => boolean, complain: Complain): RuleLevels {
	const node = member(root, 'rules');
	if (node && node.type !== 'object') {
		complain(at(node, '`rules` is an object of rule ids and severities.'));
		return {};
	}
	const good = (node ? membersOf(node) : []).filter(({ name, key, value }) => {
		const isSeverity = severities.some(severity => severity === value.value);
		if (!isRule(name)) {
			complain(at(key, `There is no rule \`${name}\`: correct its name, or remove it.`));
		} else if (!isSeverity) {
			complain(at(value, `The severity of a rule is one of ${severities.join(', ')}.`));
		}
		return isRule(name) && isSeverity;
	});
	return Object.fromEntries(good.map(({ name, value }) => [name, getNodeValue(value) as string])) as RuleLevels;
}

/** The strings in an array that is a member. */
function strings(root: Node, name: string, complain: Complain): Node[] {
	return elements(root, name, complain).filter(node => {
		if (node.type !== 'string') {
			complain(at(node, `\`${name}\` is an array of strings.`));
		}
		return node.type === 'string';
	});
}
