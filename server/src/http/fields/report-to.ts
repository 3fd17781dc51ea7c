import { defineField } from '../field';
import { checkMaxAge, jsonObjects } from '../grammars/jsonField';
import { mdn, spec } from '../term';

export default defineField({
	name: 'Report-To',
	usedIn: 'response',
	isStrict: true,
	role: 'response header, not registered',
	status: 'deprecated',
	insteadUse: 'Reporting-Endpoints',
	summary: 'Where browsers send reports, as JSON: the first version of the Reporting API.',
	details: 'Only Network Error Logging (`NEL`) still needs it. Everything else uses `Reporting-Endpoints`.',
	syntax: 'Report-To: {"group": "<name>", "max_age": <seconds>, "endpoints": [{"url": "<URL>"}]}',
	oftenWith: ['NEL'],
	spec: spec('Reporting API, first version', 'https://www.w3.org/TR/2018/WD-reporting-1-20180925/#header'),
	mdn: mdn('Headers/Report-To'),
	value: jsonObjects(checkMaxAge),
});
