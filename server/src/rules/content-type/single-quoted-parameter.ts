import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'content-type/single-quoted-parameter',
	severity: 'warning',
	title: 'Parameters are quoted with double quotes',
	why: "Single quotes are part of the value: the encoding `'utf-8'` does not exist.",
	spec: rfc(9110, '5.6.4'),
	examples: [
		{
			bad: "HTTP/1.1 200 OK\nContent-Type: text/html; charset=«'utf-8'»",
			fixed: 'HTTP/1.1 200 OK\nContent-Type: text/html; charset=utf-8',
		},
		{ good: "HTTP/1.1 200 OK\nContent-Type: text/html; charset=utf-8; title=don't" },
	],
});
