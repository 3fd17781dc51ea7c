import { mdn, rfc, spec, type SpecLink, type Term, type Vocabulary, vocabulary } from './term';

export interface Method extends Term {
	readonly kind: 'method';
	readonly isRegistered: boolean;
	/** Its meaning is read-only (RFC 9110 §9.2.1). Unknown of methods that are not registered. */
	readonly isSafe: boolean | undefined;
	/** Sent twice, it is meant to have the effect of once (RFC 9110 §9.2.2). Unknown of methods that are not registered. */
	readonly isIdempotent: boolean | undefined;
	/** What content of the request would mean: something, nothing that all agree on, or it must not be there. Left out where not specified. */
	readonly requestContent?: 'meaningful' | 'meaningless' | 'forbidden';
	/** `explicitly`: only with explicit freshness and a `Content-Location` that is the target. Left out where not specified. */
	readonly caching?: 'yes' | 'explicitly' | 'no';
	/** In the registry only so that nobody uses it. */
	readonly isReserved?: boolean;
	/** Not HTTP's at all: clients for `.http` files tell by it which protocol to speak. */
	readonly isPseudo?: boolean;
}

type About = Pick<Method, 'spec' | 'summary'> &
	Partial<Pick<Method, 'details' | 'example' | 'oftenWith' | 'requestContent' | 'caching' | 'mdn'>>;

const safe = { isSafe: true, isIdempotent: true };
const idempotent = { isSafe: false, isIdempotent: true };
const neither = { isSafe: false, isIdempotent: false };

function registered(name: string, properties: typeof safe, about: About): Method {
	const { isSafe, isIdempotent } = properties;
	const role = isSafe ? 'method, safe and idempotent' : isIdempotent ? 'method, idempotent' : 'method, neither safe nor idempotent';
	return { ...about, kind: 'method', name, role, isRegistered: true, isSafe, isIdempotent };
}

/** One of RFC 9110, and PATCH, which MDN explains as well. */
function common(name: string, properties: typeof safe, about: About): Method {
	return registered(name, properties, { ...about, mdn: mdn(`Methods/${name}`) });
}

/** One of the extensions for editing and versioning that began with WebDAV. */
function webdav(
	name: string,
	properties: typeof safe,
	link: SpecLink,
	summary: string,
	more: Omit<About, 'spec' | 'summary'> = {},
): Method {
	return registered(name, properties, { spec: link, summary, ...more });
}

function reserved(name: string, properties: typeof safe, about: About): Method {
	return { ...registered(name, properties, about), role: 'reserved method name', isReserved: true };
}

const varnish = spec('Purging and banning (Varnish)', 'https://varnish-cache.org/docs/trunk/users-guide/purging.html');
const vault = spec('HTTP API (Vault)', 'https://developer.hashicorp.com/vault/api-docs');
const upnp = spec('UPnP Device Architecture 2.0', 'https://openconnectivity.org/upnp-specs/UPnP-arch-DeviceArchitecture-v2.0-20200417.pdf');
const httpYac = spec('Requests in httpYac', 'https://httpyac.github.io/guide/request.html');
const icecast = spec('Icecast protocol', 'https://gist.github.com/ePirat/adc3b8ba00d85b7e3870');

function unregistered(
	name: string,
	vendor: string,
	summary: string,
	details: string,
	specLink: SpecLink,
	oftenWith?: readonly string[],
): Method {
	return {
		kind: 'method',
		name,
		role: `method, not registered: ${vendor}`,
		isRegistered: false,
		isSafe: undefined,
		isIdempotent: undefined,
		summary,
		details,
		spec: specLink,
		status: 'nonstandard',
		...(oftenWith && { oftenWith }),
	};
}

function pseudo(name: string, tools: string, summary: string): Method {
	return {
		kind: 'method',
		name,
		role: 'request type of `.http` clients, not an HTTP method',
		isRegistered: false,
		isSafe: undefined,
		isIdempotent: undefined,
		summary,
		details: `Read by ${tools}; other tools would send \`${name}\` as a method, and servers would refuse it.`,
		...(tools.includes('httpYac') && { spec: httpYac }),
		status: 'nonstandard',
		isPseudo: true,
	};
}

const commonMethods: readonly Method[] = [
	common('GET', safe, {
		spec: rfc(9110, '9.3.1'),
		summary: 'Fetches the resource. It changes nothing, so browsers, crawlers and caches send it freely.',
		details:
			'Content in a `GET` has no agreed meaning, should not be sent, and makes some servers and proxies refuse the request (RFC 9110, section 9.3.1): put parameters into the query, or use `QUERY` or `POST`. Secrets in the query end up in logs and in `Referer`. A link that deletes something by `GET` is a link that a prefetcher will follow.',
		example: 'GET /items?page=2 HTTP/1.1\nHost: example.com\nAccept: application/json',
		oftenWith: ['Accept', 'If-None-Match', 'Range', 'Authorization'],
		requestContent: 'meaningless',
		caching: 'yes',
	}),
	common('HEAD', safe, {
		spec: rfc(9110, '9.3.2'),
		summary: 'Asks for the headers that `GET` would bring, without the content.',
		details:
			'For checking that a link works, how large a file is, or whether it has changed. The server must not send content (RFC 9110, section 9.3.2); `Content-Length`, if present, is that of the answer to `GET`.',
		example: 'HEAD /files/report.pdf HTTP/1.1\nHost: example.com',
		oftenWith: ['If-None-Match', 'If-Modified-Since'],
		requestContent: 'meaningless',
		caching: 'yes',
	}),
	common('POST', neither, {
		spec: rfc(9110, '9.3.3'),
		summary: 'Hands content to the resource to process in its own way: submit a form, add an item, start an action.',
		details:
			'Repeating it may do it twice, so clients do not retry on their own; an `Idempotency-Key` (a draft) makes that safe where the API supports it. Answer `201` with `Location` if something was created, `303` to lead to a result, `202` if the work goes on. If the client chooses the address, use `PUT`.',
		example: 'POST /items HTTP/1.1\nHost: example.com\nContent-Type: application/json\n\n{ "name": "Tea", "price": 12 }',
		oftenWith: ['Content-Type', 'Content-Length', 'Idempotency-Key'],
		requestContent: 'meaningful',
		caching: 'explicitly',
	}),
	common('PUT', idempotent, {
		spec: rfc(9110, '9.3.4'),
		summary: 'Stores the content as the new, complete state of the resource at exactly this address.',
		details:
			'What the content leaves out is gone: for a partial change use `PATCH`. The answer must be `201` if the resource is new, `200` or `204` if it was replaced (RFC 9110, section 9.3.4). `If-Match` keeps one client from overwriting the work of another, `If-None-Match: *` from replacing anything at all.',
		example: 'PUT /items/1 HTTP/1.1\nHost: example.com\nContent-Type: application/json\n\n{ "name": "Tea", "price": 12 }',
		oftenWith: ['Content-Type', 'If-Match', 'If-None-Match'],
		requestContent: 'meaningful',
		caching: 'no',
	}),
	common('PATCH', neither, {
		spec: rfc(5789, '2'),
		summary:
			'Changes part of a resource, as the patch in the content describes; either the whole patch applies or nothing of it (RFC 5789, section 2).',
		details:
			'`Content-Type` says in which language the patch is written: `application/merge-patch+json` (RFC 7396) replaces the members given, `application/json-patch+json` (RFC 6902) lists operations. `Accept-Patch` names those a server takes. With `If-Match` it can safely be retried. `fetch()` sends `patch` as it is written, and servers know only `PATCH`.',
		example: 'PATCH /items/1 HTTP/1.1\nHost: example.com\nContent-Type: application/merge-patch+json\n\n{ "price": 12 }',
		oftenWith: ['Content-Type', 'If-Match', 'Accept-Patch'],
		requestContent: 'meaningful',
		caching: 'explicitly',
	}),
	common('DELETE', idempotent, {
		spec: rfc(9110, '9.3.5'),
		summary: 'Removes the resource from this address.',
		details:
			'Answer `204`, `200` with a report, or `202` if it takes longer. A second `DELETE` may get `404` and is idempotent all the same: the effect counts, not the answer. Content has no agreed meaning and some servers refuse it (RFC 9110, section 9.3.5).',
		example: 'DELETE /items/1 HTTP/1.1\nHost: example.com\nIf-Match: "33a64df5"',
		oftenWith: ['If-Match', 'Authorization'],
		requestContent: 'meaningless',
		caching: 'no',
	}),
	common('OPTIONS', safe, {
		spec: rfc(9110, '9.3.7'),
		summary: 'Asks what can be done with the resource or, with the target `*`, with the server.',
		details:
			'Browsers send it before cross-origin requests that need permission (CORS preflight): the answer has to be a 2xx with `Access-Control-Allow-*`, without a login or a redirect. HTTP caches do not store it, `Access-Control-Max-Age` spares the repetition. Content must have a `Content-Type` (RFC 9110, section 9.3.7).',
		example: 'OPTIONS /items/1 HTTP/1.1\nHost: api.example.com\nOrigin: https://example.com\nAccess-Control-Request-Method: PUT',
		oftenWith: ['Allow', 'Origin', 'Access-Control-Request-Method', 'Access-Control-Request-Headers'],
		requestContent: 'meaningful',
		caching: 'no',
	}),
	registered('QUERY', safe, {
		spec: rfc(10008, '2'),
		summary:
			'Asks a question that stands in the content: as safe to send and to repeat as `GET`, but not limited to what fits into an address.',
		details:
			'`Content-Type` is required, it says what language the query is in (RFC 10008, section 2); `Accept-Query` in a response names those a server takes. Answers can be cached, with the content as part of the key. Young: many servers, proxies and clients do not know it yet, and browsers send a CORS preflight first.',
		example:
			'QUERY /items HTTP/1.1\nHost: example.com\nContent-Type: application/x-www-form-urlencoded\nAccept: application/json\n\nname=Tea&max-price=12',
		oftenWith: ['Content-Type', 'Accept', 'Accept-Query'],
		requestContent: 'meaningful',
		caching: 'yes',
	}),
	common('CONNECT', neither, {
		spec: rfc(9110, '9.3.6'),
		summary: 'Asks a proxy for a tunnel to a host and port, mostly to speak TLS through it.',
		details:
			'The target is only `host:port`, and the port must be given (RFC 9110, section 9.3.6). After a 2xx everything is tunnel: neither request nor response has content. `fetch()` refuses to send it. HTTP/2 and HTTP/3 open WebSockets with an extended `CONNECT` (RFC 8441, RFC 9220).',
		example: 'CONNECT example.com:443 HTTP/1.1\nHost: example.com:443',
		oftenWith: ['Host', 'Proxy-Authorization'],
		requestContent: 'meaningless',
		caching: 'no',
	}),
	common('TRACE', safe, {
		spec: rfc(9110, '9.3.8'),
		summary: 'Has the server send back the request as it arrived, to see what proxies did to it.',
		details:
			'It must carry neither content nor anything secret, such as cookies or credentials (RFC 9110, section 9.3.8). Most servers switch it off, and `fetch()` refuses to send it. `Max-Forwards` picks which proxy answers.',
		example: 'TRACE / HTTP/1.1\nHost: example.com\nMax-Forwards: 1',
		oftenWith: ['Max-Forwards', 'Via'],
		requestContent: 'forbidden',
		caching: 'no',
	}),
];

const webdavMethods: readonly Method[] = [
	webdav(
		'PROPFIND',
		safe,
		rfc(4918, '9.1'),
		'Reads properties of a WebDAV resource and, as deep as `Depth` says, of its members. Also how folders are listed.',
		{
			details:
				'The answer is a `207`. Servers may refuse `Depth: infinity`, which is what a missing `Depth` means (RFC 4918, section 9.1). Without content it asks for all properties.',
			example: 'PROPFIND /docs/ HTTP/1.1\nHost: dav.example.com\nDepth: 1',
			oftenWith: ['Depth', 'Content-Type'],
			requestContent: 'meaningful',
		},
	),
	webdav('PROPPATCH', idempotent, rfc(4918, '9.2'), 'Sets and removes properties of a WebDAV resource, all of them or none.', {
		details:
			'The answer is a `207`. If one property cannot be changed, nothing is, and the others are reported with `424` (RFC 4918, section 9.2.1).',
		example:
			'PROPPATCH /docs/plan.txt HTTP/1.1\nHost: dav.example.com\nContent-Type: application/xml; charset=utf-8\n\n<propertyupdate xmlns="DAV:"><set><prop>\n<displayname>Plan</displayname></prop></set></propertyupdate>',
		oftenWith: ['Content-Type'],
		requestContent: 'meaningful',
	}),
	webdav('MKCOL', idempotent, rfc(4918, '9.3'), 'Creates a WebDAV collection, that is a folder.', {
		details:
			'Fails with `405` if something is there already, and with `409` if the folder above is missing (RFC 4918, section 9.3.1). Content can set properties at once (RFC 5689).',
		example: 'MKCOL /docs/drafts/ HTTP/1.1\nHost: dav.example.com',
		requestContent: 'meaningful',
	}),
	webdav(
		'COPY',
		idempotent,
		rfc(4918, '9.8'),
		'Copies the resource to the address in `Destination`; collections with all they contain, unless `Depth: 0`.',
		{
			details: 'With `Overwrite: F` it fails with `412` if something is there already; otherwise that is replaced.',
			example:
				'COPY /docs/plan.txt HTTP/1.1\nHost: dav.example.com\nDestination: https://dav.example.com/docs/plan-2.txt\nOverwrite: F',
			oftenWith: ['Destination', 'Overwrite', 'Depth'],
		},
	),
	webdav('MOVE', idempotent, rfc(4918, '9.9'), 'Moves or renames the resource to the address in `Destination`.', {
		details: 'With `Overwrite: F` it fails with `412` if something is there already; otherwise that is deleted first.',
		example: 'MOVE /docs/plan.txt HTTP/1.1\nHost: dav.example.com\nDestination: https://dav.example.com/old/plan.txt\nOverwrite: F',
		oftenWith: ['Destination', 'Overwrite'],
	}),
	webdav('LOCK', neither, rfc(4918, '9.10'), 'Takes a WebDAV lock, or refreshes one that `If` names.', {
		details:
			'The token comes back in `Lock-Token`; later writes show it in `If`. `Timeout` asks how long it should last. Without content it is a refresh.',
		example:
			'LOCK /docs/plan.txt HTTP/1.1\nHost: dav.example.com\nContent-Type: application/xml; charset=utf-8\n\n<lockinfo xmlns="DAV:"><lockscope><exclusive/></lockscope>\n<locktype><write/></locktype></lockinfo>',
		oftenWith: ['Timeout', 'Depth', 'If', 'Lock-Token'],
		requestContent: 'meaningful',
	}),
	webdav('UNLOCK', idempotent, rfc(4918, '9.11'), 'Gives back the WebDAV lock whose token stands in `Lock-Token`.', {
		details:
			'The token is in angle brackets, as in the response to `LOCK`. The address must be inside of what is locked, or the answer is `409` (RFC 4918, section 9.11).',
		example: 'UNLOCK /docs/plan.txt HTTP/1.1\nHost: dav.example.com\nLock-Token: <urn:uuid:0b3c2a9e-6f1d-4c58-9a7e-2d41f8c05b36>',
		oftenWith: ['Lock-Token'],
	}),
	webdav(
		'SEARCH',
		safe,
		rfc(5323, '2'),
		'Runs a WebDAV search: the query is XML in the content, the answer a `207`. For queries of any kind there is `QUERY`.',
		{
			details:
				'A response to `OPTIONS` lists in `DASL` which query languages the server takes; `DAV:basicsearch` is the one that RFC 5323 defines (section 5).',
			example:
				'SEARCH /docs/ HTTP/1.1\nHost: dav.example.com\nContent-Type: application/xml; charset=utf-8\n\n<searchrequest xmlns="DAV:"><basicsearch><select><prop><getetag/></prop></select><from>\n<scope><href>/docs/</href><depth>1</depth></scope></from></basicsearch></searchrequest>',
			oftenWith: ['DASL', 'Content-Type'],
			requestContent: 'meaningful',
		},
	),
	webdav(
		'REPORT',
		safe,
		rfc(3253, '3.6'),
		'Asks for the report that the XML in the content describes. Calendar and contact apps query with it (CalDAV, CardDAV).',
		{
			details:
				'The first element names the report: `calendar-query` (RFC 4791), `addressbook-query` (RFC 6352), `sync-collection` (RFC 6578). Without `Depth` it is 0: this resource only (RFC 3253, section 3.6).',
			example:
				'REPORT /calendars/ada/ HTTP/1.1\nHost: dav.example.com\nContent-Type: application/xml; charset=utf-8\n\n<sync-collection xmlns="DAV:"><sync-token/><sync-level>1</sync-level>\n<prop><getetag/></prop></sync-collection>',
			oftenWith: ['Depth', 'Content-Type'],
			requestContent: 'meaningful',
		},
	),
	webdav('MKCALENDAR', idempotent, rfc(4791, '5.3.1'), 'Creates a CalDAV calendar at this address.', {
		details:
			'Content can set its properties at once, such as its name. A calendar cannot be inside of another (RFC 4791, section 4.2).',
		example: 'MKCALENDAR /calendars/ada/home/ HTTP/1.1\nHost: dav.example.com',
	}),
	webdav('ACL', idempotent, rfc(3744, '8.1'), 'Replaces the access rights of a WebDAV resource by those in the content.', {
		example:
			'ACL /docs/plan.txt HTTP/1.1\nHost: dav.example.com\nContent-Type: application/xml; charset=utf-8\n\n<acl xmlns="DAV:"><ace><principal><authenticated/></principal>\n<grant><privilege><read/></privilege></grant></ace></acl>',
		requestContent: 'meaningful',
	}),
	webdav('BIND', idempotent, rfc(5842, '4'), 'Gives an existing WebDAV resource one more name in this collection, like a hard link.', {
		example:
			'BIND /docs/ HTTP/1.1\nHost: dav.example.com\nContent-Type: application/xml; charset=utf-8\n\n<bind xmlns="DAV:"><segment>plan-2.txt</segment>\n<href>https://dav.example.com/docs/plan.txt</href></bind>',
	}),
	webdav('UNBIND', idempotent, rfc(5842, '5'), 'Takes a name out of this WebDAV collection; the resource lives on under its others.', {
		example:
			'UNBIND /docs/ HTTP/1.1\nHost: dav.example.com\nContent-Type: application/xml; charset=utf-8\n\n<unbind xmlns="DAV:"><segment>plan.txt</segment></unbind>',
	}),
	webdav('REBIND', idempotent, rfc(5842, '6'), 'Moves a name into this WebDAV collection from another one, in a single step.', {
		example:
			'REBIND /old/ HTTP/1.1\nHost: dav.example.com\nContent-Type: application/xml; charset=utf-8\n\n<rebind xmlns="DAV:"><segment>plan.txt</segment>\n<href>https://dav.example.com/docs/plan.txt</href></rebind>',
	}),
	webdav('ORDERPATCH', idempotent, rfc(3648, '7'), 'Changes the order of the members of a WebDAV collection.', {
		example:
			'ORDERPATCH /docs/ HTTP/1.1\nHost: dav.example.com\nContent-Type: application/xml; charset=utf-8\n\n<orderpatch xmlns="DAV:"><order-member><segment>plan.txt</segment>\n<position><first/></position></order-member></orderpatch>',
		oftenWith: ['Position', 'Ordering-Type'],
	}),
	webdav('MKREDIRECTREF', idempotent, rfc(4437, '6'), 'Creates a WebDAV resource that redirects to another address.', {
		example:
			'MKREDIRECTREF /docs/latest HTTP/1.1\nHost: dav.example.com\nContent-Type: application/xml; charset=utf-8\n\n<mkredirectref xmlns="DAV:"><reftarget><href>/docs/v2</href></reftarget></mkredirectref>',
	}),
	webdav('UPDATEREDIRECTREF', idempotent, rfc(4437, '7'), 'Changes where a WebDAV redirect leads, or whether it is permanent.', {
		example:
			'UPDATEREDIRECTREF /docs/latest HTTP/1.1\nHost: dav.example.com\nApply-To-Redirect-Ref: T\nContent-Type: application/xml; charset=utf-8\n\n<updateredirectref xmlns="DAV:"><reftarget><href>/2</href></reftarget></updateredirectref>',
	}),
	webdav('VERSION-CONTROL', idempotent, rfc(3253, '3.5'), 'Puts a resource under version control (WebDAV versioning).', {
		example: 'VERSION-CONTROL /docs/plan.txt HTTP/1.1\nHost: dav.example.com',
	}),
	webdav('CHECKOUT', idempotent, rfc(3253, '4.3'), 'Opens a version-controlled resource for changes (WebDAV versioning).', {
		example: 'CHECKOUT /docs/plan.txt HTTP/1.1\nHost: dav.example.com',
	}),
	webdav(
		'CHECKIN',
		idempotent,
		rfc(3253, '4.4'),
		'Makes the current state of a checked-out resource a new version (WebDAV versioning).',
		{ example: 'CHECKIN /docs/plan.txt HTTP/1.1\nHost: dav.example.com' },
	),
	webdav('UNCHECKOUT', idempotent, rfc(3253, '4.5'), 'Gives up the changes since `CHECKOUT` (WebDAV versioning).', {
		example: 'UNCHECKOUT /docs/plan.txt HTTP/1.1\nHost: dav.example.com',
	}),
	webdav(
		'MKWORKSPACE',
		idempotent,
		rfc(3253, '6.3'),
		'Creates a workspace, in which versions are edited apart from others (WebDAV versioning).',
		{ example: 'MKWORKSPACE /workspaces/ada/ HTTP/1.1\nHost: dav.example.com' },
	),
	webdav(
		'UPDATE',
		idempotent,
		rfc(3253, '7.1'),
		'Sets a version-controlled resource to another of its versions (WebDAV versioning). Not a partial update: that is `PATCH`.',
		{
			example:
				'UPDATE /docs/plan.txt HTTP/1.1\nHost: dav.example.com\nContent-Type: application/xml; charset=utf-8\n\n<update xmlns="DAV:"><version><href>/history/17/versions/3</href></version></update>',
		},
	),
	webdav('LABEL', idempotent, rfc(3253, '8.2'), 'Adds, moves or removes a label of a version (WebDAV versioning).', {
		example:
			'LABEL /docs/plan.txt HTTP/1.1\nHost: dav.example.com\nContent-Type: application/xml; charset=utf-8\n\n<label xmlns="DAV:"><set><label-name>released</label-name></set></label>',
		oftenWith: ['Label'],
	}),
	webdav(
		'MERGE',
		idempotent,
		rfc(3253, '11.2'),
		'Merges versions into a resource or workspace (WebDAV versioning). Subversion commits with it.',
		{
			example:
				'MERGE /docs/ HTTP/1.1\nHost: dav.example.com\nContent-Type: application/xml; charset=utf-8\n\n<merge xmlns="DAV:"><source><href>/activities/spring</href></source></merge>',
		},
	),
	webdav(
		'BASELINE-CONTROL',
		idempotent,
		rfc(3253, '12.6'),
		'Puts a whole collection under version control as one baseline (WebDAV versioning).',
		{ example: 'BASELINE-CONTROL /docs/ HTTP/1.1\nHost: dav.example.com' },
	),
	webdav(
		'MKACTIVITY',
		idempotent,
		rfc(3253, '13.5'),
		'Creates an activity, a set of changes that belong together (WebDAV versioning). Subversion begins commits with it.',
		{ example: 'MKACTIVITY /activities/spring HTTP/1.1\nHost: dav.example.com' },
	),
];

const otherMethods: readonly Method[] = [
	registered('LINK', idempotent, {
		spec: rfc(2068, '19.6.1.2'),
		summary: 'Sets up the relations that `Link` lists between this resource and others.',
		details: 'RFC 2616 dropped it from HTTP; hardly anything implements it.',
		example: 'LINK /images/17 HTTP/1.1\nHost: example.com\nLink: </albums/3>; rel=collection',
		oftenWith: ['Link'],
	}),
	registered('UNLINK', idempotent, {
		spec: rfc(2068, '19.6.1.3'),
		summary: 'Takes back relations between this resource and those that `Link` lists.',
		details: 'Went out of HTTP together with `LINK`.',
		example: 'UNLINK /images/17 HTTP/1.1\nHost: example.com\nLink: </albums/3>; rel=collection',
		oftenWith: ['Link'],
	}),
	reserved('PRI', safe, {
		spec: rfc(9113, '3.4'),
		summary:
			'The first word on every HTTP/2 connection, chosen so that HTTP/1.1 servers refuse it. Seen in logs when HTTP/2 meets a server that does not speak it.',
	}),
	reserved('*', neither, {
		spec: rfc(9110, '18.2'),
		summary: 'Kept free because `*` stands for any method, as in `Access-Control-Allow-Methods`.',
	}),
	unregistered(
		'PURGE',
		'Varnish, Squid, Fastly',
		'Removes the stored copy of this address from a cache. Let only trusted clients send it.',
		'Varnish carries it out only where its configuration says so (`return (purge)`). One address goes at a time: for many, ban, or purge by key where the cache can.',
		varnish,
	),
	unregistered(
		'BAN',
		'Varnish',
		'By convention, removes all stored copies that match a pattern; what it does stands in the configuration of Varnish.',
		'Mostly the pattern stands in a header, which the configuration hands to `ban()`. Whoever may send it can empty the cache: let in known addresses only.',
		varnish,
	),
	unregistered(
		'LIST',
		'HashiCorp Vault',
		'Lists the names below a path; `GET` with `?list=true` does the same.',
		'The answer holds names, not what is stored under them; where there are none it is `404`.',
		vault,
	),
	unregistered(
		'NOTIFY',
		'UPnP',
		'Tells subscribers about an event; over UDP multicast, announces that a device is there or leaves.',
		'`NTS: upnp:propchange` tells of an event, `NTS: ssdp:alive` of a device that is there, and `NTS: ssdp:byebye` of one that leaves.',
		upnp,
	),
	unregistered(
		'SUBSCRIBE',
		'UPnP',
		'Asks a device to report its events to an address, for as long as `Timeout` says.',
		'The address stands in `CALLBACK: <http://…>`, with `NT: upnp:event`. The response gives the subscription a name, as in `SID: uuid:…`: to renew it, send that instead of the two.',
		upnp,
		['Timeout'],
	),
	unregistered(
		'UNSUBSCRIBE',
		'UPnP',
		'Ends a subscription to the events of a device.',
		'Which one stands in `SID: uuid:…`, as the response to `SUBSCRIBE` gave it.',
		upnp,
	),
	unregistered(
		'M-SEARCH',
		'SSDP',
		'Searches for devices in the local network. Sent over UDP multicast, with `Man: "ssdp:discover"`.',
		'Goes to 239.255.255.250, port 1900. `ST` says what is searched for, and `MX` within how many seconds devices should answer; each answers on its own, with `200`.',
		upnp,
		['Man'],
	),
	unregistered(
		'SOURCE',
		'Icecast',
		'Feeds a stream of audio or video to an Icecast server. Newer versions take `PUT`.',
		'The connection stays open as long as the stream runs. `Content-Type` says what it is, and `Ice-` fields describe it.',
		icecast,
	),
];

const clientRequestTypes: readonly Method[] = [
	pseudo(
		'GRAPHQL',
		'the JetBrains HTTP Client, httpYac and Kulala',
		'Sends the query and the variables below as a GraphQL request; on the wire it is a `POST` with JSON.',
	),
	pseudo(
		'GRPC',
		'the JetBrains HTTP Client, httpYac and Kulala',
		'Calls the gRPC method that the address names, with the JSON below as its message; on the wire it is a `POST` over HTTP/2.',
	),
	pseudo(
		'WEBSOCKET',
		'the JetBrains HTTP Client, httpYac and Kulala',
		'Opens a WebSocket and sends the messages below; on the wire it begins as a `GET` with `Upgrade`.',
	),
	pseudo('WS', 'httpYac and Kulala', 'Opens a WebSocket.'),
	pseudo('WSS', 'httpYac and Kulala', 'Opens a WebSocket over TLS.'),
	pseudo('SSE', 'httpYac', 'Listens to server-sent events; on the wire it is a `GET` that accepts `text/event-stream`.'),
	pseudo('EVENTSOURCE', 'httpYac', 'The same as `SSE`, called after the API of browsers.'),
	pseudo('MQTT', 'httpYac', 'Publishes or subscribes to topics of an MQTT broker.'),
	pseudo('MQTTS', 'httpYac', 'The same as `MQTT`, over TLS.'),
	pseudo('AMQP', 'httpYac', 'Publishes to, or consumes from, an AMQP broker such as RabbitMQ.'),
	pseudo('RSOCKET', 'the RSocket plugin of JetBrains IDEs', 'Sends a request to an RSocket endpoint.'),
	pseudo('NOP', 'Kulala', 'Sends nothing: only the scripts of the request run.'),
];

/** By name in lower case; the names themselves are case-sensitive (RFC 9110 §9.1). Those met most stand first. */
export const methods: Vocabulary<Method> = vocabulary([...commonMethods, ...webdavMethods, ...otherMethods, ...clientRequestTypes]);

/** Those of {@link methods} that only clients for `.http` files know. */
export const pseudoMethods: Vocabulary<Method> = vocabulary(clientRequestTypes);
