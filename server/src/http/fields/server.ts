import { defineField } from '../field';
import { mdn, rfc } from '../term';

export default defineField({
	name: 'Server',
	usedIn: 'response',
	isStrict: true,
	occurs: 'once',
	summary: 'The software that answers.',
	details: 'Exact versions help attackers more than anyone else: keep it short, or leave it out.',
	syntax: 'Server: <product>/<version> (<comment>)…',
	example: 'Server: nginx',
	spec: rfc(9110, '10.2.4'),
	mdn: mdn('Headers/Server'),
});
