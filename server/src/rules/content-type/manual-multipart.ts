import { essenceOf } from '../../http/grammars/mediaType';
import { fieldLines } from '../../http/message';
import { spec } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'content-type/manual-multipart',
	severity: 'warning',
	title: '`fetch` writes the `Content-Type` of a form itself',
	why: 'Of a `FormData`, `fetch` and `XMLHttpRequest` make parts, and write a `Content-Type` with the `boundary` between them, unless there is one already: then servers get a type without a boundary, and cannot tell the parts apart. Content that is put together by hand needs its `boundary`, too. Axios mends the header, and is not judged. It is a warning where a browser is sure: in `XMLHttpRequest`, `window.fetch`, and where the address is a path. Elsewhere it is a hint, because React Native adds the boundary to what it finds; it does without the header as well.',
	spec: spec('Fetch', 'https://fetch.spec.whatwg.org/#concept-bodyinit-extract'),
	examples: [
		{ bad: "fetch('/a', { method: 'POST', body, headers: { 'Content-Type': '«multipart/form-data»' } })", language: 'typescript' },
		{
			bad: "fetch(url, { method: 'PUT', body: new FormData(form), headers: { 'Content-Type': '«multipart/form-data»' } })",
			language: 'typescript',
		},
		{
			bad: "new Request(url, { method: 'POST', headers: [['content-type', '«multipart/form-data; charset=utf-8»']], body })",
			language: 'typescript',
		},
		{ bad: "xhr.setRequestHeader('Content-Type', '«multipart/form-data»');", language: 'typescript' },
		{ good: "fetch(url, { method: 'PUT', body: new FormData(form) })", language: 'typescript' },
		{
			good: "fetch(url, { method: 'PUT', headers: { 'Content-Type': `multipart/form-data; boundary=${boundary}` }, body })",
			language: 'typescript',
		},
		{ good: "fetch(url, { headers: { 'Content-Type': `multipart/form-data; ${rest}` } })", language: 'typescript' },
		{ good: "fetch(url, { headers: { 'Content-Type': 'multipart/form-data; ' + rest } })", language: 'typescript' },
		{ good: "axios.post(url, form, { headers: { 'Content-Type': 'multipart/form-data' } })", language: 'typescript' },
		{ good: "const headers = { 'Content-Type': 'multipart/form-data' };", language: 'typescript' },
		{ good: "new Response(form, { headers: { 'Content-Type': 'multipart/form-data' } })", language: 'typescript' },
	],
	concerns: { kind: 'request', origins: ['code'], fields: ['content-type'], value: /multipart\/form-data/i },
	check(message, report) {
		const { api, kind } = message;
		if (!api || kind !== 'request') {
			return;
		}
		for (const { valueText } of fieldLines(message, 'content-type')) {
			const isForm = valueText && !valueText.isDynamic && essenceOf(valueText) === 'multipart/form-data';
			if (isForm && !/;\s*boundary\s*=/i.test(valueText.text)) {
				report({
					at: valueText,
					message:
						'The `boundary` is missing. Leave out the header: with a `FormData`, it is written for you, and with the boundary.',
					...(api === 'web' && { severity: 'hint' }),
				});
			}
		}
	},
});
