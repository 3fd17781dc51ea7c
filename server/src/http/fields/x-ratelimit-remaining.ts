import { defineField } from '../field';

export default defineField({
	name: 'X-RateLimit-Remaining',
	usedIn: 'response',
	role: 'response header, not registered',
	summary: 'How many requests the client has left in this period.',
	details: 'At `0`, wait until `X-RateLimit-Reset`. The draft `RateLimit` says both in one field.',
	syntax: 'X-RateLimit-Remaining: <count>',
	example: 'X-RateLimit-Remaining: 4987',
	oftenWith: ['X-RateLimit-Limit', 'X-RateLimit-Reset', '429'],
});
