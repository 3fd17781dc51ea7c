import { statusOf } from '../../http/message';
import { spec } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'status/temporary-code',
	severity: 'information',
	title: '`104` belongs to a draft',
	why: 'It is registered temporarily, for resumable uploads, which are not finished: what it means may change, and clients must know the version of the draft.',
	spec: spec('HTTP Status Code Registry', 'https://www.iana.org/assignments/http-status-codes'),
	examples: [
		{ bad: 'HTTP/1.1 «104» Upload Resumption Supported' },
		{ good: 'HTTP/1.1 103 Early Hints\nLink: </a.css>; rel=preload; as=style' },
	],
	concerns: { statusCodes: [104] },
	check(message, report) {
		if (statusOf(message) === 104) {
			report({
				at: message.statusCode!.source,
				message: '`104` is registered temporarily for a draft. Send it only to clients that speak the same version of the draft.',
			});
		}
	},
});
