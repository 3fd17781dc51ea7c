import { isPlaceholder } from '../../http/fixes';
import { unquote } from '../../http/grammars/quotedString';
import { possible } from '../../http/message';
import type { Fix } from '../../http/syntax';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';
import { dispositionsOf, type DispositionParameter, extendedFilename, isFormData, parameterOf } from './parameters';

export default defineRule({
	id: 'content-disposition/filename-percent',
	severity: 'information',
	title: '`filename` is not percent-encoded',
	why: 'Some browsers decode `%20` in it, others save a file with `%20` in its name. Only `filename*` is encoded. Beside a `filename*`, which recipients prefer, and in the parts of forms, it is not judged.',
	spec: rfc(6266, 'D'),
	examples: [
		{
			bad: 'HTTP/1.1 200 OK\nContent-Disposition: attachment; filename=«"a%20b.txt"»',
			fixed: "HTTP/1.1 200 OK\nContent-Disposition: attachment; filename*=UTF-8''a%20b.txt",
		},
		{ good: "HTTP/1.1 200 OK\nContent-Disposition: attachment; filename*=UTF-8''a%20b.txt" },
		{ good: `HTTP/1.1 200 OK\nContent-Disposition: attachment; filename="a%20b.txt"; filename*=UTF-8''a%20b.txt` },
		{ good: 'HTTP/1.1 200 OK\nContent-Disposition: attachment; filename="100%.txt"' },
		{ good: 'HTTP/1.1 200 OK\nContent-Disposition: attachment; filename="{{name}}%20b.txt"' },
		{
			good: 'POST /a HTTP/1.1\nHost: a.example\nContent-Type: multipart/form-data; boundary=b\n\n--b\nContent-Disposition: form-data; name="a"; filename="%22a%22.txt"\n\na\n--b--',
		},
		{ good: 'HTTP/1.1 200 OK\nContent-Disposition: attachment; name="a%20b"; filename="a b.txt"' },
	],
	concerns: { fields: ['content-disposition'], value: /%[\da-f]{2}/i, onlyValue: true },
	check(message, report) {
		for (const disposition of dispositionsOf(message)) {
			const parameter = parameterOf(disposition, 'filename');
			if (!parameter || !/%[\da-f]{2}/i.test(parameter.value.text) || isPlaceholder(parameter.value) || isFormData(disposition)) {
				continue;
			}
			if (!parameterOf(disposition, 'filename*')) {
				report({
					at: parameter.value,
					message: 'Not every recipient decodes this: a name that is percent-encoded stands in `filename*`.',
					fixes: possible(extendedFix(parameter)),
				});
			}
		}
	},
});

function extendedFix({ whole, value }: DispositionParameter): Fix | undefined {
	try {
		const edit = whole.replaceWith(extendedFilename(decodeURIComponent(unquote(value.text))));
		return { title: 'Change to `filename*`', edits: [edit] };
	} catch {
		return undefined;
	}
}
