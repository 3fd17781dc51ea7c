import { possible } from '../../http/message';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'header/reserved-name',
	severity: 'warning',
	title: '`Close` is not the name of a header',
	why: 'The name is reserved, so that it cannot be mixed up with the option `close` of `Connection`, which is what ends a connection.',
	spec: rfc(9112, '9.6'),
	examples: [
		{ bad: 'HTTP/1.1 200 OK\n«Close»: 1\nContent-Length: 0\n', fixed: 'HTTP/1.1 200 OK\nConnection: close\nContent-Length: 0\n' },
		{ good: 'HTTP/1.1 200 OK\nConnection: close\nContent-Length: 0\n' },
	],
	concerns: { fields: ['close'] },
	check({ startLine, fieldLines, origin }, report) {
		for (const { nameText, valueText } of startLine && origin !== 'code' ? fieldLines : []) {
			if (nameText.text.toLowerCase() === 'close') {
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
