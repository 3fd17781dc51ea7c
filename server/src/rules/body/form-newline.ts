import { fieldLines } from '../../http/message';
import { essenceOf } from '../../http/grammars/mediaType';
import { spec } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'body/form-newline',
	severity: 'information',
	title: 'Form content has no spaces, and `&` between its fields',
	why: 'In `application/x-www-form-urlencoded`, a space is written `+` or `%20`, and fields are separated by `&`: a line break is none. Documents may break the lines at an `&`, which is not judged; nor are `.http` files, whose clients mend it.',
	spec: spec('URL Standard', 'https://url.spec.whatwg.org/#application/x-www-form-urlencoded'),
	examples: [
		{
			bad: '```http\nPOST /token HTTP/1.1\nHost: a.example\nContent-Type: application/x-www-form-urlencoded\n\nscope=openid« »profile\n```',
			fixed: '```http\nPOST /token HTTP/1.1\nHost: a.example\nContent-Type: application/x-www-form-urlencoded\n\nscope=openid+profile\n```',
			language: 'markdown',
		},
		{
			good: '```http\nPOST /token HTTP/1.1\nHost: a.example\nContent-Type: application/x-www-form-urlencoded\n\ngrant_type=code\n &code=a+b%20c\n```',
			language: 'markdown',
		},
		{
			good: '```http\nPOST /token HTTP/1.1\nHost: a.example\nContent-Type: application/x-www-form-urlencoded\n\na = 1 & b = 2\n```',
			language: 'markdown',
		},
		{
			good: '```http\nPOST /token HTTP/1.1\nHost: a.example\nContent-Type: application/x-www-form-urlencoded\n\nname=<your name>&b=2\n```',
			language: 'markdown',
		},
		{ good: 'POST https://a.example/\nContent-Type: application/x-www-form-urlencoded\n\na=b c\n&d=e' },
	],
	concerns: { fields: ['content-type'], value: /x-www-form/i, hasContent: true },
	check(message, report) {
		const { content, origin } = message;
		const [line] = content && origin === 'document' ? fieldLines(message, 'content-type') : [];
		if (!content || !line?.valueText || essenceOf(line.valueText) !== 'application/x-www-form-urlencoded') {
			return;
		}
		// Nothing but fields, and no space but within a value.
		if (!/^[\w.[\]-]+=[^\s&=<>{}[\]]+(?:[ \t][^\s&=<>{}[\]]+)*(?:\s*&[\w.[\]-]+=[^&=<>{}\n]*)*\s*$/.test(content.text)) {
			return;
		}
		for (const { 0: space, index } of content.text.matchAll(/(?<=\S)[ \t]+(?=[^\s&])/g)) {
			const at = content.slice(index, index + space.length);
			report({
				at,
				message: 'In a form, a space is written `+` or `%20`.',
				fixes: [{ title: 'Write `+`', edits: [at.replaceWith('+'.repeat(space.length))] }],
			});
		}
	},
});
