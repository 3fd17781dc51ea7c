import { rfc } from '../../http/term';
import { defineRule } from '../rule';
import { namesIn } from './names';

export default defineRule({
	id: 'vary/high-cardinality',
	severity: 'off',
	title: '`Vary` names no header that differs for nearly every client',
	why: '`User-Agent`, `Cookie` and `Referer` have so many values that a cache hardly ever finds a response that fits. Where the response really depends on one, it must be named: switch this on to find other ways, such as client hints or `private`.',
	spec: rfc(9110, '12.5.5'),
	concerns: { fields: ['vary'], onlyValue: true },
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nVary: Accept-Encoding, «User-Agent», «cookie»' },
		{ good: 'HTTP/1.1 200 OK\nVary: Accept-Encoding, Origin, Sec-CH-UA' },
	],
	check(message, report) {
		for (const { node } of namesIn(message)) {
			if (/^(?:user-agent|cookie|referer)$/i.test(node.source.text)) {
				report({
					at: node.source,
					message: `\`${node.source.text}\` has so many values that caches hardly help any more.`,
					severity: 'hint',
				});
			}
		}
	},
});
