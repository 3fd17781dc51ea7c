import { defineField } from '../field';
import { crossOriginPolicy, reportTo } from '../grammars/crossOriginPolicy';
import { valuesOf } from '../grammars/token';
import { mdn, spec } from '../term';

const values = valuesOf('Cross-Origin-Embedder-Policy', {
	'unsafe-none': 'No restriction: the default.',
	'require-corp': 'Resources of other origins load only if they allow it by CORS or `Cross-Origin-Resource-Policy`.',
	credentialless: 'Resources of other origins load without their permission, but without cookies.',
});

export default defineField({
	name: 'Cross-Origin-Embedder-Policy',
	usedIn: 'response',
	isStrict: true,
	occurs: 'once',
	summary: 'Whether the page loads resources of other origins that have not agreed to it.',
	details:
		'`require-corp` or `credentialless`, together with `Cross-Origin-Opener-Policy: same-origin`, makes the page cross-origin isolated. With `require-corp`, every resource of another origin needs CORS or `Cross-Origin-Resource-Policy`.',
	syntax: 'Cross-Origin-Embedder-Policy: <value>; report-to="<endpoint>"',
	example: 'Cross-Origin-Embedder-Policy: require-corp; report-to="coep-endpoint"',
	oftenWith: ['Cross-Origin-Opener-Policy', 'Cross-Origin-Resource-Policy'],
	spec: spec('HTML, embedder policies', 'https://html.spec.whatwg.org/multipage/browsers.html#coep'),
	mdn: mdn('Headers/Cross-Origin-Embedder-Policy'),
	value: crossOriginPolicy('coep/invalid-value', 'Cross-Origin-Embedder-Policy', values),
	values: [...values, reportTo('Cross-Origin-Embedder-Policy')],
});
