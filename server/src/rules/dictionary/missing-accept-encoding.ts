import { fieldLines, isWithout } from '../../http/message';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'dictionary/missing-accept-encoding',
	severity: 'information',
	title: '`Available-Dictionary` goes with `Accept-Encoding: dcb` or `dcz`',
	why: 'The dictionary is for these codings: a server that is not told that the client can read them does not use it.',
	spec: rfc(9842, '2.2'),
	examples: [
		{ bad: 'GET /a HTTP/1.1\nHost: a.example\n«Available-Dictionary»: :YQ==:' },
		{ bad: 'GET /a HTTP/1.1\nHost: a.example\nAccept-Encoding: gzip, br\n«Available-Dictionary»: :YQ==:' },
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nAccept-Encoding: gzip, br, zstd, dcb, dcz\nAvailable-Dictionary: :YQ==:' },
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nAccept-Encoding: {{codings}}\nAvailable-Dictionary: :YQ==:' },
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nAvailable-Dictionary: :YQ==:\n...' },
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nAvailable-Dictionary: :YQ==:\nAccept-Encoding: gzip\n...' },
		{ good: 'GET /a HTTP/1.1\nHost: a.example\n{{name}}: {{value}}\nAvailable-Dictionary: :YQ==:' },
	],
	concerns: { kind: 'request', fields: ['available-dictionary'] },
	check(message, report) {
		const lines = fieldLines(message, 'accept-encoding');
		const isKnown =
			lines.length > 0
				? message.isComplete && lines.every(({ valueText }) => !valueText?.isDynamic)
				: isWithout(message, 'accept-encoding');
		if (!isKnown || lines.some(({ valueText }) => /\b(?:dcb|dcz)\b|\*/i.test(valueText?.text ?? ''))) {
			return;
		}
		for (const { nameText } of fieldLines(message, 'available-dictionary')) {
			report({ at: nameText, message: 'A dictionary is for `dcb` and `dcz`: name one of them in `Accept-Encoding`.' });
		}
	},
});
