import { defineField } from '../field';
import { rateLimitPolicies, rateLimitPolicyKeys } from '../grammars/rateLimit';
import { spec } from '../term';

export default defineField({
	name: 'RateLimit-Policy',
	usedIn: 'response',
	occurs: 'list',
	role: 'response header, draft',
	summary: 'The budgets that apply: `q` requests in `w` seconds each.',
	details: 'What is left of each is in `RateLimit`.',
	syntax: 'RateLimit-Policy: "<policy>";q=<quota>;w=<seconds>, …',
	example: 'RateLimit-Policy: "burst";q=100;w=60, "daily";q=1000;w=86400',
	oftenWith: ['RateLimit', '429'],
	spec: spec('RateLimit header fields (draft)', 'https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/'),
	status: 'experimental',
	value: rateLimitPolicies,
	values: rateLimitPolicyKeys,
});
