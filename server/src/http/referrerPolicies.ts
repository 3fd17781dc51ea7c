import { mdn, spec, type Term } from './term';

function policy(name: string, summary: string, details?: string): Term {
	return {
		kind: 'token',
		name,
		role: '`Referrer-Policy` value',
		summary,
		...(details !== undefined && { details }),
		// What nobody should write is not shown in use.
		...(name !== 'unsafe-url' && { example: `Referrer-Policy: ${name}` }),
		spec: spec('Referrer Policy §3', `https://www.w3.org/TR/referrer-policy/#referrer-policy-${name}`),
		mdn: mdn(`Headers/Referrer-Policy#${name}`),
	};
}

/** What a page tells others about where a request comes from. */
export const referrerPolicies: readonly Term[] = [
	policy('no-referrer', 'Never send `Referer`.'),
	policy('no-referrer-when-downgrade', 'Send the full URL, but nothing from HTTPS to HTTP.', 'Leaks paths and queries to other sites.'),
	policy('same-origin', 'Send the full URL to the own origin, nothing to others.'),
	policy('origin', 'Send the origin only, to everybody; even from HTTPS to HTTP.'),
	policy('strict-origin', 'Send the origin only, but nothing from HTTPS to HTTP.'),
	policy('origin-when-cross-origin', 'Send the full URL to the own origin, the origin only to others; even from HTTPS to HTTP.'),
	policy(
		'strict-origin-when-cross-origin',
		'Send the full URL to the own origin, the origin only to others, nothing from HTTPS to HTTP.',
		'What browsers do if no policy is set.',
	),
	policy('unsafe-url', 'Send the full URL to everybody.', 'Leaks paths and queries of private pages, even over HTTP.'),
];
