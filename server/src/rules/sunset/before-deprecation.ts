import { timeOf } from '../../http/grammars/httpDate';
import { fieldLines } from '../../http/message';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'sunset/before-deprecation',
	severity: 'warning',
	title: '`Sunset` is not earlier than `Deprecation`',
	why: 'First something should not be used any more, then it stops working. The other way round, one of the dates is wrong.',
	spec: rfc(9745),
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nDeprecation: @1688169599\nSunset: «Sun, 06 Nov 1994 08:49:37 GMT»' },
		{ good: 'HTTP/1.1 200 OK\nDeprecation: @1688169599\nSunset: Sun, 30 Jun 2024 23:59:59 GMT' },
		{ good: 'HTTP/1.1 200 OK\nDeprecation: @1688169599\nSunset: Fri, 30 Jun 2023 23:59:59 GMT' },
		{ good: 'HTTP/1.1 200 OK\nDeprecation: {{date}}\nSunset: Sun, 06 Nov 1994 08:49:37 GMT' },
	],
	concerns: { kind: 'response', fields: ['sunset'] },
	check(message, report) {
		const [sunset] = fieldLines(message, 'sunset');
		const [deprecation] = fieldLines(message, 'deprecation');
		const since = /^@(-?\d{1,15})$/.exec(deprecation?.valueText?.text ?? '')?.[1];
		const end = sunset?.valueText && timeOf(sunset.valueText.text);
		if (since !== undefined && end !== undefined && end < Number(since) * 1000) {
			report({
				at: sunset!.valueText!,
				message: '`Sunset` is earlier than `Deprecation`: correct one of the two.',
				related: { at: deprecation!.valueText!, message: 'When it is deprecated.' },
			});
		}
	},
});
