import { defineField } from '../field';
import { oneExactly } from '../grammars/crossOriginPolicy';
import { valuesOf } from '../grammars/token';
import { mdn, spec } from '../term';

const values = valuesOf('Cross-Origin-Resource-Policy', {
	'same-origin': 'Pages of the same origin only.',
	'same-site': 'Pages of the same site only: other subdomains too.',
	'cross-origin': 'Any page.',
});

export default defineField({
	name: 'Cross-Origin-Resource-Policy',
	usedIn: 'response',
	isStrict: true,
	occurs: 'once',
	summary: 'Which pages may load this resource without CORS: as an image, a script, a video…',
	details: 'Protects against side channels such as Spectre. Public images, fonts and scripts of a CDN want `cross-origin`.',
	syntax: 'Cross-Origin-Resource-Policy: same-origin | same-site | cross-origin',
	example: 'Cross-Origin-Resource-Policy: same-site',
	oftenWith: ['Cross-Origin-Embedder-Policy'],
	spec: spec('Fetch, Cross-Origin-Resource-Policy', 'https://fetch.spec.whatwg.org/#cross-origin-resource-policy-header'),
	mdn: mdn('Headers/Cross-Origin-Resource-Policy'),
	value: oneExactly('corp/invalid-value', 'Cross-Origin-Resource-Policy', values),
	values,
});
