import { changeTo } from '../../http/syntax';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'header/referrer-spelling',
	severity: 'warning',
	title: '`Referer` is spelled with one r',
	why: 'The misspelling became the standard: a request header named `Referrer` is ignored. `Referrer-Policy` is spelled right. In code, reading `Referrer` is not judged: some frameworks take both.',
	spec: rfc(9110, '10.1.3'),
	examples: [
		{
			bad: 'GET / HTTP/1.1\nHost: a.example\n«Referrer»: https://a.example/',
			fixed: 'GET / HTTP/1.1\nHost: a.example\nReferer: https://a.example/',
		},
		{
			bad: "fetch(url, { headers: { «referrer»: 'https://a.example/' } })",
			fixed: "fetch(url, { headers: { referer: 'https://a.example/' } })",
			language: 'typescript',
		},
		{ good: 'GET / HTTP/1.1\nHost: a.example\nReferer: https://a.example/' },
		{ good: 'HTTP/1.1 200 OK\nReferrer-Policy: no-referrer' },
		{ good: "req.get('Referrer')", language: 'typescript' },
	],
	concerns: { kind: 'request', fields: ['referrer'] },
	check({ kind, fieldLines, origin }, report) {
		for (const { nameText, valueText } of kind === 'request' ? fieldLines : []) {
			if (nameText.text.toLowerCase() === 'referrer' && (valueText || origin !== 'code')) {
				const name = nameText.text.startsWith('r') ? 'referer' : 'Referer';
				report({
					at: nameText,
					message: `\`${nameText.text}\` is not a header: it is spelled \`${name}\`.`,
					fixes: [changeTo(nameText, name)],
				});
			}
		}
	},
});
