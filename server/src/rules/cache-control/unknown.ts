import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'cache-control/unknown',
	severity: 'off',
	title: 'Directives of `Cache-Control` are known',
	why: 'Extensions are allowed, and caches ignore those that they do not know. Switch this on where none are in use.',
	spec: rfc(9111, '5.2.3'),
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nCache-Control: «foo»' },
		{ good: 'HTTP/1.1 200 OK\nCache-Control: private' },
		{ good: 'HTTP/1.1 200 OK\nCache-Control: nocache', hidden: true },
	],
});
