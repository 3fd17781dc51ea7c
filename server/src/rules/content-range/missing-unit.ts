import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'content-range/missing-unit',
	severity: 'error',
	title: '`Content-Range` names its unit',
	why: 'Ranges are counted in bytes unless something else is said, but it must be said.',
	spec: rfc(9110, '14.4'),
	examples: [
		{
			bad: 'HTTP/1.1 206 Partial Content\nContent-Range: «0-9/10»',
			fixed: 'HTTP/1.1 206 Partial Content\nContent-Range: bytes 0-9/10',
		},
		{ good: 'HTTP/1.1 206 Partial Content\nContent-Range: bytes 0-9/10' },
	],
});
