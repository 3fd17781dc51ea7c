import { authParameters } from '../authSchemes';
import { defineField } from '../field';
import { challenges } from '../grammars/challenge';
import { mdn, rfc } from '../term';

export default defineField({
	name: 'WWW-Authenticate',
	usedIn: 'response',
	isStrict: true,
	occurs: 'list',
	summary: 'Which authentication schemes the server accepts, each with its parameters.',
	details:
		'Required in every `401` (RFC 9110, section 15.5.2). `Basic` makes browsers ask for a password in a window of their own; APIs for scripts use another scheme to avoid that. Several challenges are clearer in several lines than joined by commas.',
	syntax: 'WWW-Authenticate: <scheme> realm="<name>", <parameter>="<value>"…',
	example: 'WWW-Authenticate: Bearer realm="api", error="invalid_token"',
	oftenWith: ['Authorization', '401'],
	spec: rfc(9110, '11.6.1'),
	mdn: mdn('Headers/WWW-Authenticate'),
	value: challenges,
	values: authParameters,
});
