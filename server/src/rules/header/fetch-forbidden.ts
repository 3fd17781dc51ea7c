import type { Message } from '../../http/message';
import { spec } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'header/fetch-forbidden',
	severity: 'information',
	title: 'Browsers write some headers themselves',
	why: "What a page says of `Cookie`, `Host`, `Origin` and others is dropped by browsers, without an error. Servers may write what they like with the same `fetch`, so it is judged only where a browser is sure: in `XMLHttpRequest`, `window.fetch`, and where the address is a path (`fetch('/a')`), which has no meaning without a page. Some frameworks give servers and tests a `fetch` for paths, most of all to write `Cookie`, which is therefore a hint; in `XMLHttpRequest`, whose packages for Node let it pass, it is not judged.",
	spec: spec('Fetch', 'https://fetch.spec.whatwg.org/#forbidden-request-header'),
	tag: 'unnecessary',
	examples: [
		{ bad: "fetch('/a', { headers: { Accept: 'text/html', «Cookie»: 'sid=1' } })", language: 'typescript' },
		{ bad: "fetch(`/a/${id}`, { headers: { «Referer»: '/b' } })", language: 'typescript' },
		{ bad: "window.fetch(url, { headers: { '«Sec-Fetch-Mode»': 'cors' } })", language: 'typescript' },
		{ bad: "xhr.setRequestHeader('«Accept-Encoding»', 'gzip');", language: 'typescript' },
		{ good: "fetch('https://a.example/', { headers: { Cookie: 'sid=1' } })", language: 'typescript' },
		{ good: "fetch('//a.example/', { headers: { Cookie: 'sid=1' } })", language: 'typescript' },
		{ good: "fetch(url, { headers: { Cookie: 'sid=1' } })", language: 'typescript' },
		{ good: "fetch(base + '/a', { headers: { Cookie: 'sid=1' } })", language: 'typescript' },
		{ good: "app.fetch('/a', { headers: { Cookie: 'sid=1' } })", language: 'typescript' },
		{ good: "fetch('/a', { headers: { Accept: 'text/html', 'User-Agent': 'a/1' } })", language: 'typescript' },
		{ good: "new Headers({ Cookie: 'sid=1' });", language: 'typescript' },
		{ good: "xhr.getResponseHeader('Date');", language: 'typescript' },
		{ good: "xhr.setRequestHeader('Cookie', cookies.join('; '));", language: 'typescript' },
	],
	concerns: { kind: 'request', origins: ['code'] },
	check({ api, kind, fieldLines }: Message, report) {
		if (!api || api === 'web' || kind !== 'request') {
			return;
		}
		for (const { nameText } of fieldLines) {
			const isCookie = /^cookie$/i.test(nameText.text);
			const isOnPurpose = isCookie && api === 'XMLHttpRequest';
			if (!isOnPurpose && !nameText.isDynamic && forbidden.test(nameText.text)) {
				report({
					at: nameText,
					message: `Browsers drop this \`${nameText.text}\` ${insteadOf(nameText.text)}`,
					...(isCookie && { severity: 'hint' }),
				});
			}
		}
	},
});

/** `Set-Cookie`, which is forbidden too, belongs to responses anyway. */
const forbidden =
	/^(?:accept-charset|accept-encoding|access-control-request-(?:headers|method)|connection|content-length|cookie2?|date|dnt|expect|host|keep-alive|origin|referer|te|trailer|transfer-encoding|upgrade|via|(?:proxy|sec)-.*)$/i;

function insteadOf(name: string): string {
	switch (name.toLowerCase()) {
		case 'cookie':
			return 'and send their own. Leave it out: `credentials` says whether they send cookies.';
		case 'referer':
			return 'and write their own. Leave it out, or set `referrer`.';
		default:
			return 'and decide about it themselves. Leave it out.';
	}
}
