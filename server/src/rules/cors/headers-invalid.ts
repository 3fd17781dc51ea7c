import { spec } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'cors/headers-invalid',
	severity: 'error',
	title: 'CORS headers list names of headers, separated by commas',
	why: 'If one of them cannot be a name, browsers reject the whole value: the answer to the preflight request counts for nothing, or no header is exposed.',
	spec: spec('Fetch, CORS protocol', 'https://fetch.spec.whatwg.org/#http-access-control-allow-headers'),
	examples: [
		{
			bad: 'HTTP/1.1 204 No Content\nAccess-Control-Allow-Headers: «Content-Type; X-Tenant», Accept',
			fixed: 'HTTP/1.1 204 No Content\nAccess-Control-Allow-Headers: Content-Type, X-Tenant, Accept',
		},
		{ bad: 'HTTP/1.1 200 OK\nAccess-Control-Expose-Headers: «"ETag"»', fixed: 'HTTP/1.1 200 OK\nAccess-Control-Expose-Headers: ETag' },
		{ bad: 'HTTP/1.1 204 No Content\nAccess-Control-Allow-Headers: «My Tenant»' },
		{ good: 'HTTP/1.1 204 No Content\nAccess-Control-Allow-Headers: content-type,x-tenant,My_Own' },
		{ good: 'HTTP/1.1 204 No Content\nAccess-Control-Allow-Headers: *, Authorization' },
		{ good: 'HTTP/1.1 204 No Content\nAccess-Control-Allow-Headers: Accept, <other headers>, …' },
		{ good: "res.setHeader('Access-Control-Allow-Headers', `Accept, ${more}`)", language: 'typescript' },
	],
});
