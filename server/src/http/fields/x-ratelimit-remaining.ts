import { defineField } from '../field';
import { spec } from '../term';

export default defineField({
	name: 'X-RateLimit-Remaining',
	usedIn: 'response',
	role: 'response header, not registered',
	spec: spec('Rate limits (GitHub)', 'https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api'),
	summary: 'How many requests the client has left in this period.',
	details: 'At `0`, wait until `X-RateLimit-Reset`. The draft `RateLimit` says both in one field.',
	syntax: 'X-RateLimit-Remaining: <count>',
	example: 'X-RateLimit-Remaining: 4987',
	oftenWith: ['X-RateLimit-Limit', 'X-RateLimit-Reset', '429'],
});
