import { statusCodes } from '../../http/statusCodes';
import { changeTo } from '../../http/syntax';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';
import { hasPhrase, isFormerPhraseOf } from '../../http/reasonPhrases';

export default defineRule({
	id: 'status/reason-outdated',
	severity: 'hint',
	title: 'The phrase is the present one',
	why: 'Some codes were renamed, mostly by RFC 9110: `413` is Content Too Large, `422` Unprocessable Content. No client minds, but readers look for the present name.',
	spec: rfc(9110, '15'),
	examples: [
		{ bad: 'HTTP/1.1 413 «Payload Too Large»', fixed: 'HTTP/1.1 413 Content Too Large' },
		{ bad: 'HTTP/1.1 422 «Unprocessable Entity»', fixed: 'HTTP/1.1 422 Unprocessable Content' },
		{ good: 'HTTP/1.1 413 Content Too Large' },
		{ good: "HTTP/1.1 418 I'm a teapot" },
		{ good: 'HTTP/1.1 505 HTTP Version not supported' },
	],
	concerns: { kind: 'response' },
	check({ statusCode, reasonPhrase }, report) {
		const code = statusCodes.get(statusCode?.source.text ?? '');
		if (code && reasonPhrase && hasPhrase(code) && isFormerPhraseOf(code, reasonPhrase.source.text)) {
			report({
				at: reasonPhrase.source,
				message: `"${reasonPhrase.source.text}" is the old name of ${code.name}: it is "${code.phrase}" now.`,
				fixes: [changeTo(reasonPhrase.source, code.phrase, `Change the phrase to "${code.phrase}"`)],
			});
		}
	},
});
