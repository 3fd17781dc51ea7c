import { defineField } from '../field';
import { spec } from '../term';

export default defineField({
	name: 'X-Request-ID',
	usedIn: 'both',
	role: 'custom header, not registered',
	spec: spec('HTTP request IDs (Heroku)', 'https://devcenter.heroku.com/articles/http-request-id'),
	summary: 'An id that ties the log lines of one request together across services.',
	details:
		'Whoever comes first, usually the proxy, makes it; all others pass it on, and the response repeats it. For tracing across vendors use `traceparent`.',
	syntax: 'X-Request-ID: <id>',
	example: 'X-Request-ID: f9ed4675f1c53513c61a3b3b4e25b4c0',
	oftenWith: ['traceparent'],
});
