import { allFields } from '../../http/fields';
import { deleteLineFix, possible } from '../../http/message';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';

/** Some services echo these, hand out a new token so, or tell with `Range` how much of an upload has arrived. */
const echoed = new Set(['authorization', 'idempotency-key', 'range']);

const requestFields = allFields.filter(({ isStrict, usedIn }) => isStrict && usedIn === 'request').map(({ name }) => name.toLowerCase());

export default defineRule({
	id: 'header/request-in-response',
	severity: 'warning',
	title: 'A response has no request headers',
	why: 'A client ignores headers that only mean something in a request. `Accept`, `Accept-Encoding` and others that go both ways are fine, and so are those that services are known to echo.',
	spec: rfc(9110, '6.3'),
	examples: [
		{ bad: 'HTTP/1.1 200 OK\n«Host»: a.example\nContent-Length: 0\n', fixed: 'HTTP/1.1 200 OK\nContent-Length: 0\n' },
		{ bad: "res.setHeader('«User-Agent»', 'a')", language: 'typescript' },
		{ good: 'HTTP/1.1 200 OK\nContent-Length: 0\n' },
		{ good: 'HTTP/1.1 415 Unsupported Media Type\nAccept-Encoding: gzip\nVary: User-Agent\n' },
		{ good: 'HTTP/1.1 200 OK\nIdempotency-Key: 1\nAuthorization: Bearer a\ntraceparent: a\nTimeout: 5\nPosition: 1\n', hidden: true },
		{ good: 'HTTP/1.1 202 Accepted\nLocation: /v2/a/blobs/uploads/1\nRange: 0-1023\nWidth: 100\n' },
		{ good: "res.vary(['Accept', 'Accept-Language'])", language: 'typescript' },
		{ good: "req.headers['user-agent']", language: 'typescript' },
	],
	concerns: { kind: 'response', fields: requestFields },
	check({ kind, fieldLines }, report) {
		for (const line of kind === 'response' ? fieldLines : []) {
			const { field, nameText, valueText } = line;
			// Rarer ones, such as WebDAV's Timeout, are words that services use for headers of their own.
			const isJudged = field?.isStrict && field.usedIn === 'request' && field.mdn !== undefined && field.status !== 'deprecated';
			if (isJudged && valueText && !echoed.has(field.name.toLowerCase())) {
				report({
					at: nameText,
					message: `\`${nameText.text}\` is a request header and means nothing in a response. Delete it.`,
					fixes: possible(deleteLineFix(line)),
				});
			}
		}
	},
});
