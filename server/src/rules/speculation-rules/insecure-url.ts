import { isPlaceholder } from '../../http/fixes';
import { fieldLines } from '../../http/message';
import { spec } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'speculation-rules/insecure-url',
	severity: 'warning',
	title: 'Speculation rules are loaded over HTTPS',
	why: 'A page over HTTPS does not load them from an `http:` address. Addresses of this machine are left alone.',
	spec: spec(
		'HTML, the Speculation-Rules header',
		'https://html.spec.whatwg.org/multipage/speculative-loading.html#the-speculation-rules-header',
	),
	examples: [
		{
			bad: 'HTTP/1.1 200 OK\nSpeculation-Rules: "/a.json", "«http»://a.example/b.json"',
			fixed: 'HTTP/1.1 200 OK\nSpeculation-Rules: "/a.json", "https://a.example/b.json"',
		},
		{ good: 'HTTP/1.1 200 OK\nSpeculation-Rules: "/a.json", "https://a.example/b.json"' },
		{ good: 'HTTP/1.1 200 OK\nSpeculation-Rules: "http://localhost:3000/a.json"' },
		{ good: 'HTTP/1.1 200 OK\nSpeculation-Rules: "http://{{host}}/a.json"' },
	],
	concerns: { kind: 'response', fields: ['speculation-rules'], onlyValue: true },
	check(message, report) {
		for (const { valueText } of fieldLines(message, 'speculation-rules')) {
			for (const { index, 0: text } of valueText?.text.matchAll(/"http:[^"]*"?/gi) ?? []) {
				const at = valueText!.slice(index + 1, index + 5);
				const isLocal = /^"http:\/\/(?:localhost|[\w.-]+\.localhost|127(?:\.\d+){3}|\[::1\])(?:[:/?#"]|$)/i.test(text);
				if (!isLocal && !isPlaceholder(valueText!.slice(index, index + text.length))) {
					report({
						at,
						message: 'Browsers do not load this over plain HTTP: use `https`.',
						fixes: [{ title: 'Change to `https`', edits: [at.replaceWith('https')] }],
					});
				}
			}
		}
	},
});
