import type { Node } from 'jsonc-parser';
import { type Additions, noAdditions } from '../http/additions';
import { defineField, type Field, roleOf } from '../http/field';
import { authSchemes } from '../http/authSchemes';
import { fields } from '../http/fields';
import { isToken } from '../http/grammars/token';
import { mediaTypeByName } from '../http/mediaTypes';
import { methods } from '../http/methods';
import { registeredMediaType } from '../http/registeredMediaTypes';
import { statusCodes } from '../http/statusCodes';
import type { SpecLink, Term, TermKind } from '../http/term';
import { at, checkNames, type Complain, elements, member, readJson, text } from './json';

/** The members of a file of custom data. */
export const dataMembers = ['$schema', 'version', 'headers', 'statusCodes', 'methods', 'mediaTypes', 'authSchemes'] as const;

/** Reads a file of custom data. What is wrong in it is told; everything else of it counts. */
export function readCustomData(source: string, complain: Complain): Additions {
	const root = readJson(source, complain);
	if (!root) {
		return noAdditions;
	}
	checkNames(root, dataMembers, complain);
	return readAdditions(root, complain);
}

/** The terms that an object with the members of custom data adds. */
export function readAdditions(root: Node, complain: Complain): Additions {
	return {
		field: read(root, 'headers', 'name', complain, header),
		statusCode: read(root, 'statusCodes', 'code', complain, statusCode),
		method: read(root, 'methods', 'name', complain, method),
		mediaType: read(root, 'mediaTypes', 'name', complain, mediaType),
		authScheme: read(root, 'authSchemes', 'name', complain, authScheme),
	};
}

/** One entry: the node it is read from, the name as it is written, and what all entries have. */
interface Entry {
	readonly node: Node;
	readonly name: string;
	readonly about: About;
	readonly complain: Complain;
	/** Tells what is wrong with the name. */
	readonly refuse: (message: string) => undefined;
}

type About = Partial<Pick<Term, 'summary' | 'references' | 'status' | 'insteadUse'>>;

function read<T extends Term>(
	root: Node,
	list: string,
	key: 'name' | 'code',
	complain: Complain,
	make: (entry: Entry) => T | undefined,
): Map<string, T> {
	const terms = new Map<string, T>();
	for (const node of elements(root, list, complain)) {
		const name = node.type === 'object' ? member(node, key) : undefined;
		if (!name || !['string', 'number'].includes(name.type)) {
			complain(at(name ?? node, `Every entry of \`${list}\` is an object with a \`${key}\`.`));
			continue;
		}
		const written = String(name.value as string | number);
		const refuse = (message: string): undefined => {
			complain(at(name, message));
			return undefined;
		};
		const term = make({ node, name: written, about: aboutOf(node, complain), complain, refuse });
		if (term && terms.has(written.toLowerCase())) {
			complain(at(name, `\`${written}\` stands here twice: the later one counts.`));
		}
		if (term) {
			terms.set(written.toLowerCase(), term);
		}
	}
	return terms;
}

const common = ['name', 'description', 'status', 'references', 'insteadUse'];

function aboutOf(node: Node, complain: Complain): About {
	const summary = descriptionOf(node, complain);
	const status = text(node, 'status', complain);
	const isKnown = status === undefined || ['standard', 'experimental', 'nonstandard', 'obsolete', 'deprecated'].includes(status);
	if (!isKnown) {
		complain(at(member(node, 'status')!, '`status` is `standard`, `experimental`, `nonstandard` or `deprecated`.'));
	}
	const insteadUse = text(node, 'insteadUse', complain);
	const references = referencesOf(node, complain);
	return {
		...(summary !== undefined && { summary }),
		...(references.length > 0 && { references }),
		...(isKnown &&
			status !== undefined &&
			status !== 'standard' && { status: status === 'obsolete' ? 'deprecated' : (status as NonNullable<Term['status']>) }),
		...(insteadUse !== undefined && { insteadUse }),
	};
}

/** A text, or `{ "kind": "markdown", "value": … }` as other custom data has it. */
function descriptionOf(node: Node, complain: Complain): string | undefined {
	const description = member(node, 'description');
	if (description?.type === 'object' && !member(description, 'value')) {
		complain(at(description, 'A `description` is a string, or an object with a `value`.'));
	}
	return description?.type === 'object' ? text(description, 'value', complain) : text(node, 'description', complain);
}

function referencesOf(node: Node, complain: Complain): SpecLink[] {
	return elements(node, 'references', complain).flatMap(reference => {
		const title = reference.type === 'object' ? text(reference, 'name', complain) : undefined;
		const url = reference.type === 'object' ? text(reference, 'url', complain) : undefined;
		if (title === undefined || url === undefined || !/^https?:\/\/\S+$/.test(url)) {
			complain(at(reference, 'A reference has a `name` and a `url` that starts with `https://`.'));
			return [];
		}
		return [{ title, url }];
	});
}

function header({ node, name, about, complain, refuse }: Entry): Field | undefined {
	checkNames(node, [...common, 'direction', 'values'], complain);
	if (!isToken(name)) {
		return refuse(`\`${name}\` cannot be the name of a header: use letters, digits and hyphens.`);
	}
	const given = text(node, 'direction', complain);
	const direction = (['request', 'response', 'both'] as const).find(known => known === given);
	if (given !== undefined && !direction) {
		complain(at(member(node, 'direction')!, '`direction` is `request`, `response` or `both`.'));
	}
	const values = elements(node, 'values', complain).flatMap(value => valueOf(value, name, complain));
	const known = fields.get(name.toLowerCase());
	const isStrict = direction === 'request' || direction === 'response';
	if (known) {
		const used = direction && { usedIn: direction, isStrict, ...(direction !== known.usedIn && { role: roleOf(direction) }) };
		return { ...known, ...about, ...used, values: [...values, ...(known.values ?? [])] };
	}
	return defineField({
		name,
		role: `${roleOf(direction ?? 'unknown')} of this project`,
		usedIn: direction ?? 'unknown',
		isStrict,
		summary: 'A header of this project.',
		...about,
		...(values.length > 0 && { values }),
	});
}

function valueOf(node: Node, header: string, complain: Complain): Term[] {
	const name = node.type === 'string' ? (node.value as string) : node.type === 'object' ? text(node, 'name', complain) : undefined;
	if (name === undefined) {
		complain(at(node, 'A value is a string, or an object with a `name`.'));
		return [];
	}
	const role = `\`${header}\` value`;
	const summary = (node.type === 'object' && descriptionOf(node, complain)) || `A value of \`${header}\` in this project.`;
	return [{ kind: 'token', name, role, summary }];
}

function statusCode({ node, name, about, complain, refuse }: Entry): Term | undefined {
	checkNames(node, ['code', 'phrase', ...common.slice(1)], complain);
	if (!/^[1-9]\d\d$/.test(name)) {
		return refuse(`\`${name}\` is no status code: it has three digits.`);
	}
	const phrase = text(node, 'phrase', complain);
	const known = statusCodes.get(name);
	const called = phrase === undefined ? {} : { phrase, title: `${name} ${phrase}` };
	return { ...(known ?? { ...plain('statusCode', name, 'status code of this project', about), phrase: '' }), ...about, ...called };
}

function method({ node, name, about, complain, refuse }: Entry): Term | undefined {
	checkNames(node, common, complain);
	if (!isToken(name)) {
		return refuse(`\`${name}\` cannot be a method: use letters and hyphens.`);
	}
	return { ...(methods.get(name.toLowerCase()) ?? plain('method', name, 'method of this project', about)), ...about };
}

function mediaType({ node, name, about, complain, refuse }: Entry): Term | undefined {
	checkNames(node, common, complain);
	if (!/^[^\s/;]+\/[^\s/;]+$/.test(name)) {
		return refuse(`\`${name}\` is no media type: write \`type/subtype\`.`);
	}
	return {
		...(mediaTypeByName.get(name.toLowerCase()) ??
			registeredMediaType(name.toLowerCase()) ??
			plain('mediaType', name, 'media type of this project', about)),
		...about,
	};
}

function authScheme({ node, name, about, complain, refuse }: Entry): Term | undefined {
	checkNames(node, common, complain);
	if (!isToken(name)) {
		return refuse(`\`${name}\` cannot be an authentication scheme: use letters, digits and hyphens.`);
	}
	return {
		...(authSchemes.get(name.toLowerCase()) ?? plain('authScheme', name, 'authentication scheme of this project', about)),
		...about,
	};
}

function plain(kind: TermKind, name: string, role: string, about: About): Term {
	return { kind, name, role, summary: `${/^[aeiou]/.test(role) ? 'An' : 'A'} ${role}.`, ...about };
}
