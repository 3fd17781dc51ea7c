import type { TimeZone } from '../syntax';
import type { FieldLine, Message } from '../message';
import { cacheControlInWords } from './cacheControl';
import { contentSecurityPolicyInWords } from './contentSecurityPolicy';
import { allowOriginInWords } from './crossOrigin';
import { strictTransportSecurityInWords } from './strictTransportSecurity';

/** What all of a value amounts to, with regard to the message it stands in; nothing where that is not known before the program runs. */
type InWords = (message: Message, line: FieldLine) => string | undefined;

const sentences: Readonly<Record<string, InWords>> = {
	'access-control-allow-origin': allowOriginInWords,
	'cache-control': cacheControlInWords,
	'content-security-policy': contentSecurityPolicyInWords,
	'content-security-policy-report-only': contentSecurityPolicyInWords,
	'strict-transport-security': strictTransportSecurityInWords,
};

/** What a field line says, in words: a phrase, or a list with a line each. Every other field is read by its value alone. */
export function inWords(message: Message, line: FieldLine, zone?: TimeZone): string | undefined {
	const name = line.field?.name.toLowerCase() ?? '';
	if (Object.hasOwn(sentences, name)) {
		return sentences[name]!(message, line);
	}
	const { value } = line;
	return (
		value?.reading?.(zone) ?? (value?.children?.length === 1 ? value.children[0]!.reading?.(zone) : undefined) ?? cookieOf(line, zone)
	);
}

/** A cookie's name tells how it lives. */
function cookieOf(line: FieldLine, zone?: TimeZone): string | undefined {
	return line.is('set-cookie') ? line.value?.children?.[0]?.children?.[0]?.reading?.(zone) : undefined;
}
