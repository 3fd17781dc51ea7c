import { deletePieceFix } from '../../http/fixes';
import { fieldLines } from '../../http/message';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';
import { type Directive, directivesOf } from '../../http/cacheControlLine';

export default defineRule({
	id: 'cache-control/redundant',
	severity: 'off',
	title: '`no-store` stands without directives that add nothing to it',
	why: 'What is not stored need not be revalidated either. Many send `no-store, no-cache, must-revalidate, max-age=0` to be sure; switch this on to keep values short. With `must-understand`, which lets caches ignore `no-store`, the others count, and are left alone.',
	spec: rfc(9111, '5.2.2.5'),
	concerns: { kind: 'response', fields: ['cache-control'], value: /no-store/i, onlyValue: true },
	tag: 'unnecessary',
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nCache-Control: no-store, «no-cache», «max-age=0»', fixed: 'HTTP/1.1 200 OK\nCache-Control: no-store' },
		{ bad: 'HTTP/1.1 200 OK\nCache-Control: «private», no-store', fixed: 'HTTP/1.1 200 OK\nCache-Control: no-store' },
		{ good: 'HTTP/1.1 200 OK\nCache-Control: no-store' },
		{ good: 'HTTP/1.1 200 OK\nCache-Control: no-cache, must-revalidate' },
		{ good: 'HTTP/1.1 200 OK\nCache-Control: must-understand, no-store, private' },
		{ good: 'HTTP/1.1 200 OK\nCache-Control: no-store, private="Set-Cookie", max-age={{age}}' },
		{ good: 'GET / HTTP/1.1\nHost: a.example\nCache-Control: no-store, no-cache' },
	],
	check(message, report) {
		const lines = fieldLines(message, 'cache-control').map(directivesOf);
		const given = lines.flat();
		const noStore = given.find(({ name }) => name === 'no-store');
		if (message.kind === 'request' || !noStore || given.some(({ name }) => name === 'must-understand')) {
			return;
		}
		for (const directives of lines) {
			directives.forEach((directive, index) => {
				if (addsNothing(directive)) {
					const { source } = directive.node;
					const fix = deletePieceFix(
						directives.map(({ node }) => node.source),
						index,
						`Delete \`${source.text}\``,
					);
					report({
						at: source,
						message: `\`${source.text}\` adds nothing to \`no-store\`: delete it.`,
						severity: 'hint',
						related: { at: noStore.node.source, message: '`no-store` is given here.' },
						...(fix && { fixes: [fix] }),
					});
				}
			});
		}
	},
});

function addsNothing({ name, argument }: Directive): boolean {
	return name === 'max-age'
		? argument === '0'
		: ['no-cache', 'must-revalidate', 'proxy-revalidate', 'private'].includes(name) && argument === undefined;
}
