import { elements, fieldLines, type Message } from '../../http/message';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'conditional/contradictory',
	severity: 'information',
	title: 'Conditions can be met together',
	why: 'Where `If-None-Match` lists every tag that `If-Match` accepts, or is `*`, which means that nothing exists there, one of the two always fails: the request never does what it asks for.',
	spec: rfc(9110, '13.2.2'),
	examples: [
		{ bad: 'PUT /a HTTP/1.1\nHost: a.example\nIf-Match: "a"\n«If-None-Match»: *\n\n…' },
		{ bad: 'GET /a HTTP/1.1\nHost: a.example\nIf-None-Match: W/"a", "b"\n«If-Match»: "a"' },
		{ good: 'PUT /a HTTP/1.1\nHost: a.example\nIf-Match: *\nIf-None-Match: "a"\n\n…' },
		{ good: 'PUT /a HTTP/1.1\nHost: a.example\nIf-Match: "a", "b"\nIf-None-Match: "a"\n\n…' },
		{ good: 'PUT /a HTTP/1.1\nHost: a.example\nIf-Match: {{tag}}\nIf-None-Match: "a"\n\n…' },
		{
			good: "const headers = tag ? { 'If-Match': '*' } : { 'If-None-Match': '*' };\nfetch('/a', { method: 'PUT', headers });",
			language: 'typescript',
		},
		{ good: 'PUT /a HTTP/1.1\nHost: a.example\nIf-Match: {{tag}}\nIf-None-Match: {{tag}}\n\n…' },
		{ good: 'PUT /a HTTP/1.1\nHost: a.example\nIf-Match:\nIf-None-Match: *\n\n…' },
		{ good: "if (tag) req.setHeader('If-Match', '*');\nelse req.setHeader('If-None-Match', '*');", language: 'typescript' },
	],
	concerns: { kind: 'request', fields: ['if-match'] },
	check(message, report) {
		const [match] = fieldLines(message, 'if-match');
		const [noneMatch] = fieldLines(message, 'if-none-match');
		// In code, each may stand in a branch of its own.
		if (
			!match ||
			!noneMatch ||
			message.origin === 'code' ||
			!isContradiction(tags(message, 'if-match'), tags(message, 'if-none-match'))
		) {
			return;
		}
		const [first, second] = match.nameText.start < noneMatch.nameText.start ? [match, noneMatch] : [noneMatch, match];
		report({
			at: second.nameText,
			message: `\`${second.nameText.text}\` and \`${first.nameText.text}\` here can never both be met: delete one of them.`,
			related: { at: first.nameText, message: 'The condition that it contradicts.' },
		});
	},
});

function tags(message: Message, name: string): string[] {
	return elements(message, name)
		.map(({ source }) => source.text.replace(/^W\//, ''))
		.filter(text => text !== '');
}

function isContradiction(match: readonly string[], noneMatch: readonly string[]): boolean {
	const isKnown = [...match, ...noneMatch].every(tag => tag === '*' || /^"[^\uFFFC]*"$/.test(tag));
	return isKnown && match.length > 0 && (noneMatch.includes('*') || match.every(tag => noneMatch.includes(tag)));
}
