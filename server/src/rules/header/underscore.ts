import { changeTo } from '../../http/syntax';
import { spec } from '../../http/term';
import { defineRule } from '../rule';
import { fieldOfLetters, isUnknown } from './meantField';

export default defineRule({
	id: 'header/underscore',
	severity: 'warning',
	title: 'Header names have hyphens, not underscores',
	why: '`Content_Type` is another header than `Content-Type`, and nginx drops all that have an underscore, unless told otherwise. Names of your own, such as `api_key`, are not judged, nor are names in lower case in code, where some libraries turn underscores into hyphens.',
	spec: spec('HTTP Field Name Registry', 'https://www.iana.org/assignments/http-fields'),
	examples: [
		{
			bad: 'POST /a HTTP/1.1\nHost: a.example\n«Content_Type»: text/html',
			fixed: 'POST /a HTTP/1.1\nHost: a.example\nContent-Type: text/html',
		},
		{ bad: 'HTTP/1.1 200 OK\n«cache_control»: no-store', fixed: 'HTTP/1.1 200 OK\ncache-control: no-store' },
		{ good: 'POST /a HTTP/1.1\nHost: a.example\nContent-Type: text/html' },
		{ good: 'GET https://a.example/pet/1\napi_key: special-key\nmy_header: 1' },
		{ good: "request.get(url, { headers: { content_type: 'text/html' } })", language: 'typescript' },
		{
			bad: "fetch('/a', { headers: { '«Content_Type»': 'text/html' } })",
			fixed: "fetch('/a', { headers: { 'Content-Type': 'text/html' } })",
			language: 'typescript',
		},
		{ good: "fetch('/a', { headers: { content_type: 'text/html' } })", language: 'typescript' },
	],
	concerns: { fields: 'unknown' },
	check({ fieldLines, origin }, report) {
		for (const line of fieldLines.filter(isUnknown)) {
			const { nameText } = line;
			const known = nameText.text.includes('_') ? fieldOfLetters(line) : undefined;
			const isLower = nameText.text === nameText.text.toLowerCase();
			if (known && !(isLower && origin === 'code')) {
				const name = isLower ? known.name.toLowerCase() : known.name;
				report({
					at: nameText,
					message: `\`${nameText.text}\` is not a known header. Write \`${name}\`.`,
					fixes: [changeTo(nameText, name)],
				});
			}
		}
	},
});
