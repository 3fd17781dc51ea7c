import { nearest } from '../../http/nearest';
import { changeTo } from '../../http/syntax';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'message/target-scheme',
	severity: 'warning',
	title: 'URLs start with `http://` or `https://`',
	why: 'A slip in the scheme makes a URL relative or unknown to the client, and the request goes elsewhere or nowhere. Other schemes, such as `wss` or `grpc`, are not judged.',
	spec: rfc(9110, '4.2'),
	examples: [
		{ bad: 'GET «htps://»a.example/', fixed: 'GET https://a.example/' },
		{ bad: 'GET «http//»a.example/', fixed: 'GET http://a.example/' },
		{ bad: 'GET «https:/»a.example/', fixed: 'GET https://a.example/' },
		{ bad: 'GET «htttp://»a.example/', fixed: 'GET http://a.example/' },
		{ good: 'GET http://a.example/' },
		{ good: 'GET HTTPS://a.example/' },
		{ good: 'WEBSOCKET wss://a.example/' },
		{ good: 'GET {{scheme}}://a.example/' },
		{ good: 'GET /http/a HTTP/1.1\nHost: a.example' },
	],
	concerns: { target: /^(?!https?:\/\/)[a-z]+:?\//i },
	check({ target }, report) {
		const written = target && /^(?:([a-z]+):\/\/|(https?)(?:\/\/|:\/)(?!\/))(?=.)/i.exec(target.source.text);
		const scheme = written && (written[2] ?? likelyScheme(written[1]!.toLowerCase()));
		if (target && scheme) {
			const at = target.source.slice(0, written[0].length);
			report({
				at,
				message: `\`${at.text}\` does not start a URL. Write \`${scheme.toLowerCase()}://\`.`,
				fixes: [changeTo(at, `${scheme.toLowerCase()}://`)],
			});
		}
	},
});

function likelyScheme(scheme: string): string | undefined {
	return scheme === 'http' || scheme === 'https' ? undefined : nearest(scheme, ['http', 'https']);
}
