import { rfc } from '../../http/term';
import { defineRule } from '../rule';

/** Besides what is encoded, what stands for something: `%name%`, `%s`, `%(name)s`, `%{name}`, and what is next to a variable. */
const wrong = /%(?![\da-f]{2}|[({\uFFFC]|[a-z](?![a-z\d])|[a-z_]\w*%)/i;
const placeholder = /%{1,2}[a-z_]\w*%{1,2}/gi;

export default defineRule({
	id: 'message/target-percent-encoding',
	severity: 'warning',
	title: 'Behind a `%` in a target stand two hexadecimal digits',
	why: 'A `%` starts an encoded octet. Servers answer `400` to one that is not followed by two digits, or each read it in their own way. A `%` that is meant is written `%25`. Many clients for `.http` files encode it themselves, so there it is a hint. Marks such as `%name%` and `%s` are left alone.',
	spec: rfc(3986, '2.1'),
	examples: [
		{
			bad: '```http\nGET /50«%» HTTP/1.1\nHost: a.example\n```',
			fixed: '```http\nGET /50%25 HTTP/1.1\nHost: a.example\n```',
			language: 'markdown',
		},
		{ bad: 'GET https://a.example/?discount=10«%»&page=2', fixed: 'GET https://a.example/?discount=10%25&page=2' },
		{ good: 'GET https://a.example/50%25?name=caf%C3%a9' },
		{ good: 'GET https://a.example/{{a}}%{{b}}' },
		{ good: '```http\nGET /%TENANT%/users/%s?city=%%city%% HTTP/1.1\nHost: a.example\n```', language: 'markdown' },
		{ good: "fetch('/like?name=50%')", language: 'typescript' },
	],
	concerns: { kind: 'request', target: /%/ },
	check({ target, origin }, report) {
		const source = target?.source;
		if (!source?.text.includes('%')) {
			return;
		}
		const at = source.text.replace(placeholder, name => '.'.repeat(name.length)).search(wrong);
		if (at >= 0) {
			const sign = source.slice(at, at + 1);
			report({
				at: sign,
				message: 'Behind a `%` must stand two hexadecimal digits. Write `%25` for the sign itself.',
				...(origin === 'client' && { severity: 'hint' }),
				fixes: [{ title: 'Write `%25`', edits: [sign.replaceWith('%25')] }],
			});
		}
	},
});
