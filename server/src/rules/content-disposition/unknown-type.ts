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
		{ good: 'HTTP/1.1 200 OK\nContent-Disposition: attachment; filename=a' },
		{ good: 'HTTP/1.1 200 OK\nContent-Disposition: own' },
	],
});
