import { linesTogether } from '../../http/message';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'vary/asterisk-mixed',
	severity: 'warning',
	title: '`*` stands alone in `Vary`',
	why: 'It means that everything matters, so other names add nothing.',
	spec: rfc(9110, '12.5.5'),
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nVary: «*», Accept', fixed: 'HTTP/1.1 200 OK\nVary: *' },
		{ bad: 'HTTP/1.1 200 OK\nVary: Accept\nVary: «*»' },
		{ good: 'HTTP/1.1 200 OK\nVary: *' },
		{ good: 'HTTP/1.1 200 OK\nVary: *\nVary: *' },
		{ good: '```http\nVary: Accept\nVary: *\n```', language: 'markdown' },
		{ good: 'HTTP/1.1 200 OK\nVary: Accept, Origin' },
	],
	concerns: { fields: ['vary'], value: /^\*$/, onlyValue: true },
	// What is mixed in one line, the grammar finds.
	check(message, report) {
		for (const lines of linesTogether(message, 'vary')) {
			const alone = lines.filter(({ valueText }) => valueText?.text === '*');
			if (alone[0]?.valueText && lines.some(({ valueText }) => /[\w-]/.test(valueText?.text ?? ''))) {
				report({ at: alone[0].valueText, message: '`*` says it all: delete the other names, or the `*`.' });
			}
		}
	},
});
