import { durationInWords } from '../../grammars/duration';
import { robotsDirectives, robotsTag } from '../../grammars/robotsTag';
import { dictionary } from '../../grammars/structuredFields';
import { type Grammar, nodeOf } from '../../syntax';
import { spec } from '../../term';
import { choice, type FieldTexts, item, items, key, reads } from './text';

const html = (what: string, anchor: string) => spec(`HTML, ${what}`, `https://html.spec.whatwg.org/multipage/${anchor}`);
const serviceWorkers = (anchor: string) => spec('Service Workers', `https://w3c.github.io/ServiceWorker/#${anchor}`);

/** `<seconds>[; url=<URL>]`, as lenient as browsers are (HTML, shared declarative refresh steps). */
const refresh: Grammar = source => {
	const seconds = /^\d+/.exec(source.text)?.[0] ?? '';
	const words = Number(seconds) === 0 ? 'at once' : `after ${durationInWords(Number(seconds))}`;
	return { source, children: [nodeOf(source.slice(0, seconds.length), { reading: seconds ? () => words : undefined })] };
};

const noVarySearch = [
	key('No-Vary-Search', 'key-order', 'The order of the parameters does not matter.', 'key-order'),
	key('No-Vary-Search', 'params', 'Parameters that do not matter; without a list, none does.', 'params=("${1:utm_source}")'),
	key('No-Vary-Search', 'except', 'With `params`: those that do matter after all.', 'except=("${1:id}")'),
];

/** What browsers do with a page and its parts, apart from security. */
export const browsers: FieldTexts = {
	Refresh: {
		summary: 'Reloads the page, or goes to another address, after some seconds.',
		details:
			'For a page that waits for something, such as a build. To send visitors elsewhere, use a redirect: search engines and the back button understand it. The address follows `url=`, behind a semicolon.',
		syntax: 'Refresh: <seconds>[; url=<URL>]',
		example: 'Refresh: 5; url=https://example.com/status',
		oftenWith: ['Location'],
		spec: html('Refresh', 'speculative-loading.html#the-refresh-header'),
		value: refresh,
	},
	SourceMap: {
		summary: 'The address of the source map of this script or style, for the tools of the browser.',
		details:
			'For files that cannot end with a `//# sourceMappingURL=` comment. Relative to the script. A map often has the sources in it: do not serve it to the public if those are confidential. The former name is `X-SourceMap`.',
		syntax: 'SourceMap: <URL>',
		example: 'SourceMap: /js/app.js.map',
		spec: spec('ECMA-426, Linking through HTTP headers', 'https://tc39.es/ecma426/#sec-linking-http-header'),
	},
	'Service-Worker': {
		summary: 'Marks the request for the script of a service worker; always `script`.',
		details: 'Browsers set it. Servers can refuse such a request for files that users have uploaded, and log where workers come from.',
		syntax: 'Service-Worker: script',
		oftenWith: ['Service-Worker-Allowed'],
		spec: serviceWorkers('service-worker'),
		...choice('Service-Worker', { script: 'The only value: a script that is to run as a service worker.' }),
	},
	'Service-Worker-Allowed': {
		summary: 'The widest scope that the service worker from this script may have; without it, the folder of the script.',
		details:
			'Belongs on the response with the script, not on the page. `Service-Worker-Allowed: /` lets `/js/sw.js` control the whole site, if `register()` asks for it with `scope: "/"`. Placing the script at the root does without.',
		syntax: 'Service-Worker-Allowed: <path>',
		spec: serviceWorkers('service-worker-allowed'),
	},
	'Service-Worker-Navigation-Preload': {
		summary: 'A navigation that the browser started while the service worker boots; `true` unless the worker has set another value.',
		details: 'The server may answer with less than the full page. Then the response needs `Vary: Service-Worker-Navigation-Preload`.',
		syntax: 'Service-Worker-Navigation-Preload: true',
		oftenWith: ['Vary'],
		spec: serviceWorkers('handle-fetch'),
	},
	'Speculation-Rules': {
		summary: 'Addresses of JSON files that say which links the browser may prefetch or prerender.',
		details:
			'Each in double quotes, relative to the page. The files must come as `application/speculationrules+json`, and with CORS if from another origin. A `<script type="speculationrules">` in the page does the same.',
		syntax: 'Speculation-Rules: "<URL>", …',
		example: 'Speculation-Rules: "/rules/prefetch.json"',
		oftenWith: ['Sec-Purpose', 'No-Vary-Search'],
		spec: html('Speculation-Rules', 'speculative-loading.html#the-speculation-rules-header'),
	},
	'Sec-Speculation-Tags': {
		summary: 'The tags of the speculation rules that caused this prefetch; `null` for a rule without one.',
		details: 'Tells apart, on the server, whose rules cost what, for example those of a CDN and those of the site.',
		syntax: 'Sec-Speculation-Tags: "<tag>", …',
		oftenWith: ['Sec-Purpose', 'Speculation-Rules'],
		spec: html('Sec-Speculation-Tags', 'speculative-loading.html#the-sec-speculation-tags-header'),
	},
	'Supports-Loading-Mode': {
		summary: 'The page agrees to be loaded in an unusual way, such as being prerendered from another origin.',
		syntax: 'Supports-Loading-Mode: credentialed-prerender',
		oftenWith: ['Speculation-Rules'],
		status: 'experimental',
		...items('Supports-Loading-Mode', {
			'credentialed-prerender': 'Pages of the same site, though of another origin, may prerender it with cookies.',
			'fenced-frame': 'It may be loaded in a fenced frame.',
		}),
	},
	'Sec-Purpose': {
		summary: 'The browser fetches this before anybody asked for it, and may never show it.',
		details:
			'Set by browsers only. Good for leaving prefetches out of statistics and of actions that a visit causes, such as marking as read; a response that differs needs `Vary: Sec-Purpose`. To refuse one, answer with an error such as `503`.',
		syntax: 'Sec-Purpose: prefetch[;prerender]',
		example: 'Sec-Purpose: prefetch;prerender',
		oftenWith: ['Speculation-Rules', 'Vary'],
		spec: spec('Fetch, Sec-Purpose', 'https://fetch.spec.whatwg.org/#sec-purpose-header'),
		...item('Sec-Purpose', { prefetch: 'To be kept for a visit that is likely.' }, [
			key('Sec-Purpose', 'prerender', 'The page is also rendered, in the background.', 'prerender'),
			key('Sec-Purpose', 'anonymous-client-ip', 'It goes through a proxy that hides who asks.', 'anonymous-client-ip'),
		]),
	},
	Purpose: {
		summary: 'Marked requests that the browser makes in advance: `Purpose: prefetch`, in Chrome and Safari.',
		insteadUse: 'Sec-Purpose',
		...choice('Purpose', { prefetch: 'Loaded in advance, as older browsers say it.' }),
	},
	'X-Purpose': {
		summary: 'How old versions of Safari marked pages that they loaded only for a preview.',
		insteadUse: 'Sec-Purpose',
	},
	'X-Moz': {
		summary: 'How Firefox marks, or used to mark, requests that it makes in advance: `X-Moz: prefetch`.',
		insteadUse: 'Sec-Purpose',
		...choice('X-Moz', { prefetch: 'Loaded in advance by Firefox.' }),
	},
	'Ping-From': {
		summary: 'In the request that a click on a link with `ping` sends: the page where the link was.',
		oftenWith: ['Ping-To'],
		spec: html('Ping-From', 'links.html#ping-from'),
	},
	'Ping-To': {
		summary: 'In the request that a click on a link with `ping` sends: where the link leads.',
		oftenWith: ['Ping-From'],
		spec: html('Ping-To', 'links.html#ping-to'),
	},
	'No-Vary-Search': {
		summary: 'Which parameters of the query do not change the response, so that one cached copy serves addresses that differ in them.',
		details:
			'`params=("utm_source" "utm_medium")` ignores those; `params, except=("id")` ignores all others. Names stand in double quotes and in parentheses. Used for prefetched and prerendered pages, and by the HTTP cache of Chromium.',
		syntax: 'No-Vary-Search: key-order, params=("<name>"…)',
		example: 'No-Vary-Search: key-order, params=("utm_source" "gclid")',
		oftenWith: ['Speculation-Rules', 'Cache-Control'],
		spec: spec('No-Vary-Search (draft)', 'https://httpwg.org/http-extensions/draft-ietf-httpbis-no-vary-search.html#header-definition'),
		value: dictionary({ keys: noVarySearch }),
		values: noVarySearch,
	},
	'X-DNS-Prefetch-Control': {
		summary: 'Whether the browser looks up the host names of links in advance.',
		details:
			'`off` keeps the DNS from learning what a page of private messages links to. For a single host, `<link rel="dns-prefetch">` asks for a look-up.',
		syntax: 'X-DNS-Prefetch-Control: on | off',
		example: 'X-DNS-Prefetch-Control: off',
		...choice('X-DNS-Prefetch-Control', {
			on: 'Look names up early: what browsers do by themselves, at least on pages without HTTPS.',
			off: 'Look a name up only when the link is followed.',
		}),
	},
	'X-UA-Compatible': {
		summary: 'Which version of Internet Explorer a page wanted to be rendered as.',
		details: 'No browser reads it today, except the IE mode of Edge.',
		syntax: 'X-UA-Compatible: IE=edge',
		...choice('X-UA-Compatible', {
			'IE=edge': 'The newest mode it has.',
			'IE=EmulateIE8': 'The mode of version 8, unless the page has no doctype.',
			'IE=8': 'The standards mode of version 8.',
		}),
		spec: spec(
			'X-UA-Compatible (Microsoft)',
			'https://learn.microsoft.com/en-us/openspecs/ie_standards/ms-iedoco/380e2488-f5eb-4457-a07a-0cb1b6e4b4b5',
		),
	},
	'X-Robots-Tag': {
		summary: 'What search engines may do with this resource: the same as `<meta name="robots">`, for files that are not HTML as well.',
		details:
			'`noindex` works only if crawlers may fetch the page: blocked in `robots.txt`, they never see it. A name in front addresses one crawler: `googlebot: nofollow`. The strictest of several wins. It asks; it does not protect.',
		syntax: 'X-Robots-Tag: [<crawler>:] <directive>, …',
		example: 'X-Robots-Tag: noindex, nofollow',
		spec: spec('Robots meta tag (Google)', 'https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag'),
		value: robotsTag,
		values: robotsDirectives,
	},
	'Onion-Location': {
		summary: 'The address of this page as an onion service; Tor Browser offers to switch to it.',
		details: 'Counts only on pages served over HTTPS, and must lead to a `.onion` host.',
		syntax: 'Onion-Location: http://<name>.onion/<path>',
		spec: spec('Onion-Location (Tor Project)', 'https://community.torproject.org/onion-services/advanced/onion-location/'),
	},
	'Signed-Headers': {
		summary: 'Which fields of the response its signature covers, in a draft of signed exchanges (Web Packaging).',
		status: 'experimental',
		spec: spec(
			'Signed HTTP Exchanges (draft)',
			'https://wicg.github.io/webpackage/draft-yasskin-http-origin-signed-responses.html#signed-headers',
		),
	},
	'Snapshot-Content-Location': {
		summary: 'In an `.mhtml` file that Chromium saved: the address that the page had.',
	},
	'AMP-Cache-Transform': {
		summary: 'An AMP cache asks for the page as a signed exchange, and names itself and the versions of the format that it takes.',
		details:
			'Answer with a signed exchange if you make them, and with the plain page otherwise; both need `Vary: Accept, AMP-Cache-Transform`.',
		syntax: 'AMP-Cache-Transform: google;v="1..2"',
		oftenWith: ['Accept', 'Vary'],
	},
	'X-Content-Duration': {
		summary: 'How many seconds an Ogg audio or video file lasts. Firefox read it up to version 40.',
		...reads(/^(\d+)(?:\.\d+)?$/, seconds => `about ${durationInWords(Number(seconds))}`),
	},
	'X-Pingback': {
		summary: 'Where to tell this blog that you have linked to it, by the Pingback protocol. WordPress sends it.',
		details: 'Points to `xmlrpc.php`, a favourite target of attacks: turn it off if nobody needs it.',
		spec: spec('Pingback 1.0', 'https://www.hixie.ch/specs/pingback/pingback'),
	},
};
