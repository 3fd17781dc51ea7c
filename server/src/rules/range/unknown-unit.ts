import { isPlaceholder, misspelled } from '../../http/fixes';
import { isToken } from '../../http/grammars/token';
import { fieldLines } from '../../http/message';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'range/unknown-unit',
	severity: 'warning',
	title: 'The unit of `Range` is `bytes`',
	why: 'It is the only unit that is registered; a server that does not know a unit ignores the field and sends the whole. A server may define its own, so anything but a slip is only a hint.',
	spec: rfc(9110, '14.2'),
	examples: [
		{
			bad: 'GET /a HTTP/1.1\nHost: a.example\nRange: «byte»=0-499',
			fixed: 'GET /a HTTP/1.1\nHost: a.example\nRange: bytes=0-499',
		},
		{ bad: 'GET /a HTTP/1.1\nHost: a.example\nRange: «items»=0-9' },
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nRange: Bytes=0-499' },
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nRange: {{unit}}=0-9' },
		{ good: 'HTTP/1.1 202 Accepted\nRange: bits=0-1023' },
	],
	concerns: { kind: 'request', fields: ['range'], value: /^(?!bytes=)/i, onlyValue: true },
	check(message, report) {
		for (const { value } of message.kind === 'response' ? [] : fieldLines(message, 'range')) {
			const [unit] = value?.children ?? [];
			if (!unit || unit.term || !isToken(unit.source.text) || isPlaceholder(unit.source)) {
				continue;
			}
			const slip = misspelled('range/unknown-unit', unit.source, ['bytes'], 'a registered range unit');
			report(
				slip
					? { ...slip, at: unit.source }
					: {
							at: unit.source,
							message: `\`${unit.source.text}\` is not a registered range unit: servers that do not define it send the whole. The usual one is \`bytes\`.`,
							severity: 'hint',
						},
			);
		}
	},
});
