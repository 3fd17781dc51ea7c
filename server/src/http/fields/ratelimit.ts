import { defineField } from '../field';
import { rateLimitKeys, rateLimits } from '../grammars/rateLimit';
import { spec } from '../term';

export default defineField({
	name: 'RateLimit',
	usedIn: 'response',
	occurs: 'list',
	role: 'response header, draft',
	summary: 'How much of its budget the client has left: `r` requests, for the next `t` seconds.',
	details:
		'Earlier drafts wrote `limit=100, remaining=50, reset=30`, or three fields.\n\nIt tells clients to slow down before `429` does.',
	syntax: 'RateLimit: "<policy>";r=<remaining>;t=<seconds>, …',
	example: 'RateLimit: "burst";r=50;t=30',
	oftenWith: ['RateLimit-Policy', 'Retry-After', '429'],
	spec: spec('RateLimit header fields (draft)', 'https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/'),
	status: 'experimental',
	value: rateLimits,
	values: rateLimitKeys,
});
