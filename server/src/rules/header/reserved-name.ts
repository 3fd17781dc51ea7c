import { possible } from '../../http/message';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'header/reserved-name',
	severity: 'warning',
	title: '`Close` and `*` are not names of headers',
	why: '`Close` is reserved, so that it cannot be mixed up with the option `close` of `Connection`, which is what ends a connection; `*`, because it stands for everything in `Vary` (RFC 9110, section 18.4).',
	spec: rfc(9112, '9.6'),
	examples: [
		{ bad: 'HTTP/1.1 200 OK\n«Close»: 1\nContent-Length: 0\n', fixed: 'HTTP/1.1 200 OK\nConnection: close\nContent-Length: 0\n' },
		{ bad: 'HTTP/1.1 200 OK\n«*»: no-store\nContent-Length: 0\n' },
		{ good: 'HTTP/1.1 200 OK\nVary: *' },
		{ good: 'HTTP/1.1 200 OK\nConnection: close\nContent-Length: 0\n' },
	],
	concerns: { fields: ['close', '*'] },
	check({ startLine, fieldLines }, report) {
		for (const { nameText, valueText } of startLine ? fieldLines : []) {
			if (nameText.text === '*') {
				report({ at: nameText, message: '`*` is a reserved name. Write the name of the header that is meant.' });
			} else if (nameText.text.toLowerCase() === 'close') {
				const edits = valueText ? [nameText.replaceWith('Connection'), valueText.replaceWith('close')] : [];
				report({
					at: nameText,
					message: '`Close` is a reserved name. Write `Connection: close`.',
					fixes: possible(valueText && { title: 'Change to `Connection: close`', edits, isPreferred: true }),
				});
			}
		}
	},
});
