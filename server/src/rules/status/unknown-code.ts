import { type Message, statusOf } from '../../http/message';
import { statusCodes } from '../../http/statusCodes';
import { changeTo } from '../../http/syntax';
import { spec } from '../../http/term';
import { defineRule } from '../rule';
import { codesSaying } from '../../http/reasonPhrases';

export default defineRule({
	id: 'status/unknown-code',
	severity: 'warning',
	title: 'Status codes are known ones',
	why: 'A client that does not know a code treats it as the first of its class: `432` as `400` (RFC 9110, section 15). Whatever else it was to say is lost. In code, the last number of a class, such as `299`, is not judged: it is the bound of many a comparison.',
	spec: spec('HTTP Status Code Registry', 'https://www.iana.org/assignments/http-status-codes'),
	examples: [
		{ bad: 'HTTP/1.1 «432» Foo', fixed: 'HTTP/1.1 400 Foo' },
		{ bad: 'HTTP/1.1 «442» Unprocessable Content', fixed: 'HTTP/1.1 422 Unprocessable Content' },
		{ bad: 'res.status(«240»)', fixed: 'res.status(200)', language: 'typescript' },
		{ good: 'HTTP/1.1 422 Unprocessable Content' },
		{ good: 'HTTP/1.1 {{code}} Foo' },
		{ good: 'if (res.status >= 200 && res.status <= 299) done()', language: 'typescript' },
		{ bad: 'HTTP/1.1 «299» Foo', fixed: 'HTTP/1.1 200 Foo' },
		{ good: 'HTTP/1.1 099 Foo', hidden: true },
		{ good: 'const last = { status: 299 };', language: 'typescript' },
	],
	concerns: { statusCodes: 'unknown' },
	check(message, report) {
		const code = statusOf(message);
		if (
			code === undefined ||
			code < 100 ||
			code > 599 ||
			statusCodes.has(`${code}`) ||
			(code % 100 === 99 && message.origin === 'code')
		) {
			return;
		}
		const { source } = message.statusCode!;
		const likely = likelyCode(message, code);
		report({
			at: source,
			message: `\`${code}\` is not a known status code: clients treat it as \`${Math.floor(code / 100)}00\`. Use a registered one.`,
			fixes: [{ ...changeTo(source, likely, `Change the code to ${likely}`), isPreferred: false }],
		});
	},
});

/** The code of the same class that the phrase belongs to, else the first of the class. */
function likelyCode({ reasonPhrase }: Message, code: number): string {
	const ofClass = codesSaying(reasonPhrase?.source.text ?? '').find(({ name }) => name.startsWith(`${code}`.charAt(0)));
	return ofClass?.name ?? `${Math.floor(code / 100)}00`;
}
