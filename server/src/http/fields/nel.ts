import { defineField } from '../field';
import { mdn, spec } from '../term';

export default defineField({
	name: 'NEL',
	usedIn: 'response',
	isStrict: true,
	summary: 'Network Error Logging: browsers report when this host could not be reached.',
	details: 'JSON; `report_to` names a group of the `Report-To` header. Chromium browsers only, and over HTTPS only.',
	syntax: 'NEL: {"report_to": "<group>", "max_age": <seconds>}',
	oftenWith: ['Report-To'],
	spec: spec('Network Error Logging', 'https://w3c.github.io/network-error-logging/#nel-response-header'),
	mdn: mdn('Headers/NEL'),
});
