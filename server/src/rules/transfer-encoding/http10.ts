import { fieldLines } from '../../http/message';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'transfer-encoding/http10',
	severity: 'warning',
	title: 'HTTP/1.0 has no `Transfer-Encoding`',
	why: 'Recipients that know the field must take the framing of such a message for faulty, and those of HTTP/1.0 take the chunks for content.',
	spec: rfc(9112, '6.1'),
	examples: [
		{ bad: 'HTTP/1.0 200 OK\n«Transfer-Encoding»: chunked' },
		{ good: 'HTTP/1.1 200 OK\nTransfer-Encoding: chunked' },
		{ good: 'HTTP/1.0 200 OK\nContent-Length: 0' },
	],
	concerns: { fields: ['transfer-encoding'] },
	check(message, report) {
		const version = message.version?.source;
		if (version?.text !== 'HTTP/1.0') {
			return;
		}
		for (const { nameText } of fieldLines(message, 'transfer-encoding')) {
			report({
				at: nameText,
				message: 'HTTP/1.0 does not know `Transfer-Encoding`: use HTTP/1.1, or leave it out.',
				related: { at: version, message: 'The version of the message.' },
			});
		}
	},
});
