import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'content-disposition/ext-value-invalid',
	severity: 'error',
	title: '`filename*` names its encoding',
	why: "It is written `UTF-8''` and the percent-encoded name, without quotes; anything else is ignored.",
	spec: rfc(8187, '3.2'),
	examples: [
		{
			bad: 'HTTP/1.1 200 OK\nContent-Disposition: attachment; filename*=«"UTF-8\'\'a%20b"»',
			fixed: "HTTP/1.1 200 OK\nContent-Disposition: attachment; filename*=UTF-8''a%20b",
		},
		{
			bad: 'HTTP/1.1 200 OK\nContent-Disposition: attachment; filename*=«é.txt»',
			fixed: "HTTP/1.1 200 OK\nContent-Disposition: attachment; filename*=UTF-8''%C3%A9.txt",
		},
		{ bad: "HTTP/1.1 200 OK\nContent-Disposition: attachment; filename*=«iso-8859-1'en'a»" },
		{ good: 'HTTP/1.1 200 OK\nContent-Disposition: attachment; filename="a b"; filename*=utf-8\'en\'a%20b' },
	],
});
