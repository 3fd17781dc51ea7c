import { defineField } from '../field';
import { challenges } from '../grammars/challenge';
import { mdn, rfc } from '../term';

export default defineField({
	name: 'Proxy-Authenticate',
	usedIn: 'response',
	isStrict: true,
	occurs: 'list',
	summary: 'Which authentication schemes the proxy accepts.',
	details: 'Required in every `407`. The client answers in `Proxy-Authorization`.',
	syntax: 'Proxy-Authenticate: <scheme> realm="<name>"…',
	example: 'Proxy-Authenticate: Basic realm="Office proxy", charset="UTF-8"',
	oftenWith: ['Proxy-Authorization', '407'],
	spec: rfc(9110, '11.7.1'),
	mdn: mdn('Headers/Proxy-Authenticate'),
	value: challenges,
});
