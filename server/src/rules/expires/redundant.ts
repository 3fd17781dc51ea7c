import { deleteLineFix, fieldLines, possible } from '../../http/message';
import { rfc } from '../../http/term';
import { directivesOf } from '../../http/cacheControlLine';
import { defineRule } from '../rule';

export default defineRule({
	id: 'expires/redundant',
	severity: 'off',
	title: '`Expires` does not stand beside `max-age`',
	why: 'Caches ignore it then. Many servers send both, for caches of HTTP/1.0; switch this on to keep messages short. Beside `s-maxage` alone it still counts for private caches.',
	spec: rfc(9111, '5.3'),
	concerns: { fields: ['expires'] },
	tag: 'unnecessary',
	examples: [
		{
			bad: 'HTTP/1.1 200 OK\nCache-Control: max-age=60\n«Expires»: Wed, 21 Oct 2026 07:28:00 GMT\nVary: Accept\n',
			fixed: 'HTTP/1.1 200 OK\nCache-Control: max-age=60\nVary: Accept\n',
		},
		{ good: 'HTTP/1.1 200 OK\nExpires: Wed, 21 Oct 2026 07:28:00 GMT' },
		{ good: 'HTTP/1.1 200 OK\nCache-Control: s-maxage=60\nExpires: Wed, 21 Oct 2026 07:28:00 GMT' },
		{ good: 'HTTP/1.1 200 OK\nCache-Control: max-age\nExpires: Wed, 21 Oct 2026 07:28:00 GMT', hidden: true },
	],
	check(message, report) {
		const maxAge = fieldLines(message, 'cache-control')
			.flatMap(directivesOf)
			.find(({ name, argument }) => name === 'max-age' && argument !== undefined);
		const expires = fieldLines(message, 'expires')[0];
		if (maxAge && expires) {
			report({
				at: expires.nameText,
				message: 'Caches ignore `Expires` where `max-age` is given. Delete it.',
				severity: 'hint',
				related: { at: maxAge.node.source, message: '`max-age` is given here.' },
				fixes: possible(deleteLineFix(expires)),
			});
		}
	},
});
