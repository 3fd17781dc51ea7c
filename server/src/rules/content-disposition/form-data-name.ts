import { appendFix } from '../../http/fixes';
import { type FieldLine, fieldLines } from '../../http/message';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';
import { dispositionsOf, isFormData, parameterOf } from './parameters';

export default defineRule({
	id: 'content-disposition/form-data-name',
	severity: 'warning',
	title: 'A part of a form has a name',
	why: '`name` says which field of the form the part holds. Servers ignore a part without it. Outside of `multipart/form-data` it is not judged.',
	spec: rfc(7578, '4.2'),
	examples: [
		{
			bad: 'POST /a HTTP/1.1\nHost: a.example\nContent-Type: multipart/form-data; boundary=b\n\n--b\nContent-Disposition: «form-data»\n\na\n--b--',
			fixed: 'POST /a HTTP/1.1\nHost: a.example\nContent-Type: multipart/form-data; boundary=b\n\n--b\nContent-Disposition: form-data; name="field"\n\na\n--b--',
		},
		{
			good: 'POST /a HTTP/1.1\nHost: a.example\nContent-Type: multipart/form-data; boundary=b\n\n--b\nContent-Disposition: form-data; name="a"\n\na\n--b--',
		},
		{
			good: 'POST /a HTTP/1.1\nHost: a.example\nContent-Type: multipart/form-data; boundary=b\n\n--b\nContent-Disposition: form-data; {{name}}\n\na\n--b--',
		},
		{
			good: 'POST /a HTTP/1.1\nHost: a.example\nContent-Type: multipart/related; boundary=b\n\n--b\nContent-Disposition: form-data\n\na\n--b--',
		},
		{ good: '```http\nContent-Disposition: form-data\n```', language: 'markdown' },
		{
			good: 'POST /a HTTP/1.1\nHost: a.example\nContent-Type: multipart/form-data; boundary=b\n\n--b\nContent-Disposition: attachment; filename="a.txt"\n\na\n--b--',
		},
	],
	concerns: { fields: ['content-disposition'] },
	check(message, report) {
		const isInForm = message.partOf !== undefined && fieldLines(message.partOf, 'content-type').some(isForm);
		for (const disposition of isInForm ? dispositionsOf(message) : []) {
			const { type, pieces } = disposition;
			if (isFormData(disposition) && !parameterOf(disposition, 'name') && !pieces.some(piece => piece.isDynamic)) {
				report({
					at: type,
					message: 'The part does not say which field of the form it holds. Add `name`.',
					fixes: [appendFix(type, '; name="field"', 'Add `name`')],
				});
			}
		}
	},
});

function isForm({ valueText }: FieldLine): boolean {
	return valueText !== undefined && /^multipart\/form-data\b/i.test(valueText.text);
}
