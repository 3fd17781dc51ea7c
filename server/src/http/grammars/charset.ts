import { charsetTerm, commonCharsets } from '../charsets';
import { type Grammar, nodeOf } from '../syntax';

/** `charset` (RFC 9110 §8.3.2): the name of a character encoding, in any case. Those met most are offered, all are explained. */
export const charset: Grammar = source => {
	const term = charsetTerm(source.text);
	const isOther = term !== undefined && term.name !== source.text.toLowerCase();
	const reading = isOther ? () => `another name of \`${term.name}\`` : undefined;
	return nodeOf(source, { term, reading, expects: commonCharsets });
};
