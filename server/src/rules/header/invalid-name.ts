import { fields } from '../../http/fields';
import { changeTo } from '../../http/syntax';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'header/invalid-name',
	severity: 'error',
	title: 'Header names are tokens',
	why: "A name has letters, digits and `-`, rarely one of ``!#$%&'*+.^_`|~``, and never a space, a slash, a bracket or a letter outside ASCII. Programs refuse to send such a header, and servers reject the message. In code, only the colon behind a known name is judged.",
	spec: rfc(9110, '5.1'),
	examples: [
		{ bad: 'HTTP/1.1 200 OK\n«Cache Control»: no-store', fixed: 'HTTP/1.1 200 OK\nCache-Control: no-store' },
		{ bad: 'HTTP/1.1 200 OK\n«Größe»: 5' },
		{
			bad: "res.setHeader('«Cache-Control:»', 'no-store')",
			fixed: "res.setHeader('Cache-Control', 'no-store')",
			language: 'typescript',
		},
		{ good: "headers.set('First name:', 'a'); headers.set('Date:', 'b')", language: 'typescript' },
		{ good: 'HTTP/1.1 200 OK\nCache-Control: no-store' },
		{ good: 'GET / HTTP/1.1\nHost: a.example\nX-{{name}}: 5' },
		{ good: ':method: GET\n:path: /' },
		{ good: "headers.set('First-Name:', 'a')", language: 'typescript' },
	],
	concerns: { fields: 'unknown' },
	// What is wrong with the names in lines, whoever reads the lines finds. In code, other things are called headers, too.
	check({ origin, fieldLines }, report) {
		for (const { nameText } of origin === 'code' ? fieldLines : []) {
			const name = /^(\w+-[\w-]+):[ \t]*$/.exec(nameText.text)?.[1];
			if (name !== undefined && fields.has(name.toLowerCase())) {
				const message = `\`${nameText.text}\` cannot be a header name. Write \`${name}\`, without the colon.`;
				report({ at: nameText, message, fixes: [changeTo(nameText, name)] });
			}
		}
	},
});
