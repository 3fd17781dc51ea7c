import { fieldLines, statusOf } from '../../http/message';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'location/fragment-on-created',
	severity: 'information',
	title: 'With `201`, `Location` has no fragment',
	why: 'It names the resource that was created, and a fragment names only a part of one. In a redirect it is right.',
	spec: rfc(9110, '10.2.2'),
	examples: [
		{ bad: 'HTTP/1.1 201 Created\nLocation: /a«#b»' },
		{ good: 'HTTP/1.1 201 Created\nLocation: /a' },
		{ good: 'HTTP/1.1 302 Found\nLocation: /a#b' },
		{ good: 'HTTP/1.1 201 Created\nLocation: {{url}}#b' },
		{ good: '```http\nLocation: /a#b\n```', language: 'markdown' },
	],
	concerns: { kind: 'response', fields: ['location'], statusCodes: [201] },
	check(message, report) {
		for (const { valueText } of statusOf(message) === 201 ? fieldLines(message, 'location') : []) {
			const hash = valueText?.text.indexOf('#') ?? -1;
			if (valueText && hash >= 0 && !valueText.isDynamic) {
				report({
					at: valueText.slice(hash),
					message: '`Location` names the resource that was created, not a part of it: leave the fragment out.',
				});
			}
		}
	},
});
