import { deleteLineFix, fieldLines, possible } from '../../http/message';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'max-forwards/ignored',
	severity: 'hint',
	title: '`Max-Forwards` goes with `TRACE` and `OPTIONS`',
	why: 'Proxies may ignore it with any other method. Some add it to every request all the same, so it is only a hint.',
	spec: rfc(9110, '7.6.2'),
	examples: [
		{ bad: 'GET /a HTTP/1.1\nHost: a.example\n«Max-Forwards»: 10\n', fixed: 'GET /a HTTP/1.1\nHost: a.example\n' },
		{ good: 'OPTIONS /a HTTP/1.1\nHost: a.example\nMax-Forwards: 10' },
		{ good: 'TRACE /a HTTP/1.1\nHost: a.example\nMax-Forwards: 0' },
		{ good: 'INVITE sip:bob@a.example SIP/2.0\nMax-Forwards: 70' },
		{ good: '{{method}} /a HTTP/1.1\nHost: a.example\nMax-Forwards: 10' },
	],
	concerns: { kind: 'request', fields: ['max-forwards'] },
	check(message, report) {
		const method = message.method?.source;
		if (!method || !/^(?:GET|HEAD|POST|PUT|PATCH|DELETE)$/.test(method.text)) {
			return;
		}
		for (const line of fieldLines(message, 'max-forwards')) {
			report({
				at: line.nameText,
				message: `\`Max-Forwards\` may be ignored with \`${method.text}\`: it is for \`TRACE\` and \`OPTIONS\`.`,
				fixes: possible(deleteLineFix(line)),
				related: { at: method, message: 'The method of the request.' },
			});
		}
	},
});
