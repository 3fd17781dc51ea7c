import { defineField } from '../field';
import { oneOf } from '../grammars/token';
import { mdn, spec, type Term } from '../term';

const values: readonly Term[] = ['Android', 'Chrome OS', 'Chromium OS', 'iOS', 'Linux', 'macOS', 'Windows', 'Unknown'].map(name => ({
	kind: 'token',
	name: `"${name}"`,
	role: '`Sec-CH-UA-Platform` value',
	summary: name === 'Unknown' ? 'The browser does not tell.' : `The browser runs on ${name}.`,
}));

export default defineField({
	name: 'Sec-CH-UA-Platform',
	usedIn: 'request',
	isStrict: true,
	occurs: 'once',
	role: 'request header, not registered',
	summary: 'Client hint: the operating system, in double quotes.',
	syntax: 'Sec-CH-UA-Platform: "<platform>"',
	example: 'Sec-CH-UA-Platform: "Windows"',
	oftenWith: ['Sec-CH-UA'],
	spec: spec('User-Agent Client Hints', 'https://wicg.github.io/ua-client-hints/#sec-ch-ua-platform'),
	mdn: mdn('Headers/Sec-CH-UA-Platform'),
	value: oneOf(values),
	values,
});
