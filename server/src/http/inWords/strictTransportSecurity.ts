import { durationInWords } from '../grammars/duration';
import { directivesIn, maxAgeOf } from '../hstsPolicy';
import type { FieldLine, Message } from '../message';

/** What browsers do from now on (RFC 6797 §6.1). */
export function strictTransportSecurityInWords(message: Message, { valueText }: FieldLine): string | undefined {
	const directives = valueText?.isDynamic ? [] : directivesIn(message);
	const age = maxAgeOf(directives);
	if (age === undefined) {
		return undefined;
	}
	const has = (name: string): boolean => directives.some(directive => directive.name === name);
	const hosts = has('includesubdomains') ? 'this host and all its subdomains' : 'this host';
	return age === 0
		? `browsers may use plain HTTP for ${hosts} again`
		: `for ${durationInWords(age)}, browsers use nothing but HTTPS for ${hosts}${has('preload') ? '; they may be told so in advance' : ''}`;
}
