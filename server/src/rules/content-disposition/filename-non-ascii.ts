import { isPlaceholder } from '../../http/fixes';
import { unquote } from '../../http/grammars/quotedString';
import { possible } from '../../http/message';
import type { Fix } from '../../http/syntax';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';
import { dispositionsOf, type DispositionParameter, extendedFilename, isFormData, parameterOf } from './parameters';

export default defineRule({
	id: 'content-disposition/filename-non-ascii',
	severity: 'warning',
	title: '`filename` is written in ASCII',
	why: 'Recipients do not agree on the encoding of other letters, and save a file with a garbled name. `filename*` takes any; a `filename` beside it is for old clients. In the parts of forms, UTF-8 is right.',
	spec: rfc(6266, '4.3'),
	examples: [
		{
			bad: 'HTTP/1.1 200 OK\nContent-Disposition: attachment; filename=«"é.txt"»',
			fixed: "HTTP/1.1 200 OK\nContent-Disposition: attachment; filename*=UTF-8''%C3%A9.txt",
		},
		{
			bad: `res.setHeader('Content-Disposition', 'attachment; filename=«"é.txt"»')`,
			fixed: `res.setHeader('Content-Disposition', 'attachment; filename*=UTF-8\\'\\'%C3%A9.txt')`,
			language: 'typescript',
		},
		{ good: `HTTP/1.1 200 OK\nContent-Disposition: attachment; filename="e.txt"; filename*=UTF-8''%C3%A9.txt` },
		{
			good: 'POST /a HTTP/1.1\nHost: a.example\nContent-Type: multipart/form-data; boundary=b\n\n--b\nContent-Disposition: form-data; name="a"; filename="é.txt"\n\na\n--b--',
		},
		{ good: 'HTTP/1.1 200 OK\nContent-Disposition: attachment; filename="{{naïve}}"' },
		{ bad: `HTTP/1.1 200 OK\nContent-Disposition: attachment; filename=«"é.txt"»; filename*=UTF-8''%C3%A9.txt` },
		{ good: 'HTTP/1.1 200 OK\nContent-Disposition: attachment; filename=é.txt', hidden: true },
		{ good: 'HTTP/1.1 200 OK\nContent-Disposition: attachment; filename="…"' },
	],
	concerns: { fields: ['content-disposition'], value: /[^\0-\x7f]/, onlyValue: true },
	check(message, report) {
		for (const disposition of dispositionsOf(message)) {
			const parameter = parameterOf(disposition, 'filename');
			// A name without quotes is another mistake.
			if (!parameter || !/^"[^\uFFFC]*[^\0-\x7f\uFFFC]/.test(parameter.value.text) || isPlaceholder(parameter.value)) {
				continue;
			}
			if (!isFormData(disposition)) {
				const isOnly = !parameterOf(disposition, 'filename*');
				report({
					at: parameter.value,
					message: `Recipients do not agree on the encoding of \`filename\`. ${isOnly ? 'Use `filename*`.' : 'Write it in ASCII: `filename*` has the right name.'}`,
					fixes: possible(isOnly ? extendedFix(parameter) : undefined),
				});
			}
		}
	},
});

function extendedFix({ whole, value }: DispositionParameter): Fix | undefined {
	try {
		return { title: 'Change to `filename*`', edits: [whole.replaceWith(extendedFilename(unquote(value.text)))], isPreferred: true };
	} catch {
		// Half a surrogate pair.
		return undefined;
	}
}
