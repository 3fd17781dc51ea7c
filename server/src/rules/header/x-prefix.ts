import { rfc } from '../../http/term';
import { defineRule } from '../rule';

/** What belongs to a vendor, or to many products, keeps its name. */
const vendors =
	/^x-(?:amz|amzn|goog|google|ms|msedge|github|gitlab|cloud|vercel|akamai|fastly|shopify|slack|hub|forwarded|ratelimit|rate-limit|b3|datadog|newrelic|kong|envoy|kubernetes|vault|docker|es|elastic|jenkins|parse|appwrite|algolia|openrouter|stainless|wp|drupal|magento|laravel|runtime|powered|cache|varnish|served|request|requested|correlation|trace|csrf|xsrf|api|auth|original|real|client|http)(?:-|$)/i;

export default defineRule({
	id: 'header/x-prefix',
	severity: 'off',
	title: 'New headers have no `X-`',
	why: 'The prefix marked headers that no standard defines. When one becomes a standard, both names have to be understood for years, so new ones are named without. Off unless set: an API whose headers have the prefix already keeps it. Names of vendors and well-known ones are left alone.',
	spec: rfc(6648, '3'),
	examples: [
		{ bad: 'GET / HTTP/1.1\nHost: a.example\n«X-Foo»: 1' },
		{ bad: "fetch('/a', { headers: { '«X-Tenant»': 'b' } })", language: 'typescript' },
		{ good: 'GET / HTTP/1.1\nHost: a.example\nFoo: 1' },
		{ good: 'GET / HTTP/1.1\nHost: a.example\nX-Requested-With: XMLHttpRequest\nX-Amz-Date: 20250101T000000Z' },
		{ good: 'GET / HTTP/1.1\nHost: a.example\nX-{{name}}: 1' },
		{ good: 'GET / HTTP/1.1\nHost: a.example\nX-Requested-With: XMLHttpRequest\nTenant: b\nX-Amz-Meta-Tenant: b' },
	],
	concerns: { fields: 'unknown' },
	check({ fieldLines }, report) {
		for (const { nameText, field } of fieldLines) {
			const { text, isDynamic } = nameText;
			if (!field && !isDynamic && /^x-./i.test(text) && !vendors.test(text)) {
				report({ at: nameText, message: `New headers need no \`X-\`: \`${text.slice(2)}\` says as much.` });
			}
		}
	},
});
