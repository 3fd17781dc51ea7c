import { deletePieceFix } from '../../http/fixes';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';
import { type Directive, directivesIn, hsts } from '../../http/hstsPolicy';

export default defineRule({
	id: 'hsts/duplicate-directive',
	severity: 'error',
	title: 'A directive of `Strict-Transport-Security` stands once',
	why: 'Browsers may ignore the whole header otherwise, and with it the policy.',
	spec: rfc(6797, '6.1'),
	concerns: { fields: [hsts], value: /;/, onlyValue: true },
	examples: [
		{
			bad: 'HTTP/1.1 200 OK\nStrict-Transport-Security: max-age=31536000; includeSubDomains; «includesubdomains»',
			fixed: 'HTTP/1.1 200 OK\nStrict-Transport-Security: max-age=31536000; includeSubDomains',
		},
		{
			bad: 'HTTP/1.1 200 OK\nStrict-Transport-Security: max-age=0; «max-age=31536000»',
			fixed: 'HTTP/1.1 200 OK\nStrict-Transport-Security: max-age=0',
		},
		{ good: 'HTTP/1.1 200 OK\nStrict-Transport-Security: max-age=31536000; includeSubDomains; preload;;' },
		{ good: 'HTTP/1.1 200 OK\nStrict-Transport-Security: {{a}}; {{a}}' },
	],
	check(message, report) {
		const directives = directivesIn(message);
		const seen = new Map<string, Directive>();
		directives.forEach((directive, i) => {
			const { name, source } = directive;
			const first = seen.get(name);
			if (source.length === 0 || source.isDynamic) {
				return;
			}
			if (!first) {
				seen.set(name, directive);
				return;
			}
			const fix = deletePieceFix(
				directives.map(({ source }) => source),
				i,
				`Delete \`${source.text}\``,
			);
			report({
				at: source,
				message: `\`${name}\` stands here twice, so browsers may ignore the whole header: delete one of the two.`,
				related: { at: first.source, message: 'It stands here already.' },
				...(fix && { fixes: [{ ...fix, isPreferred: first.source.text.toLowerCase() === source.text.toLowerCase() }] }),
			});
		});
	},
});
