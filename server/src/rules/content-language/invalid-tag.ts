import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'content-language/invalid-tag',
	severity: 'error',
	title: '`Content-Language` lists language tags',
	why: 'Recipients look for tags such as `en-GB`; one with an underscore matches nothing.',
	spec: rfc(5646, '2.1'),
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nContent-Language: «en_GB»', fixed: 'HTTP/1.1 200 OK\nContent-Language: en-GB' },
		{ bad: 'HTTP/1.1 200 OK\nContent-Language: «*»' },
		{ good: 'HTTP/1.1 200 OK\nContent-Language: en-GB, de' },
	],
});
