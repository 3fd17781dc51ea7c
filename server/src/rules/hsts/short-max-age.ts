import { durationInWords } from '../../http/grammars/duration';
import { spec } from '../../http/term';
import { defineRule } from '../rule';
import { directivesIn, hsts, maxAgeOf, year } from '../../http/hstsPolicy';

export default defineRule({
	id: 'hsts/short-max-age',
	severity: 'hint',
	title: '`max-age` of `Strict-Transport-Security` is a year or more',
	why: 'Users who come back later are not protected on their first request. While the policy is being tried out, a short time is right. `0`, which ends the policy, is left alone.',
	spec: spec('HSTS preload list', 'https://hstspreload.org/'),
	concerns: { fields: [hsts], value: /max-age/i, onlyValue: true },
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nStrict-Transport-Security: max-age=«3600»' },
		{ bad: 'HTTP/1.1 200 OK\nStrict-Transport-Security: includeSubDomains; max-age=«"15768000"»' },
		{ good: 'HTTP/1.1 200 OK\nStrict-Transport-Security: max-age=31536000' },
		{ good: 'HTTP/1.1 200 OK\nStrict-Transport-Security: max-age=0' },
		{ good: 'HTTP/1.1 200 OK\nStrict-Transport-Security: max-age={{seconds}}' },
		{ good: 'HTTP/1.1 200 OK\nStrict-Transport-Security: max-age=3600; includeSubDomains; preload', hidden: true },
	],
	check(message, report) {
		const directives = directivesIn(message);
		const seconds = maxAgeOf(directives) ?? 0;
		// With `preload`, it is told how long the list asks for.
		if (seconds > 0 && seconds < year && !directives.some(({ name }) => name === 'preload')) {
			report({
				at: directives.find(({ name }) => name === 'max-age')!.value!,
				message: `Once all works over HTTPS, make it a year or more, \`${year}\`: ${durationInWords(seconds)} protect only those who come back soon.`,
			});
		}
	},
});
