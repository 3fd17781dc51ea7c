import { majorVersionOf } from '../../http/message';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'host/not-first',
	severity: 'off',
	title: '`Host` is the first header',
	why: 'User agents should send it right behind the request line. Servers find it anywhere, so this is a matter of style. HTTP/2 and HTTP/3, which send `:authority` instead, are not judged.',
	spec: rfc(9110, '7.2'),
	examples: [
		{ bad: 'GET / HTTP/1.1\nAccept: */*\n«Host»: a.example\n', fixed: 'GET / HTTP/1.1\nHost: a.example\nAccept: */*\n' },
		{ good: 'GET / HTTP/1.1\nHost: a.example\nAccept: */*' },
		{ good: 'GET https://a.example/\nAccept: */*' },
		{ good: 'GET / HTTP/2\nAccept: */*\nHost: a.example' },
		{ good: "fetch('/a', { headers: { Accept: '*/*', Host: 'a.example' } })", language: 'typescript' },
		{ bad: 'GET / HTTP/1.1\nAccept: */*\n«Host»: {{host}}\n' },
	],
	concerns: { kind: 'request', fields: ['host'] },
	check(message, report) {
		const host = message.fieldLines.findIndex(line => line.is('host'));
		const first = message.fieldLines[0];
		if (message.kind !== 'request' || message.origin === 'code' || host < 1 || !first || (majorVersionOf(message) ?? 1) > 1) {
			return;
		}
		const { nameText, valueText, line } = message.fieldLines[host]!;
		const isMovable = line !== undefined && first.nameText.start < line.start;
		const text = `${nameText.text}: ${valueText?.text ?? ''}\n`;
		report({
			at: nameText,
			message: '`Host` should be the first header: move it up.',
			...(isMovable &&
				!valueText?.isDynamic && {
					fixes: [{ title: 'Move it up', edits: [first.nameText.slice(0, 0).replaceWith(text), line.replaceWith('')] }],
				}),
		});
	},
});
