import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'content-disposition/unknown-type',
	severity: 'information',
	title: 'Dispositions are spelled right',
	why: 'What browsers do not know they treat like `attachment`.',
	spec: rfc(6266, '4.2'),
	examples: [
		{
			bad: 'HTTP/1.1 200 OK\nContent-Disposition: «attachement»; filename=a',
			fixed: 'HTTP/1.1 200 OK\nContent-Disposition: attachment; filename=a',
		},
		{
			bad: "res.setHeader('Content-Disposition', '«download»; filename=a')",
			fixed: "res.setHeader('Content-Disposition', 'attachment; filename=a')",
			language: 'typescript',
		},
		{ good: 'HTTP/1.1 200 OK\nContent-Disposition: attachment; filename=a' },
		{
			good: 'POST /a HTTP/1.1\nHost: a.example\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Disposition: file; filename="a"\n\na\n--b--',
		},
		{ good: 'HTTP/1.1 200 OK\nContent-Disposition: own' },
	],
});
