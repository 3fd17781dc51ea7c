import { mdn, rfc, spec, type SpecLink, type Term, type Vocabulary, vocabulary } from './term';

export interface StatusCode extends Term {
	readonly kind: 'statusCode';
	/** `Too Many Requests`. */
	readonly phrase: string;
	/** What older RFCs, or widespread software, called it. */
	readonly formerPhrases: readonly string[];
	/** In IANA's registry; else a vendor's own. */
	readonly isRegistered: boolean;
	/** Who invented it, if it is not registered. */
	readonly vendor?: string;
	/** A response with it may carry content. */
	readonly mayHaveContent: boolean;
	/** A cache may guess how long it stays fresh if the response does not say (RFC 9110 §15.1, RFC 7725 §3). */
	readonly isHeuristicallyCacheable: boolean;
	/** Names of the fields every response with it must carry. What depends on more than the code is not listed: see 206. */
	readonly mustHave: readonly string[];
	/** Names of the fields every response with it should carry. */
	readonly shouldHave: readonly string[];
}

/** What a row says of a code; what follows from the code alone is filled in. */
interface About {
	readonly phrase: string;
	readonly spec: SpecLink;
	readonly summary: string;
	readonly details: string;
	readonly example?: string;
	readonly formerPhrases?: readonly string[];
	readonly mustHave?: readonly string[];
	readonly shouldHave?: readonly string[];
	/** Other fields that usually go with it. */
	readonly oftenWith?: readonly string[];
	readonly status?: 'deprecated' | 'experimental';
	readonly insteadUse?: string;
	/** What its role says besides its class: `unused`. */
	readonly standing?: string;
}

/** Codes whose responses end with the header section (RFC 9110 §15), and 205, whose content must be empty (§15.3.6). */
const withoutContent = new Set([100, 101, 102, 103, 104, 204, 205, 304]);

const heuristicallyCacheable = new Set([200, 203, 204, 206, 300, 301, 308, 404, 405, 410, 414, 451, 501]);

const withoutPageOnMdn = new Set([104, 305, 306]);

const classNames = ['informational', 'success', 'redirection', 'client error', 'server error'] as const;

function classOf(code: number): string {
	return classNames[Math.floor(code / 100) - 1] ?? 'outside of the range of status codes';
}

function registered(code: number, about: About): StatusCode {
	const { standing, mustHave = [], shouldHave = [], oftenWith = [], formerPhrases = [], ...rest } = about;
	const companions = [...mustHave, ...shouldHave, ...oftenWith];
	return {
		...rest,
		kind: 'statusCode',
		name: `${code}`,
		title: `${code} ${about.phrase}`,
		role: standing ? `${classOf(code)}, ${standing}` : classOf(code),
		formerPhrases,
		isRegistered: true,
		mayHaveContent: !withoutContent.has(code),
		isHeuristicallyCacheable: heuristicallyCacheable.has(code),
		mustHave,
		shouldHave,
		...(companions.length > 0 && { oftenWith: companions }),
		...(!withoutPageOnMdn.has(code) && { mdn: mdn(`Status/${code}`) }),
	};
}

/** What a row says of a code that is not registered. */
interface AboutVendors extends Pick<About, 'phrase' | 'summary' | 'details' | 'insteadUse'> {
	/** Address of the page on which the vendor explains it. */
	readonly documentation?: string;
}

function ofVendor(vendor: string, code: number, { documentation, ...about }: AboutVendors): StatusCode {
	return {
		...about,
		kind: 'statusCode',
		name: `${code}`,
		title: `${code} ${about.phrase}`,
		role: `${classOf(code)}, not registered: ${vendor}`,
		formerPhrases: [],
		isRegistered: false,
		vendor,
		mayHaveContent: true,
		isHeuristicallyCacheable: false,
		mustHave: [],
		shouldHave: [],
		status: 'nonstandard',
		...(documentation !== undefined && { spec: spec(`Documentation of ${vendor}`, documentation) }),
	};
}

const informational: readonly StatusCode[] = [
	registered(100, {
		phrase: 'Continue',
		spec: rfc(9110, '15.2.1'),
		summary: 'The header section arrived and was not rejected: the client should send the content.',
		details:
			'Answers a request with `Expect: 100-continue`, before the final status. Servers and frameworks send it on their own; handlers rarely should. To refuse the content before it is sent, answer with a final status such as `413`, or with `417`.',
		example: 'HTTP/1.1 100 Continue',
		oftenWith: ['Expect'],
	}),
	registered(101, {
		phrase: 'Switching Protocols',
		spec: rfc(9110, '15.2.2'),
		summary: 'The server agrees to the `Upgrade` the client asked for. After this response the connection speaks the other protocol.',
		details:
			'This is how an HTTP/1.1 connection becomes a WebSocket. `Upgrade` must name the new protocol (RFC 9110, section 15.2.2), and `Connection: Upgrade` goes with it (section 7.8). HTTP/2 and HTTP/3 have no `101` (RFC 9113, section 8.6; RFC 9114, section 4.5): WebSocket uses an extended `CONNECT` there (RFC 8441, RFC 9220).',
		example:
			'HTTP/1.1 101 Switching Protocols\nUpgrade: websocket\nConnection: Upgrade\nSec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=',
		mustHave: ['Upgrade'],
		oftenWith: ['Connection', 'Sec-WebSocket-Accept', 'Sec-WebSocket-Protocol'],
	}),
	registered(102, {
		phrase: 'Processing',
		spec: rfc(2518, '10.1'),
		summary: 'The server works on the request and has no final status yet; this keeps the client from giving up.',
		details:
			'WebDAV has dropped it (RFC 4918), and clients ignore it. For work that takes long, answer `202` and let the client ask for the result.',
		status: 'deprecated',
		insteadUse: '`202` with the address of a status page',
	}),
	registered(103, {
		phrase: 'Early Hints',
		spec: rfc(8297, '2'),
		summary: 'Headers that the final response will probably carry, sent ahead so that the client can start on them.',
		details:
			'Mostly `Link` with `rel=preload` or `rel=preconnect`, sent while the server is still preparing the page. A hint only: repeat the fields in the final response. Some HTTP/1.1 clients take it for the final response, so send it over HTTP/2 and later, or to clients known to understand it (RFC 8297, section 3).',
		example: 'HTTP/1.1 103 Early Hints\nLink: </style.css>; rel=preload; as=style',
		oftenWith: ['Link', 'Content-Security-Policy'],
	}),
	registered(104, {
		phrase: 'Upload Resumption Supported',
		spec: spec('Resumable Uploads for HTTP (draft)', 'https://datatracker.ietf.org/doc/draft-ietf-httpbis-resumable-upload/'),
		summary: 'This upload can be resumed if the connection breaks: `Location` says where to go on.',
		details: 'Sent while the content is still arriving. The code is registered temporarily, for a draft that may still change.',
		oftenWith: ['Location', 'Upload-Offset', 'Upload-Limit'],
		status: 'experimental',
		standing: 'registered temporarily',
	}),
];

const successful: readonly StatusCode[] = [
	registered(200, {
		phrase: 'OK',
		spec: rfc(9110, '15.3.1'),
		summary:
			'The request succeeded, and the content is the result: for `GET` the resource itself, for other methods the outcome of the action.',
		details:
			'With nothing to send back, `204` says so; if something new came into being, `201`. An error described in the content of a `200` is stored and monitored as a success: use 4xx or 5xx. Answers to `GET` gain from a validator (`ETag` or `Last-Modified`), so that the next request can be answered with `304`.',
		example: 'HTTP/1.1 200 OK\nContent-Type: application/json\nCache-Control: max-age=60\nETag: "33a64df5"',
		oftenWith: ['Content-Type', 'ETag', 'Cache-Control', 'Vary'],
	}),
	registered(201, {
		phrase: 'Created',
		spec: rfc(9110, '15.3.2'),
		summary: 'The request created a resource: the one `Location` names or, without `Location`, the one that was requested.',
		details:
			'After `POST`, send `Location`: the client cannot know the address otherwise (RFC 9110, section 9.3.3). After `PUT` that created the resource it is required instead of `200` (section 9.3.4), and needs no `Location`. If the resource will exist only later, it is `202`.',
		example: 'HTTP/1.1 201 Created\nLocation: /orders/17',
		oftenWith: ['Location', 'ETag'],
	}),
	registered(202, {
		phrase: 'Accepted',
		spec: rfc(9110, '15.3.3'),
		summary: 'The request was taken in but is not carried out yet, and it may still fail.',
		details:
			'For queues and long jobs. HTTP cannot send the outcome later, so tell the client where to ask: in the content or in `Location`. Do not use it when the work is already done.',
		example: 'HTTP/1.1 202 Accepted\nLocation: /jobs/17\nRetry-After: 10',
		oftenWith: ['Location', 'Retry-After'],
	}),
	registered(203, {
		phrase: 'Non-Authoritative Information',
		spec: rfc(9110, '15.3.4'),
		summary: 'A success whose content a proxy has changed on the way from the origin server.',
		details:
			'Only a transforming proxy sends it, in place of `200` (RFC 9110, section 7.7). `Cache-Control: no-transform` forbids such changes.',
		example: 'HTTP/1.1 203 Non-Authoritative Information\nContent-Type: text/html; charset=utf-8\nVia: 1.1 proxy.example.net',
		formerPhrases: ['Non Authoritative Information'],
		oftenWith: ['Via'],
	}),
	registered(204, {
		phrase: 'No Content',
		spec: rfc(9110, '15.3.5'),
		summary: 'The request succeeded and there is nothing to send back. A browser stays on the page it shows.',
		details:
			'Fits `DELETE`, `PUT` and `PATCH` that answer with nothing. It ends with the header section: content is not possible, not even `{}` (RFC 9110, section 15.3.5), and `Content-Length` must be absent (section 8.6). An `ETag` here is that of the new state. For an empty list, send `200` with `[]`.',
		example: 'HTTP/1.1 204 No Content\nETag: "33a64df5"',
		oftenWith: ['ETag'],
	}),
	registered(205, {
		phrase: 'Reset Content',
		spec: rfc(9110, '15.3.6'),
		summary: 'The request succeeded, and the client should clear the form, or reset the view, that it was sent from.',
		details:
			'The server must not generate content (RFC 9110, section 15.3.6); unlike with `204` the response does not end by itself, so send `Content-Length: 0`. Browsers do not reset the form: they treat it like `204`.',
		example: 'HTTP/1.1 205 Reset Content\nContent-Length: 0',
		oftenWith: ['Content-Length'],
	}),
	registered(206, {
		phrase: 'Partial Content',
		spec: rfc(9110, '15.3.7'),
		summary: 'Only the parts of the resource that `Range` asked for.',
		details:
			'One part: `Content-Range` is required and says which. Several: the content is `multipart/byteranges`, and `Content-Range` stands in each part, never in the header section (RFC 9110, sections 15.3.7.1 and 15.3.7.2). Without `Range` in the request the answer is `200`. Parts can be joined only if they share a strong validator: send an `ETag`. For pages of a list use `200`.',
		example:
			'HTTP/1.1 206 Partial Content\nContent-Range: bytes 0-1023/146515\nContent-Length: 1024\nContent-Type: video/mp4\nETag: "33a64df5"',
		oftenWith: ['Content-Range', 'Content-Type', 'Accept-Ranges', 'ETag'],
	}),
	registered(207, {
		phrase: 'Multi-Status',
		spec: rfc(4918, '11.1'),
		summary: 'The content is XML with a status of its own for each of several resources.',
		details:
			'WebDAV. The request as a whole may have failed although this is a 2xx: read the `multistatus` element (RFC 4918, section 13). JSON APIs borrow it for bulk operations, but then no client understands the content without your documentation.',
		example: 'HTTP/1.1 207 Multi-Status\nContent-Type: application/xml; charset=utf-8',
		oftenWith: ['Content-Type', 'DAV'],
	}),
	registered(208, {
		phrase: 'Already Reported',
		spec: rfc(5842, '7.1'),
		summary: 'Inside a `207`: the members of this collection were already listed, under another name it is bound to.',
		details:
			'WebDAV bindings. Stands in the XML of a `207`, not in a status line. It is not "this was already done": that is `200`, `204` or `409`.',
		example:
			'HTTP/1.1 207 Multi-Status\nContent-Type: application/xml; charset=utf-8\n\n<multistatus xmlns="DAV:"><response><href>/docs/again/</href><propstat><prop/>\n<status>HTTP/1.1 208 Already Reported</status></propstat></response></multistatus>',
		oftenWith: ['DAV', 'Depth'],
	}),
	registered(226, {
		phrase: 'IM Used',
		spec: rfc(3229, '10.4.1'),
		summary: 'The content is the result of instance manipulations, usually only the difference to the version the client has.',
		details:
			'Delta encoding: the request offers manipulations in `A-IM`, `IM` names those applied, `Delta-Base` the version they start from. Browsers do not ask for it.',
		example: 'HTTP/1.1 226 IM Used\nIM: feed\nETag: "33a64df5"\nContent-Type: application/atom+xml',
		oftenWith: ['IM', 'A-IM', 'Delta-Base', 'ETag'],
	}),
];

const redirection: readonly StatusCode[] = [
	registered(300, {
		phrase: 'Multiple Choices',
		spec: rfc(9110, '15.4.1'),
		summary: 'The resource has several representations, each at its own address, and the client should choose one.',
		details:
			'The content lists them, in no particular format. If the server prefers one, `Location` should name it (RFC 9110, section 15.4.1), and many clients follow it at once. Choosing by `Accept` or `Accept-Language` on the server is far more common.',
		example: 'HTTP/1.1 300 Multiple Choices\nLocation: /guide.en.html\nLink: </guide.de.html>; rel=alternate; hreflang=de',
		oftenWith: ['Location', 'Link'],
	}),
	registered(301, {
		phrase: 'Moved Permanently',
		spec: rfc(9110, '15.4.2'),
		summary: 'The resource has a new address for good: links should be changed to it.',
		details:
			'Clients may turn a `POST` into a `GET` when they follow it (RFC 9110, section 15.4.2), and browsers do; `308` keeps the method. Browsers remember it even without `Cache-Control`, so a wrong one is hard to take back: try with `302` or `307` first.',
		example: 'HTTP/1.1 301 Moved Permanently\nLocation: https://www.example.com/',
		shouldHave: ['Location'],
		oftenWith: ['Cache-Control'],
	}),
	registered(302, {
		phrase: 'Found',
		spec: rfc(9110, '15.4.3'),
		summary: 'The resource is at another address for the time being: follow `Location` now, but keep using the old address.',
		details:
			'Clients may turn a `POST` into a `GET` when they follow it (RFC 9110, section 15.4.3), and browsers do. Say what you mean instead: `303` to show a result after `POST`, `307` to have the same request sent elsewhere.',
		example: 'HTTP/1.1 302 Found\nLocation: /login?next=%2Faccount',
		formerPhrases: ['Moved Temporarily', 'Object Moved'],
		shouldHave: ['Location'],
		oftenWith: ['Cache-Control'],
	}),
	registered(303, {
		phrase: 'See Other',
		spec: rfc(9110, '15.4.4'),
		summary: 'The answer is at another address: fetch it from `Location` with `GET`, whatever the method was.',
		details:
			'The right redirect after a form was sent: reloading the page then does not send the form again. A `HEAD` stays `HEAD`. The other address is not the new place of this resource, only a description or a result.',
		example: 'HTTP/1.1 303 See Other\nLocation: /orders/17',
		shouldHave: ['Location'],
	}),
	registered(304, {
		phrase: 'Not Modified',
		spec: rfc(9110, '15.4.5'),
		summary: 'The copy the client already has is still current: it should use that one.',
		details:
			'Answers only a `GET` or `HEAD` with `If-None-Match` or `If-Modified-Since`. It ends with the header section and has no content. `Content-Location`, `Date`, `ETag`, `Vary`, `Cache-Control` and `Expires` must be there if a `200` would have carried them (RFC 9110, section 15.4.5); leave out `Content-Type` and the like. When a condition on another method fails, the answer is `412`.',
		example: 'HTTP/1.1 304 Not Modified\nETag: "33a64df5"\nCache-Control: max-age=60',
		oftenWith: ['ETag', 'Cache-Control', 'Vary', 'Date', 'Expires', 'Content-Location'],
	}),
	registered(305, {
		phrase: 'Use Proxy',
		spec: rfc(9110, '15.4.6'),
		summary: 'Once told the client to repeat the request through the proxy in `Location`.',
		details: 'Deprecated, because a response must not be able to reconfigure the client (RFC 7231, appendix B). Clients ignore it.',
		oftenWith: ['Location'],
		status: 'deprecated',
		insteadUse: 'the proxy settings of the client',
	}),
	registered(306, {
		phrase: '(Unused)',
		spec: rfc(9110, '15.4.7'),
		summary: 'Reserved: no longer used for anything, and not to be used for anything new.',
		details: 'An early draft had it name a proxy for the requests to come.',
		formerPhrases: ['Switch Proxy'],
		status: 'deprecated',
		standing: 'unused',
	}),
	registered(307, {
		phrase: 'Temporary Redirect',
		spec: rfc(9110, '15.4.8'),
		summary: 'The resource is at another address for the time being: send the same request there, with the same method and content.',
		details:
			'The client must not change the method (RFC 9110, section 15.4.8): that is all it has over `302`. To lead from a `POST` to a page with the result, use `303`. Browsers also show a `307` of their own when `Strict-Transport-Security` makes them switch to HTTPS: no server sent it.',
		example: 'HTTP/1.1 307 Temporary Redirect\nLocation: https://eu.example.com/orders',
		shouldHave: ['Location'],
		oftenWith: ['Cache-Control'],
	}),
	registered(308, {
		phrase: 'Permanent Redirect',
		spec: rfc(9110, '15.4.9'),
		summary: 'The resource has a new address for good: send this and all later requests there, with the same method and content.',
		details:
			'What `301` is, but a `POST` stays a `POST`. Right for APIs and for HTTP to HTTPS. Browsers remember it even without `Cache-Control`, so a wrong one is hard to take back; `307` is its temporary sibling.',
		example: 'HTTP/1.1 308 Permanent Redirect\nLocation: https://api.example.com/v2/orders',
		shouldHave: ['Location'],
		oftenWith: ['Cache-Control'],
	}),
];

const clientErrors: readonly StatusCode[] = [
	registered(400, {
		phrase: 'Bad Request',
		spec: rfc(9110, '15.5.1'),
		summary: 'The server cannot, or will not, make sense of the request: broken syntax, a missing `Host`, content that does not parse.',
		details:
			'Sending the same request again is useless. Content that parses but breaks a rule (a date in the past, an unknown customer) is more precisely `422`; both are common for it. Say what is wrong in the content, for example as `application/problem+json` (RFC 9457).',
		example:
			'HTTP/1.1 400 Bad Request\nContent-Type: application/problem+json\n\n{ "title": "Broken JSON", "detail": "A comma is missing in line 3." }',
		oftenWith: ['Content-Type', 'Connection'],
	}),
	registered(401, {
		phrase: 'Unauthorized',
		spec: rfc(9110, '15.5.2'),
		summary:
			'The request lacks valid credentials: the client should authenticate and try again. The name is misleading, it is about who you are.',
		details:
			'`WWW-Authenticate` is required and says how to authenticate (RFC 9110, section 15.5.2); `Basic` there makes browsers open their own login window. If the server knows who asks and still refuses, use `403`.',
		example: 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer realm="api", error="invalid_token"',
		mustHave: ['WWW-Authenticate'],
		oftenWith: ['Authorization'],
	}),
	registered(402, {
		phrase: 'Payment Required',
		spec: rfc(9110, '15.5.3'),
		summary: 'Payment is needed before the request can go through. What to pay, and how, is not standardized.',
		details:
			'Reserved for future use (RFC 9110, section 15.5.3), yet payment APIs and metered services send it for declined cards and used-up credit. Clients need your documentation.',
		example:
			'HTTP/1.1 402 Payment Required\nContent-Type: application/problem+json\n\n{ "title": "No credit left", "detail": "Top up to go on." }',
		standing: 'reserved',
	}),
	registered(403, {
		phrase: 'Forbidden',
		spec: rfc(9110, '15.5.4'),
		summary: 'The server understood the request and refuses it. The same credentials will not help.',
		details:
			'For a missing permission, a blocked address, a failed CSRF check. If logging in would help, use `401`. To keep secret that the resource exists, answer `404` instead (RFC 9110, section 15.5.4).',
		example:
			'HTTP/1.1 403 Forbidden\nContent-Type: application/problem+json\n\n{ "title": "Permission missing", "detail": "Only editors can publish." }',
	}),
	registered(404, {
		phrase: 'Not Found',
		spec: rfc(9110, '15.5.5'),
		summary: 'There is nothing at this address, or the server will not say that there is. It may come back.',
		details:
			'If it is gone for good, `410` says so. If the address exists but not for this method, it is `405`. A search without results is a `200` with an empty list. Caches may store it even if the response does not say for how long (RFC 9110, section 15.1), so `Cache-Control` matters where the resource may appear soon.',
		example: 'HTTP/1.1 404 Not Found\nContent-Type: text/html; charset=utf-8\nCache-Control: no-cache',
		oftenWith: ['Cache-Control'],
	}),
	registered(405, {
		phrase: 'Method Not Allowed',
		spec: rfc(9110, '15.5.6'),
		summary: 'The server knows the method, but this resource does not support it.',
		details:
			'`Allow` is required and lists the methods that work here, even if there are none (RFC 9110, sections 15.5.6 and 10.2.1). A method the server supports nowhere is `501`; a missing permission is `403`.',
		example: 'HTTP/1.1 405 Method Not Allowed\nAllow: GET, HEAD',
		mustHave: ['Allow'],
	}),
	registered(406, {
		phrase: 'Not Acceptable',
		spec: rfc(9110, '15.5.7'),
		summary:
			'The resource has no representation that fits `Accept`, `Accept-Language` or `Accept-Encoding`, and the server will not send another.',
		details:
			'List what is available in the content. Sending a default anyway, with `200`, is allowed and often kinder. If the content of the *request* has the wrong type, it is `415`.',
		example:
			'HTTP/1.1 406 Not Acceptable\nContent-Type: application/problem+json\n\n{ "title": "No such format", "detail": "There are JSON and CSV." }',
		oftenWith: ['Accept', 'Accept-Language', 'Accept-Encoding', 'Vary'],
	}),
	registered(407, {
		phrase: 'Proxy Authentication Required',
		spec: rfc(9110, '15.5.8'),
		summary: 'The client must authenticate with the proxy before its request is passed on.',
		details:
			'Comes from the proxy, which must send `Proxy-Authenticate` (RFC 9110, section 15.5.8); the client answers with `Proxy-Authorization`. An origin server sends `401`.',
		example: 'HTTP/1.1 407 Proxy Authentication Required\nProxy-Authenticate: Basic realm="proxy"',
		mustHave: ['Proxy-Authenticate'],
		oftenWith: ['Proxy-Authorization'],
	}),
	registered(408, {
		phrase: 'Request Timeout',
		spec: rfc(9110, '15.5.9'),
		summary: 'The request did not arrive whole in the time the server was ready to wait. The client may send it again.',
		details:
			'The client was slow to *send*. If the server is slow to *answer*, that is `503`, or `504` from a gateway. Some servers send it on idle connections before they close them.',
		example: 'HTTP/1.1 408 Request Timeout\nConnection: close',
		formerPhrases: ['Request Time-out'],
		oftenWith: ['Connection'],
	}),
	registered(409, {
		phrase: 'Conflict',
		spec: rfc(9110, '15.5.10'),
		summary: 'The request does not fit the current state of the resource, and the client may be able to resolve that.',
		details:
			'For an edit made to an old version, a name already taken, a step out of order. Say in the content what conflicts. If the request carried a condition such as `If-Match` and that failed, it is `412`; a locked WebDAV resource is `423`.',
		example:
			'HTTP/1.1 409 Conflict\nContent-Type: application/problem+json\n\n{ "title": "Name taken", "detail": "There is a project Tea already." }',
		oftenWith: ['Content-Type', 'ETag'],
	}),
	registered(410, {
		phrase: 'Gone',
		spec: rfc(9110, '15.5.11'),
		summary: 'The resource was removed on purpose and will most likely not come back: links to it should go.',
		details:
			'Use it if you know; otherwise `404`. Search engines drop the address sooner than with `404`. Before an API goes, `Deprecation` and `Sunset` announce it.',
		example: 'HTTP/1.1 410 Gone\nCache-Control: max-age=86400',
		oftenWith: ['Cache-Control'],
	}),
	registered(411, {
		phrase: 'Length Required',
		spec: rfc(9110, '15.5.12'),
		summary: 'The server wants to know the length of the content in advance: the request must carry `Content-Length`.',
		details: 'Happens to streamed or chunked uploads. The client may repeat the request with the length.',
		example: 'HTTP/1.1 411 Length Required\nContent-Length: 0',
		oftenWith: ['Content-Length'],
	}),
	registered(412, {
		phrase: 'Precondition Failed',
		spec: rfc(9110, '15.5.13'),
		summary: 'A condition the client made, such as `If-Match`, does not hold: nothing was changed.',
		details:
			'Protects against lost updates: fetch the resource again, apply the change to it, retry with its new `ETag`. For `GET` and `HEAD` a failed `If-None-Match` is `304` instead (RFC 9110, section 13.1.2). If the condition is *missing*, ask for it with `428`.',
		example:
			'HTTP/1.1 412 Precondition Failed\nContent-Type: application/problem+json\n\n{ "title": "Changed meanwhile", "detail": "Order 17 is now at version 4." }',
		oftenWith: ['If-Match', 'If-None-Match', 'If-Unmodified-Since', 'ETag'],
	}),
	registered(413, {
		phrase: 'Content Too Large',
		spec: rfc(9110, '15.5.14'),
		summary: 'The content of the request is larger than the server accepts.',
		details:
			'Often sent by a proxy with a limit of its own (nginx: `client_max_body_size`). The server may close the connection to stop the upload; if the limit is temporary, it should send `Retry-After` (RFC 9110, section 15.5.14). Too long an address is `414`, too large headers are `431`.',
		example: 'HTTP/1.1 413 Content Too Large\nConnection: close',
		formerPhrases: ['Request Entity Too Large', 'Payload Too Large'],
		oftenWith: ['Retry-After', 'Connection'],
	}),
	registered(414, {
		phrase: 'URI Too Long',
		spec: rfc(9110, '15.5.15'),
		summary: 'The address is longer than the server will read.',
		details:
			'Usually a form that should have been a `POST`, or a redirect that feeds on itself. Addresses of 8000 bytes ought to work everywhere (RFC 9110, section 4.1); longer queries belong into the content of a `POST` or `QUERY`.',
		example: 'HTTP/1.1 414 URI Too Long\nConnection: close',
		formerPhrases: ['Request-URI Too Long', 'Request-URI Too Large'],
	}),
	registered(415, {
		phrase: 'Unsupported Media Type',
		spec: rfc(9110, '15.5.16'),
		summary: 'The content of the request has a format, or a compression, that this method does not accept here.',
		details:
			'Most often a missing or wrong `Content-Type`. Tell the client what would work: `Accept` for types (`Accept-Patch` after `PATCH`, `Accept-Post` after `POST`), `Accept-Encoding` for codings. Right format, wrong values: `422`. Wrong format in the *response*: `406`.',
		example: 'HTTP/1.1 415 Unsupported Media Type\nAccept: application/json',
		oftenWith: ['Accept', 'Accept-Encoding', 'Accept-Patch', 'Accept-Post'],
	}),
	registered(416, {
		phrase: 'Range Not Satisfiable',
		spec: rfc(9110, '15.5.17'),
		summary: 'None of the parts that `Range` asks for exists, or it asks for too many small ones.',
		details:
			'For bytes, `Content-Range` should tell the actual length (RFC 9110, section 15.5.17). A download that asks to resume at its very end gets this too: it is complete. Servers may also ignore `Range` and answer `200`.',
		example: 'HTTP/1.1 416 Range Not Satisfiable\nContent-Range: bytes */146515',
		formerPhrases: ['Requested Range Not Satisfiable'],
		shouldHave: ['Content-Range'],
		oftenWith: ['Range'],
	}),
	registered(417, {
		phrase: 'Expectation Failed',
		spec: rfc(9110, '15.5.18'),
		summary: 'The server, or a proxy before it, cannot meet what `Expect` asks for.',
		details:
			'The only expectation defined is `100-continue`; the client should repeat the request without it (RFC 9110, section 10.1.1).',
		example: 'HTTP/1.1 417 Expectation Failed\nContent-Length: 0',
		oftenWith: ['Expect'],
	}),
	registered(418, {
		phrase: '(Unused)',
		spec: rfc(9110, '15.5.19'),
		summary: 'Reserved because of the joke "I\'m a teapot" (RFC 2324): no meaning is assigned to it, and none will be soon.',
		details:
			'Many libraries know it by the joke, and some sites send it to unwanted robots. For anything serious use a code that clients understand, such as `400` or `403`.',
		example: "HTTP/1.1 418 I'm a teapot\nContent-Length: 0",
		formerPhrases: ["I'm a teapot", "I'm a Teapot"],
		standing: 'unused',
	}),
	registered(421, {
		phrase: 'Misdirected Request',
		spec: rfc(9110, '15.5.20'),
		summary: 'This server does not answer for that host, at least not over this connection.',
		details:
			'Typical of HTTP/2 when a client reuses one connection for several hosts under the same certificate: it may send the request again over a new connection, whatever the method (RFC 9110, section 15.5.20). Proxies must not generate it (same section).',
		example: 'HTTP/1.1 421 Misdirected Request\nContent-Length: 0',
		oftenWith: ['Host', 'Alt-Svc'],
	}),
	registered(422, {
		phrase: 'Unprocessable Content',
		spec: rfc(9110, '15.5.21'),
		summary: 'The content is well-formed and of an accepted type, but what it says cannot be carried out.',
		details:
			'The usual answer to failed validation; list the faulty fields in the content, for example as `application/problem+json` (RFC 9457). Content that does not even parse is `400`, the wrong type is `415`, a clash with the current state is `409`.',
		example:
			'HTTP/1.1 422 Unprocessable Content\nContent-Type: application/problem+json\n\n{ "title": "Invalid order", "detail": "The price must not be negative." }',
		formerPhrases: ['Unprocessable Entity'],
		oftenWith: ['Content-Type'],
	}),
	registered(423, {
		phrase: 'Locked',
		spec: rfc(4918, '11.3'),
		summary: 'The resource, at its old or its new place, is locked.',
		details:
			'WebDAV. The holder of the lock repeats the request with its token in `If`; others wait. Outside of WebDAV `409` is better understood.',
		example:
			'HTTP/1.1 423 Locked\nContent-Type: application/xml; charset=utf-8\n\n<error xmlns="DAV:"><lock-token-submitted>\n<href>/docs/plan.txt</href></lock-token-submitted></error>',
		oftenWith: ['If', 'Lock-Token'],
	}),
	registered(424, {
		phrase: 'Failed Dependency',
		spec: rfc(4918, '11.4'),
		summary: 'This part was not carried out because another part that it depends on failed.',
		details:
			'WebDAV: marks the properties in a `207` that were left alone because one of their group failed. It does not mean that a service you call is down: that is `502`, `503` or `504`.',
		example:
			'HTTP/1.1 207 Multi-Status\nContent-Type: application/xml; charset=utf-8\n\n<multistatus xmlns="DAV:"><response><href>/doc</href><propstat><prop><displayname/></prop>\n<status>HTTP/1.1 424 Failed Dependency</status></propstat></response></multistatus>',
		oftenWith: ['DAV'],
	}),
	registered(425, {
		phrase: 'Too Early',
		spec: rfc(8470, '5.2'),
		summary: 'The request came in TLS early data, which an attacker could replay: send it again after the handshake.',
		details:
			'Only for requests that arrived in early data or carry `Early-Data: 1`. The client should retry by itself, and must not use early data for it (RFC 8470, section 5.2). It has nothing to do with calling too often: that is `429`.',
		example: 'HTTP/1.1 425 Too Early\nContent-Length: 0',
		formerPhrases: ['Unordered Collection'],
		oftenWith: ['Early-Data'],
	}),
	registered(426, {
		phrase: 'Upgrade Required',
		spec: rfc(9110, '15.5.22'),
		summary: 'The server refuses this protocol, but would serve the request over the one in `Upgrade`.',
		details:
			'`Upgrade` is required (RFC 9110, section 15.5.22), and `Connection: Upgrade` goes with it (section 7.8). A WebSocket endpoint answers plain requests with it. Not for outdated apps or API versions: `400` or `410` with an explanation fits those.',
		example: 'HTTP/1.1 426 Upgrade Required\nUpgrade: websocket\nConnection: Upgrade',
		mustHave: ['Upgrade'],
		oftenWith: ['Connection'],
	}),
	registered(428, {
		phrase: 'Precondition Required',
		spec: rfc(6585, '3'),
		summary: 'The server accepts this change only with a condition, so that nobody overwrites what somebody else just wrote.',
		details:
			'Say in the content how to do it: usually, fetch the resource and send its `ETag` in `If-Match`. A condition that is there but does not hold is `412`. Caches must not store it (RFC 6585, section 3).',
		example:
			'HTTP/1.1 428 Precondition Required\nContent-Type: application/problem+json\n\n{ "title": "Condition missing", "detail": "Send If-Match with the ETag." }',
		oftenWith: ['If-Match', 'ETag'],
	}),
	registered(429, {
		phrase: 'Too Many Requests',
		spec: rfc(6585, '4'),
		summary: 'This client has used up its requests for now: it should wait, then go on.',
		details:
			'`Retry-After` tells it how long; without it clients guess, and usually too short. `RateLimit` (a draft) shows the budget before it is spent. If all clients are turned away because the server is overloaded, use `503`. Caches must not store it (RFC 6585, section 4).',
		example: 'HTTP/1.1 429 Too Many Requests\nRetry-After: 120',
		oftenWith: ['Retry-After', 'RateLimit', 'RateLimit-Policy'],
	}),
	registered(431, {
		phrase: 'Request Header Fields Too Large',
		spec: rfc(6585, '5'),
		summary: 'The headers of the request are too large, all together or one of them.',
		details:
			'Nearly always too many or too large cookies; clearing them helps the user at once. If a single field is at fault, name it in the content. Caches must not store it (RFC 6585, section 5). Too long an address is `414`, too much content `413`.',
		example:
			'HTTP/1.1 431 Request Header Fields Too Large\nContent-Type: application/problem+json\n\n{ "title": "Header too large", "detail": "Cookie has more than 8 KB." }',
		oftenWith: ['Cookie'],
	}),
	registered(451, {
		phrase: 'Unavailable For Legal Reasons',
		spec: rfc(7725, '3'),
		summary: 'Access is refused because of a legal demand.',
		details:
			'Explain in the content who demanded it, and for whom it applies. `Link` with `rel="blocked-by"` should name who blocks, which may be a provider on the way (RFC 7725, section 4). Caches may store it even without `Cache-Control` (section 3): mind that if only one country is blocked.',
		example: 'HTTP/1.1 451 Unavailable For Legal Reasons\nLink: <https://blocker.example.net/>; rel="blocked-by"',
		shouldHave: ['Link'],
		oftenWith: ['Cache-Control'],
	}),
];

const serverErrors: readonly StatusCode[] = [
	registered(500, {
		phrase: 'Internal Server Error',
		spec: rfc(9110, '15.6.1'),
		summary: 'Something unexpected went wrong in the server; the request may have been fine.',
		details:
			'What frameworks answer when an exception is not caught. Keep stack traces out of it, and give an id that leads to the log. Bad input is 4xx, a failing upstream `502` or `504`, planned downtime `503`.',
		example:
			'HTTP/1.1 500 Internal Server Error\nContent-Type: application/problem+json\n\n{ "title": "Internal error", "instance": "https://example.com/errors/8f14e45f" }',
		oftenWith: ['Content-Type'],
	}),
	registered(501, {
		phrase: 'Not Implemented',
		spec: rfc(9110, '15.6.2'),
		summary: 'The server does not support the method for any resource.',
		details:
			'If only this resource lacks it, use `405` with `Allow`. Caches may store it even without `Cache-Control` (RFC 9110, section 15.1), so a placeholder for an unfinished endpoint may be seen long after the endpoint works.',
		example: 'HTTP/1.1 501 Not Implemented\nContent-Length: 0',
		oftenWith: ['Cache-Control'],
	}),
	registered(502, {
		phrase: 'Bad Gateway',
		spec: rfc(9110, '15.6.3'),
		summary: 'A gateway or proxy got an invalid answer from the server behind it.',
		details:
			'Often that server has crashed, refuses connections, or speaks another protocol on that port. If it does not answer in time, it is `504`. Look into the logs of both.',
		example: 'HTTP/1.1 502 Bad Gateway\nProxy-Status: proxy.example.net; error=connection_refused',
		oftenWith: ['Via', 'Proxy-Status'],
	}),
	registered(503, {
		phrase: 'Service Unavailable',
		spec: rfc(9110, '15.6.4'),
		summary: 'The server cannot serve the request at the moment: it is overloaded or being maintained.',
		details:
			'`Retry-After` tells clients and search engines when to come back. It concerns everyone; a single client over its limit gets `429`. Give it no `max-age`, or the outage outlives itself.',
		example: 'HTTP/1.1 503 Service Unavailable\nRetry-After: 3600\nCache-Control: no-store',
		oftenWith: ['Retry-After', 'Cache-Control'],
	}),
	registered(504, {
		phrase: 'Gateway Timeout',
		spec: rfc(9110, '15.6.5'),
		summary: 'A gateway or proxy waited too long for the server behind it.',
		details:
			'The request may still be running there: repeat it only if the method is idempotent. An answer that comes but is broken is `502`. Work that takes this long is better started with `202`. A cache asked for `only-if-cached` also answers `504` if it has nothing (RFC 9111, section 5.2.1.7).',
		example: 'HTTP/1.1 504 Gateway Timeout\nProxy-Status: proxy.example.net; error=http_response_timeout',
		formerPhrases: ['Gateway Time-out'],
		oftenWith: ['Via', 'Proxy-Status'],
	}),
	registered(505, {
		phrase: 'HTTP Version Not Supported',
		spec: rfc(9110, '15.6.6'),
		summary: 'The server does not, or will not, speak the major version of HTTP the request came in.',
		details:
			'Should say in the content why, and what it does speak (RFC 9110, section 15.6.6). A mangled request line, for example a space in the address, can be the real cause.',
		example:
			'HTTP/1.1 505 HTTP Version Not Supported\nContent-Type: text/plain; charset=utf-8\n\nThis server speaks HTTP/1.1 and HTTP/2.',
		formerPhrases: ['HTTP Version not supported'],
	}),
	registered(506, {
		phrase: 'Variant Also Negotiates',
		spec: rfc(2295, '8.1'),
		summary:
			'The variant the server chose is itself set up to negotiate, which would go round in circles: a fault in its configuration.',
		details:
			'Belongs to transparent content negotiation, an experiment hardly deployed (RFC 2295). Ordinary negotiation by `Accept` never leads to it.',
		example: 'HTTP/1.1 506 Variant Also Negotiates\nContent-Length: 0',
		oftenWith: ['TCN', 'Alternates'],
	}),
	registered(507, {
		phrase: 'Insufficient Storage',
		spec: rfc(4918, '11.5'),
		summary: 'The server has no room to store what the request needs.',
		details:
			'WebDAV; considered temporary. If a user started the request, it must not be repeated before the user asks again (RFC 4918, section 11.5). Content over a fixed limit is `413`.',
		example:
			'HTTP/1.1 507 Insufficient Storage\nContent-Type: application/xml; charset=utf-8\n\n<error xmlns="DAV:"><quota-not-exceeded/></error>',
		oftenWith: ['DAV'],
	}),
	registered(508, {
		phrase: 'Loop Detected',
		spec: rfc(5842, '7.2'),
		summary: 'A request with `Depth: infinity` ran into a collection that contains itself; it failed as a whole.',
		details:
			'WebDAV bindings. Clients that announce support for bindings in `DAV` get `208` for the repeated part instead (RFC 5842, section 7.1). A redirect loop is noticed by the client and has no code.',
		example: 'HTTP/1.1 508 Loop Detected\nContent-Length: 0',
		oftenWith: ['Depth', 'DAV'],
	}),
	registered(510, {
		phrase: 'Not Extended',
		spec: rfc(2774, '7'),
		summary: 'Asked the client to repeat the request with an extension declared.',
		details: 'Part of an extension framework that is now historic (RFC 2774), and obsolete in the registry. It tells clients nothing.',
		oftenWith: ['Ext', 'Man'],
		status: 'deprecated',
		insteadUse: '`400`, `403` or `428`, with an explanation',
	}),
	registered(511, {
		phrase: 'Network Authentication Required',
		spec: rfc(6585, '6'),
		summary: 'The network wants a login first, as in a hotel or a train: the answer is from its captive portal, not from the site.',
		details:
			'The content should link to the login page, but not be that page: users could take it for the site. Origin servers should not send it, and caches must not store it (RFC 6585, section 6). For a login to your site use `401`, for a proxy `407`.',
		example:
			'HTTP/1.1 511 Network Authentication Required\nContent-Type: text/html; charset=utf-8\n\n<a href="https://login.example.net/">Log in to the network</a>',
	}),
];

const elasticLoadBalancing = 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html';
const shopifyCodes = 'https://shopify.dev/docs/api/usage/response-codes';
const cloudflareCodes = 'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/';
const nginxTlsErrors = 'https://nginx.org/en/docs/http/ngx_http_ssl_module.html#errors';

/** Codes met in logs and APIs but registered by nobody: what they mean depends on who sends them. */
const vendorCodes: readonly StatusCode[] = [
	ofVendor('Laravel', 419, {
		phrase: 'Page Expired',
		summary: 'The CSRF token of the form is missing or too old: reload the page and send it again.',
		details:
			'The token is kept in the session: it is also missing when the session has expired, or its cookie is not sent. Scripts send it as `X-CSRF-TOKEN` or `X-XSRF-TOKEN`.',
		insteadUse: '`403`',
	}),
	ofVendor('Twitter', 420, {
		phrase: 'Enhance Your Calm',
		summary: 'Too many requests, as the first Twitter API put it. Old versions of Spring called the same number Method Failure.',
		details: 'Wait before the next request. Twitter itself went over to `429` with version 1.1 of its API.',
		insteadUse: '`429`',
	}),
	ofVendor('Shopify', 430, {
		phrase: 'Request Header Fields Too Large',
		summary: 'Shopify takes the request for an attack and rejects it.',
		details: 'It is not a limit on how many requests are sent: that is `429` at Shopify too. Sending the same again will not help.',
		insteadUse: '`403`',
		documentation: shopifyCodes,
	}),
	ofVendor('Microsoft IIS', 440, {
		phrase: 'Login Time-out',
		summary: 'The session has expired and the user must log in again; also seen from Exchange.',
		details: 'The credentials are not at fault: the session that they opened has ended.',
		insteadUse: '`401`',
	}),
	ofVendor('nginx', 444, {
		phrase: 'No Response',
		summary: 'nginx closed the connection without an answer, as `return 444` tells it to. Appears in its log only.',
		details:
			'The client sees a connection that closes without a response (in curl, an empty reply). Mostly set up for requests whose `Host` no site answers to.',
		documentation: 'https://nginx.org/en/docs/http/ngx_http_rewrite_module.html#return',
	}),
	ofVendor('Microsoft IIS', 449, {
		phrase: 'Retry With',
		summary: 'The request lacks information and should be sent again with it.',
		details: 'Exchange ActiveSync sends it to a device that has to fetch its policies first, with the command "Provision".',
		documentation: 'https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-wdv/83ecf19f-e0f8-4706-aae5-ba618f52f100',
		insteadUse: '`400`',
	}),
	ofVendor('Microsoft', 450, {
		phrase: 'Blocked by Windows Parental Controls',
		summary: 'Parental controls on the computer of the client blocked the page; no server sent this.',
		details: 'Nothing is wrong at the site: whoever looks after the account in Windows can allow it.',
	}),
	ofVendor('AWS Elastic Load Balancing', 460, {
		phrase: 'Client Closed Connection',
		summary: 'The client hung up before the load balancer could answer; often its timeout is shorter than the backend is slow.',
		details: 'Stands in the metrics and access logs only. Compare the timeout of the client with how long the targets take.',
		documentation: elasticLoadBalancing,
	}),
	ofVendor('AWS Elastic Load Balancing', 463, {
		phrase: 'X-Forwarded-For Too Large',
		summary: '`X-Forwarded-For` lists more than 30 addresses: look for a proxy loop.',
		details: 'A proxy that sends requests back to where they came from adds an address each time.',
		insteadUse: '`400`',
		documentation: elasticLoadBalancing,
	}),
	ofVendor('AWS Elastic Load Balancing', 464, {
		phrase: 'Incompatible Protocol Versions',
		summary: 'The version of HTTP in the request does not fit the target group, for example HTTP/1.1 to gRPC targets.',
		details: 'Compare the protocol version of the target group with what clients speak. A target group for gRPC takes only `POST`.',
		documentation: elasticLoadBalancing,
	}),
	ofVendor('nginx', 494, {
		phrase: 'Request Header Too Large',
		summary: 'A header does not fit into the buffers (`large_client_header_buffers`). Used in `error_page`; clients get `400`.',
		details:
			'Mostly cookies that have grown: a header has to fit into one buffer, of 8 KB unless configured. A request line that is too long is `414`.',
		insteadUse: '`431`',
	}),
	ofVendor('nginx', 495, {
		phrase: 'SSL Certificate Error',
		summary: 'The client certificate could not be verified. Used in `error_page`; clients get `400`.',
		details: 'Only the certificate of the client is meant, which `ssl_verify_client` demands. `$ssl_client_verify` holds the reason.',
		documentation: nginxTlsErrors,
	}),
	ofVendor('nginx', 496, {
		phrase: 'SSL Certificate Required',
		summary: 'The client sent no certificate although one is demanded. Used in `error_page`; clients get `400`.',
		details: 'Follows from `ssl_verify_client on`. With `optional` such requests pass, and `$ssl_client_verify` is `NONE`.',
		documentation: nginxTlsErrors,
	}),
	ofVendor('nginx', 497, {
		phrase: 'HTTP Request Sent to HTTPS Port',
		summary: 'A plain HTTP request reached a port that expects TLS. Used in `error_page`, often to redirect; clients get `400`.',
		details: 'Write `https:` in the address. `error_page 497 https://$host$request_uri;` redirects those who do not.',
		documentation: nginxTlsErrors,
	}),
	ofVendor('Esri ArcGIS', 498, {
		phrase: 'Invalid Token',
		summary: 'The token is wrong or has expired: get a new one.',
		details:
			'Tokens of ArcGIS expire, and may hold for one referrer or IP address only. ArcGIS also sends the number inside of a `200`, as `error.code` of the JSON.',
		insteadUse: '`401`',
	}),
	ofVendor('nginx', 499, {
		phrase: 'Client Closed Request',
		summary: 'The client hung up before nginx could answer. Appears in its log only. In ArcGIS: a token is required.',
		details:
			'Many of them mean that answers take longer than clients, or a load balancer in front, are willing to wait: compare the timeouts.',
	}),
	ofVendor('cPanel', 509, {
		phrase: 'Bandwidth Limit Exceeded',
		summary: 'The site has used up the traffic its hosting plan allows; from Apache with `mod_bwlimited`.',
		details: 'Visitors can only wait. The owner of the site can raise the limit, or find out what eats up the traffic.',
		insteadUse: '`503`',
	}),
	ofVendor('Cloudflare', 520, {
		phrase: 'Web Server Returned an Unknown Error',
		summary:
			'The origin answered with nothing, or with something Cloudflare cannot read: crashes and oversized headers are usual causes.',
		details: 'Send the request to the origin directly and compare; its error log of that moment tells more than Cloudflare can.',
		insteadUse: '`502`',
		documentation: cloudflareCodes,
	}),
	ofVendor('Cloudflare', 521, {
		phrase: 'Web Server Is Down',
		summary: 'The origin refuses connections: it is down, or its firewall blocks Cloudflare.',
		details:
			'Let the addresses of Cloudflare through the firewall, and check that the origin listens on the right port: 443 in the modes "Full" and "Full (strict)".',
		insteadUse: '`502`',
		documentation: cloudflareCodes,
	}),
	ofVendor('Cloudflare', 522, {
		phrase: 'Connection Timed Out',
		summary: 'No TCP connection to the origin in time: overload, a firewall that drops packets, or a wrong address in DNS.',
		details:
			'Check that the origin is up, then that its firewall lets the addresses of Cloudflare through. If the connection is made but no answer comes, it is `524`.',
		insteadUse: '`504`',
		documentation: cloudflareCodes,
	}),
	ofVendor('Cloudflare', 523, {
		phrase: 'Origin Is Unreachable',
		summary: 'There is no route to the origin: check its address in DNS.',
		details: 'After a move to another host, the record in DNS often still holds the old address.',
		insteadUse: '`502`',
		documentation: cloudflareCodes,
	}),
	ofVendor('Cloudflare', 524, {
		phrase: 'A Timeout Occurred',
		summary: 'The origin took the connection but did not answer in time: move long work out of the request.',
		details:
			'Answer `202` and let the client ask for the result, or serve what is slow under a name that does not go through Cloudflare. If not even a connection is made, it is `522`.',
		insteadUse: '`504`',
		documentation: cloudflareCodes,
	}),
	ofVendor('Cloudflare', 525, {
		phrase: 'SSL Handshake Failed',
		summary: 'The TLS handshake between Cloudflare and the origin failed.',
		details:
			'Met in the modes "Full" and "Full (strict)": check that the origin has a certificate, takes TLS on port 443, and shares a version and cipher with Cloudflare.',
		insteadUse: '`502`',
		documentation: cloudflareCodes,
	}),
	ofVendor('Cloudflare', 526, {
		phrase: 'Invalid SSL Certificate',
		summary:
			'The certificate of the origin does not pass the check that the mode "Full (strict)" asks for: expired, self-signed, or for another name.',
		details:
			'Renew the certificate, or install one of Cloudflare’s Origin CA. The mode "Full" does not check it, so it only hides the fault.',
		insteadUse: '`502`',
		documentation: cloudflareCodes,
	}),
	ofVendor('Cloudflare', 527, {
		phrase: 'Railgun Error',
		summary: 'The link between Cloudflare and a Railgun server failed. Railgun was withdrawn.',
		details: 'Met in old logs only.',
		insteadUse: '`502`',
	}),
	ofVendor('Qualys SSL Labs', 529, {
		phrase: 'Site is overloaded',
		summary: 'The service is too busy at the moment. The Anthropic API uses it the same way.',
		details:
			'Try again later, and wait longer each time. At Anthropic it is an overload that concerns everyone; a client over its own limit gets `429`.',
		documentation: 'https://github.com/ssllabs/ssllabs-scan/blob/master/ssllabs-api-docs-v3.md#error-response-status-codes',
		insteadUse: '`503`',
	}),
	ofVendor('Cloudflare', 530, {
		phrase: 'Origin DNS Error',
		summary:
			'Comes with a Cloudflare error of the 1xxx kind in the page, and that one tells the cause. At Pantheon: the site is frozen.',
		details: 'Error 1016, for example, means that the name of the origin does not resolve.',
		documentation: cloudflareCodes,
	}),
	ofVendor('Shopify', 540, {
		phrase: 'Temporarily Disabled',
		summary: 'This endpoint of Shopify is switched off for the moment.',
		details: 'Nothing in the request is wrong: try again later.',
		insteadUse: '`503`',
		documentation: shopifyCodes,
	}),
	ofVendor('AWS Elastic Load Balancing', 561, {
		phrase: 'Unauthorized',
		summary: 'The identity provider returned an error while the load balancer logged the user in.',
		details: 'The access log of the load balancer holds the reason.',
		documentation: elasticLoadBalancing,
	}),
	ofVendor('informal proxy convention', 598, {
		phrase: 'Network Read Timeout Error',
		summary: 'Some proxies say with it that the server behind them went silent in the middle of its answer.',
		details: 'The server may have carried out the request all the same: repeat it only if the method is idempotent.',
		insteadUse: '`504`',
	}),
	ofVendor('informal proxy convention', 599, {
		phrase: 'Network Connect Timeout Error',
		summary: 'Some proxies and client libraries say with it that no connection could be made in time.',
		details: 'The Python client Tornado reports it for timeouts and lost connections: then no server sent it.',
		insteadUse: '`504`',
	}),
	ofVendor('Shopify', 783, {
		phrase: 'Unexpected Token',
		summary:
			'The JSON in the request has a syntax error. Codes above 599 are invalid: clients should treat it as a 5xx (RFC 9110, section 15).',
		details: 'Look for a comma too many, a comment, or text in single quotes.',
		insteadUse: '`400`',
		documentation: shopifyCodes,
	}),
	ofVendor('LinkedIn', 999, {
		phrase: 'Request Denied',
		summary:
			'LinkedIn turns away what it takes for a robot. Codes above 599 are invalid: clients should treat it as a 5xx (RFC 9110, section 15).',
		details: 'For a check of links it does not mean that the page is gone. Programs should use the API.',
		insteadUse: '`403` or `429`',
	}),
];

/** By code, as text: `"429"`. */
export const statusCodes: Vocabulary<StatusCode> = vocabulary(
	[...informational, ...successful, ...redirection, ...clientErrors, ...serverErrors, ...vendorCodes].sort(
		(a, b) => Number(a.name) - Number(b.name),
	),
);

/** The classes, by their usual names: `4xx`. */
export const statusClasses: Vocabulary = vocabulary([
	statusClass(
		'1xx',
		'Informational',
		'15.2',
		'An interim answer: it has no content, and a final response follows. Servers must not send it to HTTP/1.0 clients (RFC 9110, section 15.2).',
	),
	statusClass('2xx', 'Successful', '15.3', 'The request was received, understood and accepted.'),
	statusClass(
		'3xx',
		'Redirection',
		'15.4',
		'More is to be done to complete the request: go to another address, mostly the one in `Location`, or use a stored copy (`304`).',
	),
	statusClass(
		'4xx',
		'Client Error',
		'15.5',
		'The request is at fault: unchanged, it will mostly fail again. Except after `HEAD`, the content should explain it, and whether it is temporary (RFC 9110, section 15.5).',
	),
	statusClass(
		'5xx',
		'Server Error',
		'15.6',
		'The server failed at a request that may be right. Except after `HEAD`, the content should explain it, and whether it is temporary (RFC 9110, section 15.6).',
	),
]);

function statusClass(name: string, phrase: string, section: string, summary: string): Term {
	return {
		kind: 'statusCode',
		name,
		title: `${name} ${phrase}`,
		role: 'class of status codes',
		summary,
		details: `A client that does not know a code of this class treats it as \`${name[0]}00\` (RFC 9110, section 15).`,
		spec: rfc(9110, section),
		mdn: mdn('Status'),
	};
}
