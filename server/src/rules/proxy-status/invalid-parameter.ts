import { isPlaceholder } from '../../http/fixes';
import { elements } from '../../http/message';
import { changeTo } from '../../http/syntax';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'proxy-status/invalid-parameter',
	severity: 'warning',
	title: 'The `error` of `Proxy-Status` is a Token',
	why: 'It names a registered kind of error, without quotes. What there is to say in words belongs into `details`.',
	spec: rfc(9209, '2.1.1'),
	examples: [
		{
			bad: 'HTTP/1.1 502 Bad Gateway\nProxy-Status: edge; error=«"dns_timeout"»',
			fixed: 'HTTP/1.1 502 Bad Gateway\nProxy-Status: edge; error=dns_timeout',
		},
		{ bad: 'HTTP/1.1 502 Bad Gateway\nProxy-Status: edge; error=«"No route to host"»; details="x"' },
		{ bad: 'HTTP/1.1 502 Bad Gateway\nProxy-Status: edge; error=«1»' },
		{ good: 'HTTP/1.1 502 Bad Gateway\nProxy-Status: edge; error=dns_timeout; details="error=1", "other"; error=custom' },
		{ good: 'HTTP/1.1 502 Bad Gateway\nProxy-Status: edge; error={{error}}' },
	],
	concerns: { kind: 'response', fields: ['proxy-status'], onlyValue: true },
	check(message, report) {
		for (const { children = [] } of elements(message, 'proxy-status')) {
			for (const { children: [key, value] = [] } of children.slice(1)) {
				if (key?.source.text === 'error' && value && !/^[A-Za-z*]/.test(value.source.text) && !isPlaceholder(value.source)) {
					const [, token] = /^"([a-z][\w-]*)"$/i.exec(value.source.text) ?? [];
					report({
						at: value.source,
						message: `The kind of error is a Token: write a name such as \`${token ?? 'dns_timeout'}\`, without quotes.`,
						...(token !== undefined && { fixes: [changeTo(value.source, token)] }),
					});
				}
			}
		}
	},
});
