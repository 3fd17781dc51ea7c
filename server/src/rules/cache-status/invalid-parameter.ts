import { isPlaceholder } from '../../http/fixes';
import { elements } from '../../http/message';
import { nearest } from '../../http/nearest';
import { changeTo, type SyntaxNode } from '../../http/syntax';
import { rfc } from '../../http/term';
import type { SourceText } from '../../text';
import { defineRule, type Finding } from '../rule';

const reasons = ['bypass', 'method', 'uri-miss', 'vary-miss', 'miss', 'request', 'stale', 'partial'];

export default defineRule({
	id: 'cache-status/invalid-parameter',
	severity: 'warning',
	title: 'A cache says either `hit` or why it asked on',
	why: '`hit` means that the request was not forwarded, `fwd` that it was, so that only one of them can be right. The reasons for `fwd` are a fixed set of Tokens.',
	spec: rfc(9211, '2.2'),
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nCache-Status: "Edge"; fwd=«mis»', fixed: 'HTTP/1.1 200 OK\nCache-Status: "Edge"; fwd=miss' },
		{ bad: 'HTTP/1.1 200 OK\nCache-Status: "Edge"; fwd=«"miss"»', fixed: 'HTTP/1.1 200 OK\nCache-Status: "Edge"; fwd=miss' },
		{ bad: 'HTTP/1.1 200 OK\nCache-Status: "Edge"; fwd=«whatever»; stored' },
		{ bad: 'HTTP/1.1 200 OK\nCache-Status: Edge; hit; «fwd»=stale' },
		{ good: 'HTTP/1.1 200 OK\nCache-Status: "Origin"; hit; ttl=1100, "Edge"; fwd=uri-miss; collapsed; custom=1' },
		{ good: 'HTTP/1.1 200 OK\nCache-Status: "Edge"; hit=?0; fwd=stale; fwd-status=304' },
		{ good: 'HTTP/1.1 200 OK\nCache-Status: "Edge"; fwd={{reason}}' },
		{ good: 'HTTP/1.1 200 OK\nCache-Status: HIT' },
		{ good: 'HTTP/1.1 200 OK\nCache-Status: "Edge"; hit={{hit}}; fwd=stale' },
	],
	concerns: { kind: 'response', fields: ['cache-status'], onlyValue: true },
	check(message, report) {
		for (const { children = [] } of elements(message, 'cache-status')) {
			const [, fwd, reason] = parameter(children, 'fwd');
			const [hit, hitName, isHit] = parameter(children, 'hit');
			if (fwd && hit && isHit?.text !== '?0' && !isHit?.isDynamic) {
				report({
					at: fwd,
					message: '`hit` says that nothing was forwarded, `fwd` that it was: delete one of them.',
					related: { at: hitName!, message: 'The parameter that contradicts it.' },
				});
			} else if (reason && !reasons.includes(reason.text) && !isPlaceholder(reason)) {
				report(wrongReason(reason));
			}
		}
	},
});

function parameter(
	children: readonly SyntaxNode[],
	name: string,
): readonly [SyntaxNode | undefined, SourceText | undefined, SourceText | undefined] {
	const node = children.slice(1).find(({ children: pair }) => pair?.[0]?.source.text === name);
	return [node, node?.children?.[0]?.source, node?.children?.[1]?.source];
}

function wrongReason(reason: SourceText): Finding {
	const bare = reason.text.replace(/^"|"$/g, '');
	const meant = reasons.includes(bare) ? bare : nearest(bare, reasons);
	const advice = meant === undefined ? `Write one of ${reasons.map(name => `\`${name}\``).join(', ')}.` : `Did you mean \`${meant}\`?`;
	return {
		at: reason,
		message: `\`${reason.text}\` is no reason of \`fwd\`. ${advice}`,
		...(meant !== undefined && { fixes: [changeTo(reason, meant)] }),
	};
}
