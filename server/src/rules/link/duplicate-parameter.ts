import { deletePieceFix } from '../../http/fixes';
import { elements, possible } from '../../http/message';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';

const once = new Set(['rel', 'media', 'title', 'title*', 'type']);

export default defineRule({
	id: 'link/duplicate-parameter',
	severity: 'warning',
	title: 'Parameters of a link stand once',
	why: 'All but the first are ignored. Several relations stand in one `rel`: `rel="next prefetch"`. `hreflang` may be repeated.',
	spec: rfc(8288, '3.4.1'),
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nLink: </a>; rel=next; «rel»=prefetch', fixed: 'HTTP/1.1 200 OK\nLink: </a>; rel=next' },
		{ bad: 'HTTP/1.1 200 OK\nLink: </a>; title="A"; rel=next; «Title»="B"', fixed: 'HTTP/1.1 200 OK\nLink: </a>; title="A"; rel=next' },
		{ good: 'HTTP/1.1 200 OK\nLink: </a>; rel=next, </b>; rel=prev' },
		{ good: 'HTTP/1.1 200 OK\nLink: </a>; rel=alternate; hreflang=en; hreflang=de; title="A"; title*=UTF-8\'\'%c3%a9' },
	],
	concerns: { fields: ['link'], value: /;.*;/, onlyValue: true },
	check(message, report) {
		for (const { children = [] } of elements(message, 'link')) {
			const sources = children.map(({ source }) => source);
			const names = children.map(({ children: pair }, i) => (i === 0 ? undefined : pair?.[0]?.source));
			for (const [i, name] of names.entries()) {
				const first = names.slice(0, i).find(other => other && other.text.toLowerCase() === name?.text.toLowerCase());
				if (name && first && once.has(name.text.toLowerCase())) {
					report({
						at: name,
						message: `\`${name.text}\` stands here already, and only the first one counts.`,
						fixes: possible(deletePieceFix(sources, i, `Delete the second \`${name.text}\``)),
						related: { at: first, message: 'The one that counts.' },
					});
				}
			}
		}
	},
});
