import { deleteLineFix, fieldLines, possible } from '../../http/message';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';
import { hsts } from '../../http/hstsPolicy';

export default defineRule({
	id: 'hsts/over-http',
	severity: 'information',
	title: 'A response over HTTP has no `Strict-Transport-Security`',
	why: 'Browsers ignore it there, because anybody on the way could have added it. Redirect to HTTPS, and send it from there. Addresses for development are left alone.',
	spec: rfc(6797, '7.2'),
	concerns: { fields: [hsts] },
	examples: [
		{
			bad: '```http\nGET http://a.example/ HTTP/1.1\n\nHTTP/1.1 200 OK\n«Strict-Transport-Security»: max-age=31536000\nVary: Accept\n```',
			fixed: '```http\nGET http://a.example/ HTTP/1.1\n\nHTTP/1.1 200 OK\nVary: Accept\n```',
			language: 'markdown',
		},
		{
			good: '```http\nGET https://a.example/ HTTP/1.1\n\nHTTP/1.1 200 OK\nStrict-Transport-Security: max-age=31536000\n```',
			language: 'markdown',
		},
		{
			good: '```http\nGET http://localhost:3000/ HTTP/1.1\n\nHTTP/1.1 200 OK\nStrict-Transport-Security: max-age=31536000\n```',
			language: 'markdown',
		},
		{ good: 'HTTP/1.1 200 OK\nStrict-Transport-Security: max-age=31536000' },
		{ good: 'GET http://{{host}}/ HTTP/1.1\n\nHTTP/1.1 200 OK\nStrict-Transport-Security: max-age=31536000' },
	],
	check(message, report) {
		const target = message.inReplyTo?.target?.source;
		const line = fieldLines(message, hsts)[0];
		if (!line || !target || target.isDynamic || !/^http:\/\//i.test(target.text) || isForDevelopment(target.text)) {
			return;
		}
		report({
			at: line.nameText,
			message: 'Browsers ignore `Strict-Transport-Security` over HTTP. Delete it, and send it over HTTPS.',
			related: { at: target, message: 'This is requested over HTTP.' },
			fixes: possible(deleteLineFix(line)),
		});
	},
});

function isForDevelopment(address: string): boolean {
	return /^http:\/\/(?:[\w-]+|(?:\d+\.){3}\d+|\[[\da-f:]+\]|[^/:?]*\.(?:localhost|test|local|internal))(?:[:/?]|$)/i.test(address);
}
