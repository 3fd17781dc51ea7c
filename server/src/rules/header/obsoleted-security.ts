import { deleteLineFix, possible } from '../../http/message';
import { changeTo } from '../../http/syntax';
import { spec } from '../../http/term';
import { defineRule } from '../rule';
import { obsoletedSecurity } from './obsoletedSecurity';

export default defineRule({
	id: 'header/obsoleted-security',
	severity: 'warning',
	title: 'Protection does not rely on obsolete headers',
	why: 'Browsers have dropped these headers. Whoever counts on one is not protected.',
	spec: spec('HTTP Field Name Registry', 'https://www.iana.org/assignments/http-fields'),
	tag: 'deprecated',
	examples: [
		{ bad: 'HTTP/1.1 200 OK\n«Set-Cookie2»: a=1', fixed: 'HTTP/1.1 200 OK\nSet-Cookie: a=1' },
		{ bad: 'HTTP/1.1 200 OK\n«Expect-CT»: max-age=86400\nVary: Accept\n', fixed: 'HTTP/1.1 200 OK\nVary: Accept\n' },
		{ bad: "res.setHeader('«Public-Key-Pins»', 'max-age=1')", language: 'typescript' },
		{ good: 'HTTP/1.1 200 OK\nSet-Cookie: a=1' },
		{ good: 'HTTP/1.1 200 OK\nVary: Cookie2' },
		{ good: "res.removeHeader('Public-Key-Pins')", language: 'typescript' },
	],
	concerns: { fields: [...obsoletedSecurity.keys()] },
	check({ fieldLines }, report) {
		for (const line of fieldLines) {
			const obsolete = obsoletedSecurity.get(line.nameText.text.toLowerCase());
			if (line.valueText && obsolete) {
				const { advice, renameTo } = obsolete;
				report({
					at: line.nameText,
					message: `\`${line.nameText.text}\` is obsolete. ${advice}`,
					fixes: renameTo ? [changeTo(line.nameText, renameTo)] : possible(deleteLineFix(line)),
				});
			}
		}
	},
});
