import { appendFix } from '../../http/fixes';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';
import { dispositionsOf } from './parameters';

export default defineRule({
	id: 'content-disposition/missing-filename',
	severity: 'off',
	title: 'A download has a name',
	why: 'Without `filename`, a browser takes the last part of the address. Off unless set: often that is right.',
	spec: rfc(6266, '4.3'),
	examples: [
		{
			bad: 'HTTP/1.1 200 OK\nContent-Disposition: «attachment»',
			fixed: 'HTTP/1.1 200 OK\nContent-Disposition: attachment; filename="download"',
		},
		{ good: 'HTTP/1.1 200 OK\nContent-Disposition: attachment; filename="a"' },
		{ good: "HTTP/1.1 200 OK\nContent-Disposition: attachment; filename*=UTF-8''a" },
		{ good: 'HTTP/1.1 200 OK\nContent-Disposition: inline' },
		{ good: 'HTTP/1.1 200 OK\nContent-Disposition: attachment; {{name}}' },
	],
	concerns: { fields: ['content-disposition'] },
	check(message, report) {
		for (const { type, pieces, parameters } of dispositionsOf(message)) {
			const isNamed = parameters.some(({ key }) => key.startsWith('filename')) || pieces.some(piece => piece.isDynamic);
			if (type.text.toLowerCase() === 'attachment' && !isNamed) {
				report({
					at: type,
					message: 'The download has no name. Add `filename`.',
					fixes: [appendFix(pieces.at(-1)!, '; filename="download"', 'Add `filename`')],
				});
			}
		}
	},
});
