import { nearest } from '../../http/nearest';
import { statusCodes } from '../../http/statusCodes';
import { changeTo } from '../../http/syntax';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';
import { codesSaying, hasPhrase } from '../../http/reasonPhrases';

export default defineRule({
	id: 'status/reason-misspelled',
	severity: 'information',
	title: 'The phrase is spelled right',
	why: 'No client reads the phrase, but people do. Other words, other languages and another case are all fine.',
	spec: rfc(9110, '15'),
	examples: [
		{ bad: 'HTTP/1.1 404 «Not Fuond»', fixed: 'HTTP/1.1 404 Not Found' },
		{ bad: 'HTTP/1.1 500 «Internal Sever Error»', fixed: 'HTTP/1.1 500 Internal Server Error' },
		{ good: 'HTTP/1.1 404 Not Found' },
		{ good: 'HTTP/1.1 404 NOT FOUND' },
		{ good: 'HTTP/1.1 404 Nothing here' },
		{ good: 'HTTP/1.1 200 Okay' },
		{ good: 'HTTP/1.1 504 Gateway Time-out' },
		{ good: 'HTTP/1.1 404 Not F{{vowels}}nd' },
	],
	concerns: { kind: 'response' },
	check({ statusCode, reasonPhrase }, report) {
		const code = statusCodes.get(statusCode?.source.text ?? '');
		const said = reasonPhrase?.source.text ?? '';
		if (!code || !reasonPhrase || reasonPhrase.source.isDynamic || !hasPhrase(code) || codesSaying(said).length > 0) {
			return;
		}
		if (nearest(said, [code.phrase])) {
			report({
				at: reasonPhrase.source,
				message: `"${said}" is misspelled: ${code.name} is "${code.phrase}".`,
				fixes: [changeTo(reasonPhrase.source, code.phrase, `Change the phrase to "${code.phrase}"`)],
			});
		}
	},
});
