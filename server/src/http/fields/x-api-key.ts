import { defineField } from '../field';
import { spec } from '../term';

export default defineField({
	name: 'X-API-Key',
	usedIn: 'request',
	role: 'custom request header, not registered',
	spec: spec(
		'API keys (Amazon API Gateway)',
		'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-key-source.html',
	),
	summary: 'A key that identifies the calling program.',
	details:
		'As secret as a password: keep it out of repositories and of code that runs in browsers. The standard place for credentials is `Authorization`, which caches and logs know to handle with care.',
	syntax: 'X-API-Key: <key>',
	example: 'X-API-Key: 3f7a1c20-9b4e-4d6f-8a15-c2e07b93d541',
});
