import { defineField } from '../field';
import { mdn, rfc } from '../term';

export default defineField({
	name: 'User-Agent',
	usedIn: 'request',
	isStrict: true,
	occurs: 'once',
	summary: 'The software that sends the request: products with versions, most important first.',
	details:
		'Set your own in scripts and bots, with a way to reach you: some APIs refuse requests without it. Do not derive features from it: what browsers send is half history. Some freeze it; client hints (`Sec-CH-UA`) tell more.',
	syntax: 'User-Agent: <product>/<version> (<comment>)…',
	example: 'User-Agent: ExampleBot/2.1 (+https://example.com/bot)',
	spec: rfc(9110, '10.1.5'),
	mdn: mdn('Headers/User-Agent'),
});
