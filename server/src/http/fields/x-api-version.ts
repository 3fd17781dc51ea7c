import { defineField } from '../field';

export default defineField({
	name: 'X-API-Version',
	usedIn: 'both',
	role: 'custom header, not registered',
	summary: 'The version of the API that the client wants, or the server gave.',
	details: 'What the value looks like is up to the API: a number, a date. Responses that depend on it need `Vary: X-API-Version`.',
	syntax: 'X-API-Version: <version>',
	example: 'X-API-Version: 2025-06-01',
	oftenWith: ['Vary'],
});
