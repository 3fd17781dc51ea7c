import { defineField } from '../field';
import { hstsDirectives, strictTransportSecurity } from '../grammars/strictTransportSecurity';
import { mdn, rfc } from '../term';

export default defineField({
	name: 'Strict-Transport-Security',
	usedIn: 'response',
	isStrict: true,
	occurs: 'once',
	summary: 'Browsers use HTTPS only for this host, for so many seconds.',
	details:
		'Counts only in responses over HTTPS. Start with a short `max-age`: until it ends, users cannot reach a host whose certificate fails. `max-age=0` ends it. `includeSubDomains` covers subdomains you may have forgotten.',
	syntax: 'Strict-Transport-Security: max-age=<seconds>; includeSubDomains',
	example: 'Strict-Transport-Security: max-age=31536000; includeSubDomains',
	spec: rfc(6797, '6.1'),
	mdn: mdn('Headers/Strict-Transport-Security'),
	value: strictTransportSecurity,
	values: hstsDirectives,
});
