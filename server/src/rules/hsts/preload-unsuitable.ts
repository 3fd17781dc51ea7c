import { spec } from '../../http/term';
import type { Edit } from '../../text';
import { defineRule } from '../rule';
import { type Directive, directivesIn, hsts, maxAgeOf, year } from '../../http/hstsPolicy';

export default defineRule({
	id: 'hsts/preload-unsuitable',
	severity: 'warning',
	title: '`preload` stands beside `includeSubDomains` and a `max-age` of a year',
	why: 'The preload list does not take a domain otherwise, and `preload` does nothing by itself.',
	spec: spec('HSTS preload list', 'https://hstspreload.org/#submission-requirements'),
	concerns: { fields: [hsts], value: /preload/i, onlyValue: true },
	examples: [
		{
			bad: 'HTTP/1.1 200 OK\nStrict-Transport-Security: max-age=3600; «preload»',
			fixed: 'HTTP/1.1 200 OK\nStrict-Transport-Security: max-age=31536000; preload; includeSubDomains',
		},
		{
			bad: 'HTTP/1.1 200 OK\nStrict-Transport-Security: max-age=63072000; «preload»',
			fixed: 'HTTP/1.1 200 OK\nStrict-Transport-Security: max-age=63072000; preload; includeSubDomains',
		},
		{ good: 'HTTP/1.1 200 OK\nStrict-Transport-Security: max-age=31536000; includeSubDomains; preload' },
		{ good: 'HTTP/1.1 200 OK\nStrict-Transport-Security: max-age=31536000' },
		{ good: 'HTTP/1.1 200 OK\nStrict-Transport-Security: max-age=0; preload' },
		{ good: 'HTTP/1.1 200 OK\nStrict-Transport-Security: max-age={{seconds}}; includeSubDomains; preload' },
		{ good: 'HTTP/1.1 200 OK\nStrict-Transport-Security: preload', hidden: true },
		{ good: 'HTTP/1.1 200 OK\nStrict-Transport-Security: max-age=31536000; {{subdomains}}; preload' },
		{
			bad: 'HTTP/1.1 200 OK\nStrict-Transport-Security: max-age={{seconds}}; «preload»',
			fixed: 'HTTP/1.1 200 OK\nStrict-Transport-Security: max-age={{seconds}}; preload; includeSubDomains',
		},
	],
	check(message, report) {
		const directives = directivesIn(message);
		const preload = directives.find(({ name, value }) => name === 'preload' && !value);
		const seconds = maxAgeOf(directives);
		const hasHoles = directives.some(({ source, name }) => source.isDynamic && name !== 'max-age');
		if (!preload || seconds === 0 || hasHoles || !directives.some(({ name }) => name === 'max-age')) {
			return;
		}
		const { missing, edits } = faultsOf(directives, seconds);
		if (missing.length > 0) {
			report({
				at: preload.source,
				message: `The preload list does not take this: it asks for ${missing.join(' and ')}.`,
				// Every subdomain must be ready for it.
				fixes: [{ title: `Add ${missing.join(' and ')}`, edits }],
			});
		}
	},
});

function faultsOf(directives: readonly Directive[], seconds: number | undefined): { missing: string[]; edits: Edit[] } {
	const missing: string[] = [];
	const edits: Edit[] = [];
	if (seconds !== undefined && seconds < year) {
		missing.push(`\`max-age=${year}\``);
		edits.push(directives.find(({ name }) => name === 'max-age')!.value!.replaceWith(String(year)));
	}
	if (!directives.some(({ name }) => name === 'includesubdomains')) {
		missing.push('`includeSubDomains`');
		edits.push(
			directives
				.filter(({ source }) => source.length > 0)
				.at(-1)!
				.source.append('; includeSubDomains'),
		);
	}
	return { missing, edits: edits.sort((a, b) => a.start - b.start) };
}
