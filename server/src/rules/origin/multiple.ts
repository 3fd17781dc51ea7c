import { spec } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'origin/multiple',
	severity: 'warning',
	title: '`Origin` names one origin',
	why: 'Browsers send one, and servers compare the whole value with those they allow. The older RFC 6454 had a list for requests that were redirected; nobody sends it.',
	spec: spec('Fetch, Origin header', 'https://fetch.spec.whatwg.org/#origin-header'),
	examples: [
		{
			bad: 'GET https://a.example/\nOrigin: «https://b.example https://c.example»',
			fixed: 'GET https://a.example/\nOrigin: https://b.example',
		},
		{
			bad: 'GET https://a.example/\nOrigin: «https://b.example,https://c.example»',
			fixed: 'GET https://a.example/\nOrigin: https://b.example',
		},
		{ good: 'GET https://a.example/\nOrigin: https://b.example:8443' },
		{ good: 'GET https://a.example/\nOrigin: null' },
		{ good: 'GET https://a.example/\nOrigin: {{a}} {{b}}' },
	],
});
