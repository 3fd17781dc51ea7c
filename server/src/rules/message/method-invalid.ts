import { isPlaceholder } from '../../http/fixes';
import { isToken } from '../../http/grammars/token';
import { methods } from '../../http/methods';
import { changeTo } from '../../http/syntax';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';
import { meantMethod } from './meantMethod';

export default defineRule({
	id: 'message/method-invalid',
	severity: 'error',
	title: 'A method is one word of letters',
	why: 'A method is a token: no brackets, quotes, slashes, commas or colons. Servers answer anything else with `400`. In documents, several methods at once, such as `GET/POST`, are left alone, and so is what starts neither with a letter nor with a quotation mark.',
	spec: rfc(9110, '9.1'),
	examples: [
		{ bad: '«FETCH(1)» /a HTTP/1.1\nHost: a.example' },
		{ bad: '«"PUT"» /a HTTP/1.1\nHost: a.example', fixed: 'PUT /a HTTP/1.1\nHost: a.example' },
		{ good: 'GET /a HTTP/1.1\nHost: a.example' },
		{ good: 'M-SEARCH * HTTP/1.1\nHost: 239.255.255.250:1900' },
		{ good: '{{method}} /a HTTP/1.1\nHost: a.example' },
		{ good: '```http\nGET/POST /a HTTP/1.1\nHost: a.example\n```', language: 'markdown' },
		{ good: '```http\nPUT,PATCH /a HTTP/1.1\nHost: a.example\n```', language: 'markdown' },
		{ good: '```http\n<method> /a HTTP/1.1\nHost: a.example\n```', language: 'markdown' },
		{ bad: '«GET/POST» /a HTTP/1.1\nHost: a.example' },
		{ bad: '```http\n«FETCH(1)» /a HTTP/1.1\nHost: a.example\n```', language: 'markdown' },
		{ good: 'GET{{suffix}} https://a.example/a' },
		{ good: "fetch('/a', { method: 'FETCH(1)' })", language: 'typescript' },
	],
	concerns: { kind: 'request', methods: 'unknown' },
	check(message, report) {
		const { method, origin } = message;
		const source = method?.source;
		const quoted = source && /^(["'])(\w+)\1$/.exec(source.text)?.[2];
		if (source && quoted !== undefined && methods.get(quoted.toLowerCase())?.name === quoted) {
			const message = `A method has no quotes around it. Write \`${quoted}\`.`;
			report({ at: source, message, fixes: [changeTo(source, quoted)] });
			return;
		}
		if (
			!source ||
			origin === 'code' ||
			isToken(source.text) ||
			!/^[a-z]/i.test(source.text) ||
			isPlaceholder(source) ||
			meantMethod(message)
		) {
			return;
		}
		if (origin === 'client' || !/^[A-Z]+(?:[/,][A-Z]+)+$/.test(source.text)) {
			report({ at: source, message: `\`${source.text}\` cannot be a method. Write one such as \`GET\`, without any other signs.` });
		}
	},
});
