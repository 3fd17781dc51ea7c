import { isWithout } from '../../http/message';
import { rfc } from '../../http/term';
import { contentStart } from '../content';
import { defineRule } from '../rule';

export default defineRule({
	id: 'request/options-content-without-type',
	severity: 'warning',
	title: 'Content of `OPTIONS` says what it is',
	why: 'A client that sends content with `OPTIONS` must say in `Content-Type` of what type it is. In a document, where it mostly is the content of the response, it is not judged.',
	spec: rfc(9110, '9.3.7'),
	examples: [
		{ bad: '«OPTIONS» /a HTTP/1.1\nHost: a.example\n\n{"a": 1}' },
		{ good: 'OPTIONS /a HTTP/1.1\nHost: a.example\nContent-Type: application/json\n\n{"a": 1}' },
		{ good: 'OPTIONS /a HTTP/1.1\nHost: a.example\n\n> {% client.log("done") %}' },
		{ good: '```http\nOPTIONS /a HTTP/1.1\nHost: a.example\n\n{"allow": []}\n```', language: 'markdown' },
	],
	concerns: { kind: 'request', methods: ['OPTIONS'], hasContent: true },
	check(message, report) {
		const { method, origin } = message;
		if (method?.source.text === 'OPTIONS' && origin === 'client' && isWithout(message, 'content-type') && contentStart(message)) {
			report({
				at: method.source,
				message: 'Content of an `OPTIONS` request must have a `Content-Type`. Add it, or delete the content.',
			});
		}
	},
});
