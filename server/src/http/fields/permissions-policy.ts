import { defineField } from '../field';
import { allowlistTerms, permissionsPolicy } from '../grammars/permissionsPolicy';
import { permissionsPolicyFeatures } from '../permissionsPolicyFeatures';
import { mdn, spec } from '../term';

export default defineField({
	name: 'Permissions-Policy',
	usedIn: 'response',
	isStrict: true,
	occurs: 'list',
	summary: 'Which features of the browser the page and the frames in it may use.',
	details:
		'`camera=()` forbids, `camera=(self)` allows the page itself, `camera=(self "https://example.com")` other origins too: origins in double quotes, `self` without. A frame also needs the feature in its `allow` attribute. Commas separate features; the syntax of the former `Feature-Policy` does not work here.',
	syntax: 'Permissions-Policy: <feature>=(<origins>), <feature>=()…',
	example: 'Permissions-Policy: camera=(), microphone=(), geolocation=(self)',
	spec: spec('Permissions Policy', 'https://www.w3.org/TR/permissions-policy/#permissions-policy-http-header-field'),
	mdn: mdn('Headers/Permissions-Policy'),
	value: permissionsPolicy,
	values: [...permissionsPolicyFeatures.values(), ...allowlistTerms],
});
