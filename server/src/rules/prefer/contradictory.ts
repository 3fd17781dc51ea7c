import { deletePieceFix } from '../../http/fixes';
import { type FieldLine, fieldLines, type Message, possible } from '../../http/message';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'prefer/contradictory',
	severity: 'warning',
	title: 'A preference stands once',
	why: 'Of several, servers look at the first only, and ignore the others without a word. Preferences that are not registered are left alone: their services may read them otherwise.',
	spec: rfc(7240, '2'),
	examples: [
		{
			bad: 'PATCH /a HTTP/1.1\nHost: a.example\nPrefer: return=minimal, «return=representation»\n\n{}',
			fixed: 'PATCH /a HTTP/1.1\nHost: a.example\nPrefer: return=minimal\n\n{}',
		},
		{ bad: 'PATCH /a HTTP/1.1\nHost: a.example\nPrefer: handling=strict\nPrefer: «handling=lenient»\n\n{}' },
		{ good: 'PATCH /a HTTP/1.1\nHost: a.example\nPrefer: return=minimal, handling=lenient, respond-async; wait=10\n\n{}' },
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nPrefer: odata.include-annotations="*", odata.maxpagesize=5' },
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nPrefer: include=a, include=b' },
		{
			good: "if (isShort) headers.append('Prefer', 'return=minimal');\nelse headers.append('Prefer', 'return=representation');",
			language: 'typescript',
		},
	],
	concerns: { kind: 'request', fields: ['prefer'], onlyValue: true },
	check(message, report) {
		for (const lines of linesTogether(message)) {
			const preferences = lines.flatMap(({ value }) =>
				(value?.children ?? []).map((element, i, siblings) => ({ element, i, siblings, term: element.children?.[0]?.term })),
			);
			for (const [at, { element, i, siblings, term }] of preferences.entries()) {
				const first = preferences.slice(0, at).find(other => other.term === term);
				if (term && first) {
					const sources = siblings.map(({ source }) => source);
					report({
						at: element.source,
						message: `\`${term.name}\` stands here already: servers look at the first one only.`,
						fixes: possible(deletePieceFix(sources, i, 'Delete it')),
						related: { at: first.element.source, message: 'The one that counts.' },
					});
				}
			}
		}
	},
});

/** In code, each line may stand in a branch of its own. */
function linesTogether(message: Message): (readonly FieldLine[])[] {
	const lines = fieldLines(message, 'prefer');
	return message.origin === 'code' ? lines.map(line => [line]) : [lines];
}
