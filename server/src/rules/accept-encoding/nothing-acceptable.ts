import { weightOf } from '../../http/grammars/weight';
import { elements } from '../../http/message';
import type { SyntaxNode } from '../../http/syntax';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'accept-encoding/nothing-acceptable',
	severity: 'warning',
	title: '`Accept-Encoding` leaves something acceptable',
	why: '`*;q=0` and `identity;q=0` rule out content that is not coded. If no coding is left either, every answer is unacceptable, and a server may send an error or ignore the field. For content without a coding, write `identity`.',
	spec: rfc(9110, '12.5.3'),
	examples: [
		{ bad: 'GET /a HTTP/1.1\nHost: a.example\nAccept-Encoding: «*;q=0»' },
		{ bad: 'GET /a HTTP/1.1\nHost: a.example\nAccept-Encoding: gzip;q=0, «identity;q=0.0»' },
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nAccept-Encoding: gzip, *;q=0' },
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nAccept-Encoding: identity, *;q=0' },
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nAccept-Encoding: gzip;q=0' },
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nAccept-Encoding: {{coding}}, *;q=0' },
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nAccept-Encoding:' },
	],
	concerns: { fields: ['accept-encoding'], value: /q=0/i, onlyValue: true },
	check(message, report) {
		const codings = elements(message, 'accept-encoding').filter(({ source }) => source.length > 0);
		const identity = codings.find(coding => nameOf(coding) === 'identity');
		const excluding = identity ?? codings.find(coding => nameOf(coding) === '*');
		const isAnyLeft = codings.some(coding => coding.source.isDynamic || !isExcluded(coding));
		if (excluding && !isAnyLeft) {
			report({
				at: excluding.source,
				message: 'With this nothing is acceptable, not even content without a coding. Write `identity`.',
			});
		}
	},
});

function nameOf({ children, source }: SyntaxNode): string {
	return (children?.[0]?.source ?? source).text.toLowerCase();
}

function isExcluded(coding: SyntaxNode): boolean {
	return /^0(?:\.0*)?$/.test(weightOf(coding)?.source.text ?? '');
}
