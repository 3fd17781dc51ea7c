import { deletePieceFix } from '../../http/fixes';
import { fieldLines } from '../../http/message';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';
import { directivesOf } from '../../http/cacheControlLine';

export default defineRule({
	id: 'cache-control/s-maxage-private',
	severity: 'warning',
	title: '`s-maxage` does not stand beside `private`',
	why: '`s-maxage` speaks to shared caches only, and `private` forbids those to store the response.',
	spec: rfc(9111, '5.2.2.10'),
	concerns: { kind: 'response', fields: ['cache-control'], value: /s-maxage/i, onlyValue: true },
	examples: [
		{
			bad: 'HTTP/1.1 200 OK\nCache-Control: private, max-age=60, «s-maxage=600»',
			fixed: 'HTTP/1.1 200 OK\nCache-Control: private, max-age=60',
		},
		{ bad: 'HTTP/1.1 200 OK\nCache-Control: «s-maxage=600»\nCache-Control: private' },
		{
			bad: "res.set('Cache-Control', '«s-maxage=600», private')",
			fixed: "res.set('Cache-Control', 'private')",
			language: 'typescript',
		},
		{ good: 'HTTP/1.1 200 OK\nCache-Control: private="Set-Cookie", s-maxage=600' },
		{ good: 'HTTP/1.1 200 OK\nCache-Control: public, max-age=60, s-maxage=600' },
		{ good: 'HTTP/1.1 200 OK\nCache-Control: {{scope}}, s-maxage=600' },
	],
	check(message, report) {
		if (message.kind === 'request') {
			return;
		}
		const lines = fieldLines(message, 'cache-control').map(directivesOf);
		const first = lines.flat().find(({ name, argument }) => name === 'private' && argument === undefined);
		for (const directives of lines) {
			const index = directives.findIndex(({ name }) => name === 's-maxage');
			const shared = directives[index]?.node.source;
			if (first && shared) {
				const fix = deletePieceFix(
					directives.map(({ node }) => node.source),
					index,
					`Delete \`${shared.text}\``,
				);
				report({
					at: shared,
					message: '`s-maxage` is for shared caches, which `private` forbids to store the response: delete one of the two.',
					related: { at: first.node.source, message: '`private` is given here.' },
					...(fix && { fixes: [fix] }),
				});
			}
		}
	},
});
