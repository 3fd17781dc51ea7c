import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'accept-patch/invalid-media-type',
	severity: 'error',
	title: '`Accept-Patch` and `Accept-Post` list media types',
	why: 'Clients look for the type of what they send.',
	spec: rfc(5789, '3.1'),
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nAccept-Patch: «json»' },
		{ good: 'HTTP/1.1 200 OK\nAccept-Patch: application/json-patch+json, application/merge-patch+json' },
		{ good: 'HTTP/1.1 200 OK\nAccept-Patch: */*' },
		{ good: 'HTTP/1.1 200 OK\nAccept-Post: */*, image/*' },
	],
});
