import { deleteLineFix, fieldLines, possible } from '../../http/message';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'convention/get-content-type',
	severity: 'off',
	title: 'A request without content has no `Content-Type`',
	why: 'It describes the content of the request itself; what is wanted stands in `Accept`. In browsers, `Content-Type: application/json` makes a cross-origin `GET` ask for permission first. Off unless set: some APIs insist on it.',
	spec: rfc(9110, '8.3'),
	tag: 'unnecessary',
	examples: [
		{
			bad: 'GET /a HTTP/1.1\nHost: a.example\n«Content-Type»: application/json\n',
			fixed: 'GET /a HTTP/1.1\nHost: a.example\n',
		},
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nAccept: application/json' },
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nContent-Type: application/json\n\n{"a":1}' },
		{ good: 'POST /a HTTP/1.1\nHost: a.example\nContent-Type: application/json' },
	],
	concerns: { kind: 'request', methods: ['GET', 'HEAD'], fields: ['content-type'] },
	check(message, report) {
		const { method, content, isComplete } = message;
		if (!isComplete || content || !/^(?:GET|HEAD)$/.test(method?.source.text ?? '')) {
			return;
		}
		for (const line of fieldLines(message, 'content-type')) {
			report({
				at: line.nameText,
				message: 'The request has no content whose type this could be. Say in `Accept` what is wanted.',
				fixes: possible(deleteLineFix(line)),
			});
		}
	},
});
