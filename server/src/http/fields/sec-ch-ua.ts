import { defineField } from '../field';
import { structuredList } from '../grammars/structuredFields';
import { mdn, spec } from '../term';

export default defineField({
	name: 'Sec-CH-UA',
	usedIn: 'request',
	isStrict: true,
	occurs: 'list',
	role: 'request header, not registered',
	summary: 'Client hint: the brand of the browser and its major version.',
	details: 'One brand in the list is made up, so that nobody depends on its form. Chromium browsers only.',
	syntax: 'Sec-CH-UA: "<brand>";v="<version>", …',
	example: 'Sec-CH-UA: "Chromium";v="140", "Not=A?Brand";v="24", "Google Chrome";v="140"',
	oftenWith: ['Sec-CH-UA-Mobile', 'Sec-CH-UA-Platform'],
	spec: spec('User-Agent Client Hints', 'https://wicg.github.io/ua-client-hints/#sec-ch-ua'),
	mdn: mdn('Headers/Sec-CH-UA'),
	value: structuredList({
		parameters: [{ kind: 'parameter', name: 'v', role: '`Sec-CH-UA` parameter', summary: 'The version of the brand.' }],
	}),
});
