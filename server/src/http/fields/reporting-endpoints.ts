import { defineField } from '../field';
import { dictionary } from '../grammars/structuredFields';
import { mdn, spec } from '../term';

export default defineField({
	name: 'Reporting-Endpoints',
	usedIn: 'response',
	isStrict: true,
	occurs: 'list',
	summary: 'Names the addresses to which browsers send reports of this page.',
	details:
		'Policies refer to the names: `report-to csp-endpoint` in `Content-Security-Policy`. Addresses stand in double quotes, and must be HTTPS.',
	syntax: 'Reporting-Endpoints: <name>="<URL>", …',
	oftenWith: ['Content-Security-Policy', 'Cross-Origin-Opener-Policy'],
	spec: spec('Reporting API', 'https://w3c.github.io/reporting/#header'),
	mdn: mdn('Headers/Reporting-Endpoints'),
	value: dictionary({}),
});
