import { defineField } from '../field';
import { spec } from '../term';

export default defineField({
	name: 'X-Rate-Limit-Remaining',
	usedIn: 'response',
	role: 'response header, not registered',
	spec: spec('Rate limits (X)', 'https://docs.x.com/x-api/fundamentals/rate-limits'),
	summary: 'How many requests the client has left in this period: `X-RateLimit-Remaining` under the spelling of some APIs.',
	details: 'Clients should look for both spellings. The draft `RateLimit` is to replace them.',
	syntax: 'X-Rate-Limit-Remaining: <count>',
	example: 'X-Rate-Limit-Remaining: 42',
	oftenWith: ['RateLimit', 'Retry-After', '429'],
});
