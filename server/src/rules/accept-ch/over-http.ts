import { fieldLines } from '../../http/message';
import { rfc } from '../../http/term';
import { httpUrl } from '../message/httpUrl';
import { defineRule } from '../rule';

export default defineRule({
	id: 'accept-ch/over-http',
	severity: 'hint',
	title: '`Accept-CH` is sent over HTTPS',
	why: 'Clients ignore it in responses that come over plain HTTP, unless from this machine.',
	spec: rfc(8942, '3.1'),
	examples: [
		{ bad: 'GET http://a.example/ HTTP/1.1\n\nHTTP/1.1 200 OK\n«Accept-CH»: DPR' },
		{ good: 'GET https://a.example/ HTTP/1.1\n\nHTTP/1.1 200 OK\nAccept-CH: DPR' },
		{ good: 'GET http://localhost:3000/ HTTP/1.1\n\nHTTP/1.1 200 OK\nAccept-CH: DPR' },
		{ good: 'GET / HTTP/1.1\nHost: a.example\n\nHTTP/1.1 200 OK\nAccept-CH: DPR' },
		{ good: 'HTTP/1.1 200 OK\nAccept-CH: DPR' },
		{ good: 'GET http://{{host}}/ HTTP/1.1\n\nHTTP/1.1 200 OK\nAccept-CH: DPR' },
	],
	concerns: { kind: 'response', fields: ['accept-ch'] },
	check(message, report) {
		const target = message.inReplyTo?.target?.source;
		const host = target && /^http:/i.test(target.text) ? httpUrl(target)?.host : undefined;
		if (!host || host.isDynamic || /^(?:localhost|.*\.localhost|127(?:\.\d+){3}|\[::1\])$/i.test(host.text)) {
			return;
		}
		for (const { nameText } of fieldLines(message, 'accept-ch')) {
			report({
				at: nameText,
				message: 'Clients ignore `Accept-CH` over plain HTTP: it needs HTTPS.',
				related: { at: target!.slice(0, 5), message: 'How it was asked for.' },
			});
		}
	},
});
