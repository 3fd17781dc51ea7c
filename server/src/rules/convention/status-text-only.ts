import { codesSaying } from '../../http/reasonPhrases';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'convention/status-text-only',
	severity: 'information',
	title: 'Code compares the status code, not the phrase beside it',
	why: 'HTTP/2 and HTTP/3 send no phrase: browsers give an empty `statusText` there, and the comparison never holds. In HTTP/1.1 a server may write any phrase, or none. Judged is what is compared with the `statusText` or `statusMessage` of something called a response, and only if it is the phrase of a status code; what a test expects of its own server is not.',
	spec: rfc(9113, '8.3.2'),
	examples: [
		{ bad: "if (response.statusText !== '«Created»') throw new Error();", language: 'typescript' },
		{ bad: "switch (err.response?.statusText) {\n\tcase '«Not Found»':\n\t\tshowEmpty();\n}", language: 'typescript' },
		{ bad: "const ok = res.statusMessage === '«OK»';", language: 'typescript' },
		{ good: 'if (response.status !== 201) throw new Error();', language: 'typescript' },
		{ good: "if (jqXHR.statusText === 'abort') return;", language: 'typescript' },
		{ good: "if (response.statusText === '') return;", language: 'typescript' },
		{ good: "expect(response.statusText).toBe('OK');", language: 'typescript' },
		{ good: "assert.equal(response.statusText, 'OK');", language: 'typescript' },
		{ good: "const busy = order.statusText === 'Processing';", language: 'typescript' },
		{ good: "new Response(null, { status: 404, statusText: 'Not Found' });", language: 'typescript' },
		{ good: "res.statusMessage = 'Not Found';", language: 'typescript' },
	],
	concerns: { kind: 'response', origins: ['code'], isExpectedToo: true },
	check({ isExpected, reasonPhrase }, report) {
		const [code] = (isExpected && codesSaying(reasonPhrase?.source.text ?? '')) || [];
		if (code) {
			report({
				at: reasonPhrase!.source,
				message: `HTTP/2 and HTTP/3 send no phrase such as "${reasonPhrase!.source.text}". Compare the status code with ${code.name}.`,
			});
		}
	},
});
