import { essenceOf } from '../../http/grammars/mediaType';
import { fieldLines } from '../../http/message';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'content-type/charset-on-json',
	severity: 'hint',
	title: 'JSON has no `charset`',
	why: 'JSON is always UTF-8. The parameter is not defined for it, and recipients ignore it. GraphQL and FHIR, which have types of their own for which they define or recommend it, are not judged.',
	spec: rfc(8259, '11'),
	tag: 'unnecessary',
	examples: [
		{
			bad: 'HTTP/1.1 200 OK\nContent-Type: application/json«; charset=utf-8»',
			fixed: 'HTTP/1.1 200 OK\nContent-Type: application/json',
		},
		{
			bad: 'HTTP/1.1 200 OK\nContent-Type: application/problem+json«;charset="UTF-8"»; a=b',
			fixed: 'HTTP/1.1 200 OK\nContent-Type: application/problem+json; a=b',
		},
		{ good: "request(app).get('/').expect('Content-Type', 'application/json; charset=utf-8')", language: 'typescript' },
		{ good: 'HTTP/1.1 200 OK\nContent-Type: application/json' },
		{ good: 'HTTP/1.1 200 OK\nContent-Type: text/html; charset=utf-8' },
		{ good: 'HTTP/1.1 200 OK\nContent-Type: application/graphql-response+json; charset=utf-8' },
		{ good: 'HTTP/1.1 200 OK\nContent-Type: application/json; charset=iso-8859-1' },
	],
	concerns: { fields: ['content-type'], value: /json.*charset/i, onlyValue: true },
	check(message, report) {
		for (const { valueText } of fieldLines(message, 'content-type')) {
			if (!valueText || !/^application\/(?!graphql-response\+|fhir\+)(?:[^;]*\+)?json$/.test(essenceOf(valueText))) {
				continue;
			}
			// Another encoding is a contradiction, not an addition.
			const charset = /\s*;\s*charset="?utf-?8"?(?=\s*(?:;|$))/i.exec(valueText.text);
			if (charset) {
				const at = valueText.slice(charset.index, charset.index + charset[0].length);
				const fixes = [{ title: 'Delete the `charset`', edits: [at.replaceWith('')], isPreferred: true }];
				report({ at, message: 'JSON is always UTF-8, and has no `charset`: delete it.', fixes });
			}
		}
	},
});
