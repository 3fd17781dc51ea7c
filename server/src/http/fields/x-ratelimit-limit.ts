import { defineField } from '../field';
import { spec } from '../term';

export default defineField({
	name: 'X-RateLimit-Limit',
	usedIn: 'response',
	role: 'response header, not registered',
	spec: spec('Rate limits (GitHub)', 'https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api'),
	summary: 'How many requests the client may make in a period. GitHub, Discord and many others send it.',
	details: 'Nothing says how long the period is: see the documentation of the API. The draft `RateLimit-Policy` says both.',
	syntax: 'X-RateLimit-Limit: <count>',
	example: 'X-RateLimit-Limit: 5000',
	oftenWith: ['X-RateLimit-Remaining', 'X-RateLimit-Reset', '429'],
});
