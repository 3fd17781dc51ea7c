import { deletePieceFix } from '../../http/fixes';
import { fieldLines } from '../../http/message';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';
import { directivesOf, type Directive } from '../../http/cacheControlLine';

export default defineRule({
	id: 'cache-control/duplicate',
	severity: 'warning',
	title: 'A directive of `Cache-Control` stands there once',
	why: 'If the two differ, a cache takes the first, or treats the response as stale. Unknown directives are not looked at.',
	spec: rfc(9111, '4.2.1'),
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nCache-Control: max-age=1, «max-age=2»', fixed: 'HTTP/1.1 200 OK\nCache-Control: max-age=1' },
		{
			bad: 'HTTP/1.1 200 OK\nCache-Control: no-store, max-age=0, «No-Store»',
			fixed: 'HTTP/1.1 200 OK\nCache-Control: no-store, max-age=0',
		},
		{ bad: 'HTTP/1.1 200 OK\nCache-Control: no-store\nCache-Control: «no-store»' },
		{ good: 'HTTP/1.1 200 OK\nCache-Control: private, private="Set-Cookie"' },
		{ good: 'HTTP/1.1 200 OK\nCache-Control: x=1, x=2' },
		{ good: 'HTTP/1.1 200 OK\nCache-Control: {{a}}, {{a}}' },
	],
	concerns: { fields: ['cache-control'], onlyValue: true },
	check(message, report) {
		const seen = new Map<string, Directive>();
		for (const line of fieldLines(message, 'cache-control')) {
			const directives = directivesOf(line);
			directives.forEach((directive, index) => {
				const { name, argument, node } = directive;
				const first = seen.get(name);
				if (!node.children?.[0]?.term) {
					return;
				}
				if (!first) {
					seen.set(name, directive);
				} else if ((first.argument === undefined) === (argument === undefined)) {
					const fix = deletePieceFix(
						directives.map(({ node }) => node.source),
						index,
						`Delete \`${node.source.text}\``,
					);
					report({
						at: node.source,
						message: `\`${name}\` is already given above: keep one of the two.`,
						related: { at: first.node.source, message: 'First given here.' },
						...(fix && { fixes: [fix] }),
					});
				}
			});
		}
	},
});
