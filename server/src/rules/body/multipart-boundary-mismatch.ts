import { possible } from '../../http/message';
import { changeTo } from '../../http/syntax';
import { rfc } from '../../http/term';
import { mediaTypesOf, parameterOf } from '../content-type/parameters';
import { defineRule } from '../rule';

export default defineRule({
	id: 'body/multipart-boundary-mismatch',
	severity: 'warning',
	title: 'The parts of a multipart are separated by its `boundary`',
	why: 'Each part starts behind a line of two hyphens and the boundary, and behind the last one stands the same with two hyphens more. With another line the recipient finds no parts; without the last one, it waits for more. Some clients for `.http` files write these lines anew, so there it is a hint.',
	spec: rfc(2046, '5.1.1'),
	examples: [
		{
			bad: '```http\nPOST /a HTTP/1.1\nHost: a.example\nContent-Type: multipart/form-data; boundary=«a»\n\n--b\nContent-Disposition: form-data; name="c"\n\nd\n--b--\n```',
			fixed: '```http\nPOST /a HTTP/1.1\nHost: a.example\nContent-Type: multipart/form-data; boundary=b\n\n--b\nContent-Disposition: form-data; name="c"\n\nd\n--b--\n```',
			language: 'markdown',
		},
		{
			bad: 'POST /a HTTP/1.1\nHost: a.example\nContent-Type: multipart/form-data; boundary="«b»"\n\n--b\nContent-Disposition: form-data; name="c"\n\nd',
		},
		{
			good: 'POST /a HTTP/1.1\nHost: a.example\nContent-Type: multipart/form-data; boundary=b\n\n--b\nContent-Disposition: form-data; name="c"\n\nd\n--b--',
		},
		{
			good: 'POST /a HTTP/1.1\nHost: a.example\nContent-Type: multipart/form-data; boundary={{b}}\n\n--b\nContent-Disposition: form-data; name="c"\n\nd\n--b--',
		},
		{ good: 'POST /a HTTP/1.1\nHost: a.example\nContent-Type: multipart/form-data; boundary=b\n\n< ./a.bin' },
		{
			good: '```http\nPOST /a HTTP/1.1\nContent-Type: multipart/form-data; boundary=b\n\n--b\nContent-Disposition: form-data; name="c"\n\nd\n...\n```',
			language: 'markdown',
		},
		{ good: '```http\nPOST /a HTTP/1.1\nContent-Type: multipart/form-data; boundary=b\n\n[the parts]\n```', language: 'markdown' },
		{
			good: 'POST /a HTTP/1.1\nHost: a.example\nContent-Type: multipart/form-data; boundary=b\n\n--{{boundary}}\nContent-Disposition: form-data; name="c"\n\nd\n--{{boundary}}--',
		},
		{
			good: 'POST /a HTTP/1.1\nHost: a.example\nContent-Type: multipart/form-data; boundary=\n\n--b\nContent-Disposition: form-data; name="c"\n\nd\n--b--',
			hidden: true,
		},
	],
	concerns: { fields: ['content-type'], value: /multipart\//i, hasContent: true },
	check(message, report) {
		const { content, origin } = message;
		const [type] = content ? mediaTypesOf(message) : [];
		const boundary = type?.name.startsWith('multipart/') ? parameterOf(type, 'boundary') : undefined;
		if (!content || !boundary || boundary.isDynamic || boundary.length === 0) {
			return;
		}
		const lines = content.text.split(/\r?\n/).map(line => line.trim());
		const written = lines.find(line => line.startsWith('--') && line.length > 2)?.slice(2);
		if (written === undefined || /[\uFFFC<]|\.\.\./.test(written)) {
			return;
		}
		const severity = origin === 'client' ? ({ severity: 'hint' } as const) : {};
		const isFound = lines.some(line => line === `--${boundary.text}` || line === `--${boundary.text}--`);
		if (!isFound) {
			const message = `The parts are separated by \`--${written}\`, not by \`--${boundary.text}\`. Let both be the same.`;
			report({ at: boundary, message, ...severity, fixes: possible(changeTo(boundary, written.replace(/--$/, ''))) });
		} else if (!lines.includes(`--${boundary.text}--`) && !/\uFFFC$|\.\.\.|…/.test(content.text.trim())) {
			report({ at: boundary, message: `The last line is missing: \`--${boundary.text}--\` ends the last part.`, ...severity });
		}
	},
});
