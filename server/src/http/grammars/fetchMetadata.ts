import { isPlaceholder } from '../fixes';
import { nearest } from '../nearest';
import { changeTo, type Grammar, type Problem } from '../syntax';
import type { SourceText } from '../../text';
import type { Term } from '../term';
import { oneOf } from './token';

/**
 * A value that browsers set by themselves. `isGrowing`: new ones come with new features of browsers, so that only what is
 * nearly a known one is wrong.
 */
export function fetchMetadata(field: string, values: readonly Term[], isGrowing = false): Grammar {
	const names = values.map(({ name }) => name);
	return oneOf(values, source => problemOf(source, field, names, isGrowing));
}

function problemOf(source: SourceText, field: string, names: readonly string[], isGrowing: boolean): Problem | undefined {
	const near = names.length === 1 ? names[0] : nearest(source.text, names);
	if (isPlaceholder(source) || source.text === '?0' || (isGrowing && near === undefined)) {
		return undefined;
	}
	const choice = names.map(name => `\`${name}\``).join(', ');
	return {
		rule: 'sec-fetch/invalid-value',
		message: `\`${source.text}\` is not a \`${field}\` value. ${near === undefined ? `Use one of ${choice}.` : `Did you mean \`${near}\`?`}`,
		...(near !== undefined && { fixes: [changeTo(source, near)] }),
	};
}
