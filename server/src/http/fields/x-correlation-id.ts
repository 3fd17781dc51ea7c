import { defineField } from '../field';

export default defineField({
	name: 'X-Correlation-ID',
	usedIn: 'both',
	role: 'custom header, not registered',
	summary: 'An id that ties all requests of one business transaction together.',
	details:
		'Often the same as `X-Request-ID`; where both are used, this one spans several requests. For tracing across vendors use `traceparent`.',
	syntax: 'X-Correlation-ID: <id>',
	example: 'X-Correlation-ID: 6b1d0f3e-84c7-4a29-b5f0-92d7e3c81a46',
	oftenWith: ['traceparent'],
});
