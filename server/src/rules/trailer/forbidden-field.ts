import { deletePieceFix } from '../../http/fixes';
import { fieldLines, possible } from '../../http/message';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';

/** What is needed before the content is read: framing, routing, modifiers of requests, authentication and the form of the content. */
const forbidden = new Set(
	`transfer-encoding content-length trailer host connection te max-forwards expect range if-match if-none-match if-modified-since
	if-unmodified-since if-range cache-control pragma authorization proxy-authorization www-authenticate proxy-authenticate cookie
	set-cookie content-encoding content-type content-range location retry-after vary age`.split(/\s+/),
);

export default defineRule({
	id: 'trailer/forbidden-field',
	severity: 'warning',
	title: 'Trailers hold nothing that is needed before the content',
	why: 'Fields that frame, route, authenticate, modify the request or describe the content come too late behind it: a sender must not put them there, and recipients ignore them.',
	spec: rfc(9110, '6.5.1'),
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nTransfer-Encoding: chunked\nTrailer: «Content-Length»' },
		{
			bad: 'HTTP/1.1 200 OK\nTransfer-Encoding: chunked\nTrailer: Server-Timing, «content-type»',
			fixed: 'HTTP/1.1 200 OK\nTransfer-Encoding: chunked\nTrailer: Server-Timing',
		},
		{ good: 'HTTP/1.1 200 OK\nTransfer-Encoding: chunked\nTrailer: Server-Timing, ETag, Content-Digest' },
		{ good: 'HTTP/2 200\nTrailer: Grpc-Status, Grpc-Message' },
		{ good: 'HTTP/1.1 200 OK\nTransfer-Encoding: chunked\nTrailer: Expires' },
		{ good: 'HTTP/1.1 200 OK\nTransfer-Encoding: chunked\nTrailer: {{name}}' },
	],
	concerns: { fields: ['trailer'], onlyValue: true },
	check(message, report) {
		for (const { value } of fieldLines(message, 'trailer')) {
			const sources = (value?.children ?? []).map(({ source }) => source);
			for (const [i, source] of sources.entries()) {
				if (forbidden.has(source.text.toLowerCase())) {
					report({
						at: source,
						message: `\`${source.text}\` must not be a trailer: recipients need it before the content. Send it as a header.`,
						fixes: possible(deletePieceFix(sources, i, `Delete \`${source.text}\``)),
					});
				}
			}
		}
	},
});
