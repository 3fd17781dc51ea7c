import { defineField } from '../field';
import { cookieString } from '../grammars/cookieString';
import { mdn, rfc } from '../term';

export default defineField({
	name: 'Cookie',
	usedIn: 'request',
	isStrict: true,
	summary: 'The cookies that the client holds for this address: names and values, nothing else.',
	details:
		'Attributes such as `Path` or `Secure` are not sent back. One line, pairs separated by `; `. Browsers set it themselves: in `fetch`, use `credentials: "include"` instead.',
	syntax: 'Cookie: <name>=<value>; <name>=<value>…',
	example: 'Cookie: theme=dark; cart=4f81c2',
	oftenWith: ['Set-Cookie'],
	spec: rfc(6265, '5.4'),
	mdn: mdn('Headers/Cookie'),
	value: cookieString,
});
