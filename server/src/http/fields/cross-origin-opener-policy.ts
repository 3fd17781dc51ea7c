import { defineField } from '../field';
import { crossOriginPolicy, reportTo } from '../grammars/crossOriginPolicy';
import { valuesOf } from '../grammars/token';
import { mdn, spec } from '../term';

const values = valuesOf('Cross-Origin-Opener-Policy', {
	'unsafe-none': 'No protection: the default.',
	'same-origin': 'Only windows of the same origin with the same policy can reach the page.',
	'same-origin-allow-popups': 'Like `same-origin`, but popups without a policy of their own stay connected.',
	'noopener-allow-popups': 'Cut off from its opener always, even of the same origin.',
});

export default defineField({
	name: 'Cross-Origin-Opener-Policy',
	usedIn: 'response',
	isStrict: true,
	occurs: 'once',
	summary: 'Whether windows that open this page, or that it opens, can reach it.',
	details:
		'`same-origin`, together with `Cross-Origin-Embedder-Policy`, makes the page cross-origin isolated, which `SharedArrayBuffer` needs. It breaks sign-in and payment popups of other origins: `same-origin-allow-popups` keeps them.',
	syntax: 'Cross-Origin-Opener-Policy: <value>; report-to="<endpoint>"',
	example: 'Cross-Origin-Opener-Policy: same-origin',
	oftenWith: ['Cross-Origin-Embedder-Policy'],
	spec: spec('HTML, cross-origin opener policies', 'https://html.spec.whatwg.org/multipage/browsers.html#the-coop-headers'),
	mdn: mdn('Headers/Cross-Origin-Opener-Policy'),
	value: crossOriginPolicy('coop/invalid-value', 'Cross-Origin-Opener-Policy', values),
	values: [...values, reportTo('Cross-Origin-Opener-Policy')],
});
