import { deleteLineFix, type FieldLine, majorVersionOf, possible } from '../../http/message';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';

const forbidden = new Set(['connection', 'keep-alive', 'proxy-connection', 'transfer-encoding', 'upgrade']);

export default defineRule({
	id: 'message/connection-field-in-http2',
	severity: 'warning',
	title: 'HTTP/2 and HTTP/3 have no connection fields',
	why: 'They manage connections and framing themselves. A message with `Connection`, `Keep-Alive`, `Proxy-Connection`, `Transfer-Encoding`, `Upgrade`, or a `TE` other than `trailers`, is malformed and rejected. In the requests of `.http` files it is a hint: clients mostly drop these fields.',
	spec: rfc(9113, '8.2.2'),
	examples: [
		{ bad: 'HTTP/2 200\n«Connection»: close\nContent-Length: 0\n', fixed: 'HTTP/2 200\nContent-Length: 0\n' },
		{ bad: 'GET / HTTP/3\nHost: a.example\n«TE»: gzip\n', fixed: 'GET / HTTP/3\nHost: a.example\n' },
		{ good: 'HTTP/2 200\nContent-Length: 0\n' },
		{ good: 'HTTP/1.1 200 OK\nConnection: close\n' },
		{ good: 'GET / HTTP/2\nHost: a.example\nTE: trailers\n' },
		{ good: 'GET / HTTP/2\nHost: a.example\nTE: {{codings}}\n' },
	],
	concerns: { fields: [...forbidden, 'te'] },
	check(message, report) {
		const major = majorVersionOf(message);
		if (major !== 2 && major !== 3) {
			return;
		}
		for (const line of message.fieldLines.filter(isOfConnection)) {
			report({
				at: line.nameText,
				message: `HTTP/${major} has no \`${line.nameText.text}\`: the message is malformed. Delete the line.`,
				...(message.origin === 'client' && message.kind === 'request' && { severity: 'hint' }),
				fixes: possible(deleteLineFix(line)),
			});
		}
	},
});

function isOfConnection(line: FieldLine): boolean {
	if (line.is('te')) {
		return line.valueText !== undefined && !line.valueText.isDynamic && !/^(?:trailers)?$/i.test(line.valueText.text);
	}
	return forbidden.has(line.nameText.text.toLowerCase());
}
