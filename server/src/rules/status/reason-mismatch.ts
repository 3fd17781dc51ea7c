import { statusCodes } from '../../http/statusCodes';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';
import { codesSaying, hasPhrase } from '../../http/reasonPhrases';

export default defineRule({
	id: 'status/reason-mismatch',
	severity: 'warning',
	title: 'Code and phrase say the same',
	why: 'Clients read the code only, people read the phrase: if they differ, one of the two is misled. A phrase that belongs to no other code, in any language, is fine.',
	spec: rfc(9112, '4'),
	examples: [
		{ bad: 'HTTP/1.1 200 «Created»', fixed: 'HTTP/1.1 200 OK' },
		{ bad: 'HTTP/1.1 404 «ok»', fixed: 'HTTP/1.1 404 Not Found' },
		{ bad: 'HTTP/1.1 400 «Unprocessable Entity»', fixed: 'HTTP/1.1 400 Bad Request' },
		{ good: 'HTTP/1.1 404 Not Found' },
		{ good: 'HTTP/1.1 404 not found' },
		{ good: 'HTTP/1.1 404 No such user' },
		{ good: 'HTTP/1.1 404 Nicht gefunden' },
		{ good: 'HTTP/1.1 422 Unprocessable Entity' },
		{ good: "HTTP/1.1 418 I'm a teapot" },
		{ good: 'HTTP/2 404' },
	],
	concerns: { kind: 'response' },
	check({ statusCode, reasonPhrase }, report) {
		const code = statusCodes.get(statusCode?.source.text ?? '');
		const owners = code && reasonPhrase ? codesSaying(reasonPhrase.source.text) : [];
		const [owner] = owners;
		if (!code || !hasPhrase(code) || !statusCode || !reasonPhrase || !owner || owners.includes(code)) {
			return;
		}
		report({
			at: reasonPhrase.source,
			message: `The phrase says "${reasonPhrase.source.text}", but ${code.name} is "${code.phrase}".`,
			fixes: [
				{ title: `Change the phrase to "${code.phrase}"`, edits: [reasonPhrase.source.replaceWith(code.phrase)] },
				{ title: `Change the code to ${owner.name}`, edits: [statusCode.source.replaceWith(owner.name)] },
			],
		});
	},
});
