import { changeTo } from '../../http/syntax';
import { spec } from '../../http/term';
import { defineRule } from '../rule';
import { fieldOfLetters, isUnknown } from './meantField';

export default defineRule({
	id: 'header/missing-hyphen',
	severity: 'warning',
	title: 'Header names have their hyphens',
	why: '`ContentType` is another header than `Content-Type`: it is ignored. Code is not judged: there it may be a property of an object that knows better.',
	spec: spec('HTTP Field Name Registry', 'https://www.iana.org/assignments/http-fields'),
	examples: [
		{ bad: 'POST /a HTTP/1.1\nHost: a.example\n«ContentLength»: 3', fixed: 'POST /a HTTP/1.1\nHost: a.example\nContent-Length: 3' },
		{ bad: 'HTTP/1.1 200 OK\n«E-Tag»: "a"', fixed: 'HTTP/1.1 200 OK\nETag: "a"' },
		{ good: 'POST /a HTTP/1.1\nHost: a.example\nContent-Length: 3' },
		{ good: 'GET https://a.example/\nUserId: 3' },
		{ good: "put({ headers: { contentType: 'text/html' } })", language: 'typescript' },
	],
	concerns: { fields: 'unknown' },
	check({ fieldLines, origin }, report) {
		for (const line of origin === 'code' ? [] : fieldLines.filter(isUnknown)) {
			const { nameText } = line;
			const known = nameText.text.includes('_') ? undefined : fieldOfLetters(line);
			if (known) {
				report({
					at: nameText,
					message: `\`${nameText.text}\` is not a known header. Write \`${known.name}\`.`,
					fixes: [changeTo(nameText, known.name)],
				});
			}
		}
	},
});
