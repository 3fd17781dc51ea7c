import { deletePieceFix } from '../../http/fixes';
import { deleteLineFix, fieldLines, possible } from '../../http/message';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';

/** Meant for whoever is at the other end, so that no proxy on the way may remove them. */
const endToEnd = new Set(
	`accept accept-encoding accept-language access-control-allow-origin age allow authorization cache-control content-disposition
	content-encoding content-language content-length content-location content-range content-security-policy content-type cookie date
	etag expires forwarded from host if-match if-modified-since if-none-match if-range if-unmodified-since last-modified link location
	origin pragma range referer retry-after server set-cookie strict-transport-security user-agent vary via www-authenticate
	x-forwarded-for x-forwarded-host x-forwarded-proto`.split(/\s+/),
);

export default defineRule({
	id: 'header/hop-by-hop-name-listed',
	severity: 'warning',
	title: '`Connection` lists nothing that is meant for the other end',
	why: 'The next proxy removes every header that `Connection` names. With `Authorization`, `Cookie` or `X-Forwarded-For` in it, the server behind the proxy never sees them, which attackers use; `Cache-Control` must never be there.',
	spec: rfc(9110, '7.6.1'),
	examples: [
		{
			bad: 'GET / HTTP/1.1\nHost: a.example\nConnection: close, «Cache-Control»\n',
			fixed: 'GET / HTTP/1.1\nHost: a.example\nConnection: close\n',
		},
		{
			bad: 'GET / HTTP/1.1\nConnection: «X-Forwarded-For»\nHost: a.example\n',
			fixed: 'GET / HTTP/1.1\nHost: a.example\n',
		},
		{ good: 'GET / HTTP/1.1\nHost: a.example\nConnection: close, TE, Upgrade, HTTP2-Settings, X-Internal' },
		{ good: 'GET / HTTP/1.1\nHost: a.example\nConnection: {{option}}' },
	],
	concerns: { fields: ['connection'], onlyValue: true },
	check(message, report) {
		for (const line of fieldLines(message, 'connection')) {
			const sources = (line.value?.children ?? []).map(({ source }) => source);
			sources.forEach((source, index) => {
				if (endToEnd.has(source.text.toLowerCase())) {
					const fix = sources.length > 1 ? deletePieceFix(sources, index, `Delete \`${source.text}\``) : deleteLineFix(line);
					report({
						at: source,
						message: `The next proxy would remove \`${source.text}\`, which is meant for the other end. Delete it here.`,
						fixes: possible(fix),
					});
				}
			});
		}
	},
});
