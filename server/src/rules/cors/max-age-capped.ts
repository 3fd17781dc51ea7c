import { durationInWords } from '../../http/grammars/duration';
import { fieldLines } from '../../http/message';
import { spec } from '../../http/term';
import { defineRule } from '../rule';

/** What Firefox allows, the most of all browsers. */
const most = 86_400;

export default defineRule({
	id: 'cors/max-age-capped',
	severity: 'hint',
	title: '`Access-Control-Max-Age` is at most a day',
	why: 'Browsers cut longer times: Firefox to 24 hours, Chromium to 2. Up to a day it is left alone.',
	spec: spec('Fetch, CORS protocol', 'https://fetch.spec.whatwg.org/#http-access-control-max-age'),
	concerns: { fields: ['access-control-max-age'], value: /\d{5}/, onlyValue: true },
	examples: [
		{ bad: 'HTTP/1.1 204 No Content\nAccess-Control-Max-Age: «1728000»' },
		{ good: 'HTTP/1.1 204 No Content\nAccess-Control-Max-Age: 86400' },
		{ good: 'HTTP/1.1 204 No Content\nAccess-Control-Max-Age: {{seconds}}' },
	],
	check(message, report) {
		for (const { valueText } of fieldLines(message, 'access-control-max-age')) {
			if (valueText && /^\d+$/.test(valueText.text) && Number(valueText.text) > most) {
				report({
					at: valueText,
					message: `No browser keeps this for ${durationInWords(Number(valueText.text))}: Firefox cuts it to 24 hours, Chromium to 2. Write \`${most}\` or less.`,
				});
			}
		}
	},
});
