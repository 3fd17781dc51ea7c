import { durationInWords } from '../grammars/duration';
import { nameAndValue } from '../grammars/parameters';
import { unquote } from '../grammars/quotedString';
import type { FieldLine, Message } from '../message';

/** What browsers do from now on (RFC 6797 §6.1). */
export function strictTransportSecurityInWords(_: Message, { valueText }: FieldLine): string | undefined {
	if (!valueText || valueText.isDynamic) {
		return undefined;
	}
	const directives = new Map(
		valueText.split(';').map(piece => {
			const { name, value } = nameAndValue(piece.trim());
			return [name.text.toLowerCase(), unquote(value?.text ?? '')];
		}),
	);
	const age = directives.get('max-age');
	if (age === undefined || !/^\d{1,12}$/.test(age)) {
		return undefined;
	}
	const hosts = directives.has('includesubdomains') ? 'this host and all its subdomains' : 'this host';
	return Number(age) === 0
		? `browsers may use plain HTTP for ${hosts} again`
		: `for ${durationInWords(Number(age))}, browsers use nothing but HTTPS for ${hosts}${directives.has('preload') ? '; they may be told so in advance' : ''}`;
}
