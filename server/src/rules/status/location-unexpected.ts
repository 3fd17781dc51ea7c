import { fieldLines, hasField, statusOf } from '../../http/message';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';

/** Codes with which nothing defines what `Location` means. With 409, APIs lead to what is there already; with 202, to the job. */
function isUnexpected(code: number): boolean {
	return (code >= 200 && code < 300 && code !== 201 && code !== 202) || (code >= 400 && code < 600 && code !== 409);
}

export default defineRule({
	id: 'status/location-unexpected',
	severity: 'hint',
	title: '`Location` goes with `201` and redirects',
	why: 'With `201` it says what was created, with `3xx` where to go. With any other code its meaning is not defined, and clients ignore it: `Content-Location` says where the content itself can be found. `202`, with which it commonly leads to the job, `409` and the answers of UPnP devices are not judged.',
	spec: rfc(9110, '10.2.2'),
	examples: [
		{ bad: 'HTTP/1.1 200 OK\n«Location»: /a' },
		{ bad: 'HTTP/1.1 404 Not Found\n«Location»: /b' },
		{ good: 'HTTP/1.1 201 Created\nLocation: /a' },
		{ good: 'HTTP/1.1 200 Created\nLocation: /a', hidden: true },
		{ good: 'HTTP/1.1 202 Accepted\nLocation: /jobs/1' },
		{ good: 'HTTP/1.1 303 See Other\nLocation: /a' },
		{ good: 'HTTP/1.1 200 OK\nContent-Location: /a' },
		{ good: 'HTTP/1.1 200 OK\nST: upnp:rootdevice\nLOCATION: http://192.0.2.1/description.xml' },
		{ good: "res.status(200).set('Location', '/a')", language: 'typescript' },
		{ good: 'HTTP/1.1 409 Conflict\nLocation: /items/1' },
		{ good: 'HTTP/1.1 104 Upload Resumption Supported\nLocation: /uploads/1' },
		{ good: 'HTTP/1.1 999 Request Denied\nLocation: /a' },
		{ good: "res.writeHead(isNew ? 201 : 200, { Location: '/items/1' })", language: 'typescript' },
	],
	concerns: { kind: 'response', fields: ['location'] },
	check(message, report) {
		const code = statusOf(message);
		// A phrase of another code leaves open which of the two is meant.
		const isDoubtful = message.reasonPhrase?.source.text && !message.reasonPhrase.term;
		if (code === undefined || isDoubtful || !isUnexpected(code) || message.origin === 'code' || hasField(message, 'st')) {
			return;
		}
		for (const { nameText } of fieldLines(message, 'location')) {
			report({
				at: nameText,
				message: `Clients ignore \`Location\` with \`${code}\`. Use \`Content-Location\`, or another status code.`,
			});
		}
	},
});
