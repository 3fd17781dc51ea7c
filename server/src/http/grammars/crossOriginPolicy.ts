import { isPlaceholder } from '../fixes';
import { nearest } from '../nearest';
import { changeTo, type Grammar, type Problem } from '../syntax';
import type { SourceText } from '../../text';
import type { Term } from '../term';
import { parameter, type Parameter, withParameters } from './parameters';
import { oneOf } from './token';

/** One of a few values, written exactly so. */
export function oneExactly(rule: string, field: string, values: readonly Term[]): Grammar {
	return oneOf(values, source => problemOf(rule, field, source, values), true);
}

/** A Structured Fields token with an optional parameter `report-to`. */
export function crossOriginPolicy(rule: string, field: string, values: readonly Term[]): Grammar {
	return withParameters(oneExactly(rule, field, values), parameter([reportTo(field)]));
}

/** The parameter of a policy that names where reports go. */
export function reportTo(field: string): Parameter {
	return {
		kind: 'parameter',
		name: 'report-to',
		role: `\`${field}\` parameter`,
		summary: 'The endpoint that gets reports of violations; `Reporting-Endpoints` gives its address.',
		snippet: 'report-to="${1:endpoint}"',
	};
}

/** A value in double quotes is another mistake: a String instead of a Token. */
function problemOf(rule: string, field: string, source: SourceText, values: readonly Term[]): Problem | undefined {
	if (isPlaceholder(source) || source.text.startsWith('"')) {
		return undefined;
	}
	const names = values.map(({ name }) => name);
	const near =
		nearest(source.text, names) ?? (source.text.includes(',') ? names.find(name => source.text.startsWith(`${name},`)) : undefined);
	const choice = names.map(name => `\`${name}\``).join(', ');
	return {
		rule,
		message: `\`${source.text}\` is not a \`${field}\` value, so browsers ignore it. ${near ? `Did you mean \`${near}\`?` : `Use one of ${choice}.`}`,
		...(near && { fixes: [changeTo(source, near)] }),
	};
}
