import { allFields } from '../../http/fields';
import { deleteLineFix, type FieldLine, type Message, possible } from '../../http/message';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';

/** Object stores keep these with what is uploaded, to send them with the responses. */
const keptByStores = new Set(['expires', 'last-modified', 'content-security-policy']);

/** Registered long ago and forgotten: who writes one of them means a header of their own. */
const plainWords = new Set(['Alternates', 'IM', 'Public']);

const responseFields = allFields.filter(({ isStrict, usedIn }) => isStrict && usedIn === 'response').map(({ name }) => name.toLowerCase());

export default defineRule({
	id: 'header/response-in-request',
	severity: 'warning',
	title: 'A request has no response headers',
	why: 'A server ignores headers that only mean something in a response. Sending `Access-Control-Allow-Origin` from a browser is worse than useless: the browser then has to ask for permission first.',
	spec: rfc(9110, '6.3'),
	examples: [
		{ bad: 'GET / HTTP/1.1\nHost: a.example\n«Set-Cookie»: a=1\n', fixed: 'GET / HTTP/1.1\nHost: a.example\n' },
		{ bad: "fetch('/a', { headers: { '«Access-Control-Allow-Origin»': '*' } })", language: 'typescript' },
		{ bad: "fetch('/a', { headers: { '«Set-Cookie»': ['a=1', 'b=2'] } })", language: 'typescript' },
		{ good: 'GET / HTTP/1.1\nHost: a.example\nCookie: a=1\n' },
		{
			good: 'PUT / HTTP/1.1\nHost: a.example\nETag: "a"\nLink: </b>\nContent-Disposition: attachment\nCache-Control: no-store\n',
			hidden: true,
		},
		{ good: 'PUT https://store.example/a\nExpires: Sun, 06 Nov 1994 08:49:37 GMT\n' },
		{ good: 'Set-Cookie: a=1' },
		{ good: 'GET https://a.example/\nPublic: true\n' },
		{ good: "if (req.headers['set-cookie']) reject()", language: 'typescript' },
		{
			bad: 'GET / HTTP/1.1\nHost: a.example\n«Last-Modified»: Sun, 06 Nov 1994 08:49:37 GMT\n',
			fixed: 'GET / HTTP/1.1\nHost: a.example\n',
		},
	],
	concerns: { kind: 'request', fields: responseFields },
	check(message, report) {
		for (const line of message.kind === 'request' ? message.fieldLines : []) {
			const { field, nameText, valueText } = line;
			if (valueText && field?.isStrict && field.usedIn === 'response' && !plainWords.has(field.name) && !isKept(line, message)) {
				report({
					at: nameText,
					message: `\`${nameText.text}\` is a response header and means nothing in a request. Delete it, or let the server send it.`,
					fixes: possible(deleteLineFix(line)),
				});
			}
		}
	},
});

function isKept({ nameText }: FieldLine, { method }: Message): boolean {
	return keptByStores.has(nameText.text.toLowerCase()) && !/^(?:GET|HEAD|DELETE)$/i.test(method?.source.text ?? '');
}
