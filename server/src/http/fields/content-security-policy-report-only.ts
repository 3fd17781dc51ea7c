import { defineField } from '../field';
import { contentSecurityPolicy } from '../grammars/contentSecurityPolicy';
import { mdn, spec } from '../term';

export default defineField({
	name: 'Content-Security-Policy-Report-Only',
	usedIn: 'response',
	isStrict: true,
	occurs: 'list',
	summary: 'A policy that only reports what it would block, to try it out.',
	details: 'Blocks nothing. Without `report-to` or `report-uri`, violations show in the browser console only. `sandbox` is ignored here.',
	syntax: 'Content-Security-Policy-Report-Only: <directive> <source>…; report-to <endpoint>',
	example: "Content-Security-Policy-Report-Only: script-src 'self'; report-to csp-endpoint",
	oftenWith: ['Reporting-Endpoints', 'Content-Security-Policy'],
	spec: spec('CSP Level 3', 'https://www.w3.org/TR/CSP3/#cspro-header'),
	mdn: mdn('Headers/Content-Security-Policy-Report-Only'),
	value: contentSecurityPolicy,
});
