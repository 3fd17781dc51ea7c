import { rfc } from '../../http/term';
import { defineRule } from '../rule';
import { requireField } from './requireField';

export default defineRule({
	id: 'status/range-not-satisfiable-without-content-range',
	severity: 'hint',
	title: '`416` says how long the content is',
	why: 'With `Content-Range: bytes */length` the client knows what it can ask for instead.',
	spec: rfc(9110, '15.5.17'),
	examples: [
		{
			bad: 'HTTP/1.1 «416» Range Not Satisfiable\nContent-Length: 0',
			fixed: 'HTTP/1.1 416 Range Not Satisfiable\nContent-Length: 0\nContent-Range: bytes */47022',
		},
		{ good: 'HTTP/1.1 416 Range Not Satisfiable\nContent-Range: bytes */47022' },
		{ good: '```http\nHTTP/1.1 416 Range Not Satisfiable\n```', language: 'markdown' },
		{ good: 'res.status(416).end()', language: 'typescript' },
	],
	concerns: { statusCodes: [416] },
	check: requireField({
		codes: [416],
		name: 'Content-Range',
		lines: ['Content-Range: bytes */47022'],
		message: () => '`416` does not say how long the content is. Add `Content-Range: bytes */` and the length.',
	}),
});
