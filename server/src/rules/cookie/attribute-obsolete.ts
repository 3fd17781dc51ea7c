import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'cookie/attribute-obsolete',
	severity: 'information',
	title: 'Cookies have no attributes of RFC 2109 and RFC 2965',
	why: 'Browsers ignore `Version`, `Comment`, `CommentURL`, `Discard` and `Port`: RFC 6265 replaced the specifications that they come from.',
	spec: rfc(6265, '5.2'),
	tag: 'deprecated',
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; «Version»=1; Path=/', fixed: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; Path=/' },
		{ bad: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; Path=/; «discard»', fixed: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; Path=/' },
		{ good: 'HTTP/1.1 200 OK\nSet-Cookie: version=1; Path=/' },
		{ good: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; Priority=High; SameParty' },
	],
});
