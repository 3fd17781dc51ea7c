import { deleteLineFix, fieldLines, type Message, possible, statusOf } from '../../http/message';
import type { Fix } from '../../http/syntax';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'status/content-range-unexpected',
	severity: 'warning',
	title: '`Content-Range` goes with `206` and `416`',
	why: 'With any other code clients ignore it and take the part for the whole. Other units than `bytes`, which APIs use to page through lists, are not judged.',
	spec: rfc(9110, '14.4'),
	examples: [
		{
			bad: 'HTTP/1.1 200 OK\n«Content-Range»: bytes 0-9/100\nContent-Length: 10',
			fixed: 'HTTP/1.1 206 Partial Content\nContent-Range: bytes 0-9/100\nContent-Length: 10',
		},
		{ bad: 'HTTP/1.1 404 Not Found\n«Content-Range»: bytes 0-9/100\n', fixed: 'HTTP/1.1 404 Not Found\n' },
		{ good: 'HTTP/1.1 206 Partial Content\nContent-Range: bytes 0-9/100' },
		{ good: 'HTTP/1.1 416 Range Not Satisfiable\nContent-Range: bytes */47022' },
		{ good: 'HTTP/1.1 200 OK\nContent-Range: items 0-24/319' },
		{ good: 'PUT /a HTTP/1.1\nHost: a.example\nContent-Range: bytes 0-9/100' },
		{ bad: 'HTTP/2 200\n«Content-Range»: bytes 0-9/100', fixed: 'HTTP/2 206\nContent-Range: bytes 0-9/100' },
		{ good: "res.writeHead(isPart ? 206 : 200, { 'Content-Range': 'bytes 0-9/100' })", language: 'typescript' },
	],
	concerns: { fields: ['content-range'] },
	check(message, report) {
		const code = statusOf(message);
		if (code === undefined || code === 206 || code === 416 || message.origin === 'code') {
			return;
		}
		for (const line of fieldLines(message, 'content-range').filter(({ valueText }) => /^bytes\b/i.test(valueText?.text ?? ''))) {
			const partial = code === 200 ? ' Use `206` if this is a part, or delete the line.' : ' Delete the line.';
			report({
				at: line.nameText,
				message: `\`Content-Range\` means nothing with \`${code}\`.${partial}`,
				fixes:
					code === 200
						? possible(partialFix(message), { ...deleteLineFix(line)!, isPreferred: false })
						: possible(deleteLineFix(line)),
			});
		}
	},
});

function partialFix({ statusCode, reasonPhrase }: Message): Fix | undefined {
	const phrase = reasonPhrase && reasonPhrase.source.length > 0 ? [reasonPhrase.source.replaceWith('Partial Content')] : [];
	return statusCode && { title: 'Change the code to 206', edits: [statusCode.source.replaceWith('206'), ...phrase] };
}
