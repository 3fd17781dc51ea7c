import { defineField } from '../field';
import { checkMaxAge, jsonObjects } from '../grammars/jsonField';
import { mdn, spec } from '../term';

function checkFractions(members: Readonly<Record<string, unknown>>): { readonly message: string; readonly member: string } | undefined {
	const member = ['success_fraction', 'failure_fraction'].find(name => {
		const fraction = members[name];
		return fraction !== undefined && !(typeof fraction === 'number' && fraction >= 0 && fraction <= 1);
	});
	return member === undefined ? undefined : { message: `\`${member}\` is a number from 0 to 1, without quotes.`, member };
}

export default defineField({
	name: 'NEL',
	usedIn: 'response',
	isStrict: true,
	summary: 'Network Error Logging: browsers report when this host could not be reached.',
	details: 'JSON; `report_to` names a group of the `Report-To` header. Chromium browsers only, and over HTTPS only.',
	syntax: 'NEL: {"report_to": "<group>", "max_age": <seconds>}',
	example: 'NEL: {"report_to": "default", "max_age": 2592000, "include_subdomains": true}',
	oftenWith: ['Report-To'],
	spec: spec('Network Error Logging', 'https://w3c.github.io/network-error-logging/#nel-response-header'),
	mdn: mdn('Headers/NEL'),
	value: jsonObjects(members => checkMaxAge(members) ?? checkFractions(members)),
});
