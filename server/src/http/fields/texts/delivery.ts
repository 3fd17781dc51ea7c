import { durationInWords } from '../../grammars/duration';
import { httpDate } from '../../grammars/httpDate';
import { rfc, spec } from '../../term';
import { structuredList } from '../../grammars/structuredFields';
import { choice, choices, type FieldTexts, flag, key, known, reads } from './text';
import { valuesOf } from '../../grammars/token';

const proxyErrors = valuesOf('error', {
	dns_timeout: 'The DNS did not answer in time.',
	dns_error: 'The DNS answered with an error.',
	destination_not_found: 'The proxy does not know where to send the request.',
	destination_unavailable: 'The proxy takes the server for unavailable, for example after failed health checks.',
	destination_ip_prohibited: 'The proxy may not connect to the address of the server.',
	destination_ip_unroutable: 'No route leads to the address of the server.',
	connection_refused: 'The server refused the connection.',
	connection_terminated: 'The connection ended before the response was complete.',
	connection_timeout: 'The server did not accept the connection in time.',
	connection_read_timeout: 'No data came from the server for too long.',
	connection_write_timeout: 'The server took no data for too long.',
	connection_limit_reached: 'The proxy has as many connections to the server as it may.',
	tls_protocol_error: 'TLS failed between proxy and server.',
	tls_certificate_error: 'The certificate of the server is not valid.',
	tls_alert_received: 'The server answered with a TLS alert.',
	http_request_error: 'The proxy itself answers with a client error.',
	http_request_denied: 'The proxy may not pass this request on.',
	http_response_incomplete: 'The response of the server broke off.',
	http_response_header_section_size: 'The headers of the response are too large together.',
	http_response_header_size: 'A header of the response is too large.',
	http_response_body_size: 'The content of the response is too large.',
	http_response_trailer_section_size: 'The trailers of the response are too large together.',
	http_response_trailer_size: 'A trailer of the response is too large.',
	http_response_transfer_coding: 'The transfer coding of the response could not be decoded.',
	http_response_content_coding: 'The content coding of the response could not be decoded.',
	http_upgrade_failed: 'Server and proxy could not agree on the upgrade.',
	http_response_timeout: 'The response of the server took too long.',
	http_protocol_error: 'The server broke the rules of HTTP.',
	proxy_internal_response: 'The proxy made the response itself.',
	proxy_internal_error: 'The proxy failed.',
	proxy_configuration_error: 'The proxy is set up wrongly.',
	proxy_loop_detected: 'The request came back to the proxy.',
});

const proxyKeys = [
	key('Proxy-Status', 'error', 'What went wrong, as one of the registered names.', 'error=${1:connection_timeout}', known(proxyErrors)),
	key('Proxy-Status', 'next-hop', 'Where the proxy sent the request: a host name, address or alias.', 'next-hop="${1:host}"'),
	key('Proxy-Status', 'next-protocol', 'The ALPN name of the protocol it used.', 'next-protocol=${1:h2}'),
	key('Proxy-Status', 'received-status', 'The status code that it got from there.', 'received-status=${1:500}'),
	key('Proxy-Status', 'details', 'What else there is to say, for people.', 'details="${1:text}"'),
];

/** Protocols around and below, proxies, push messages, media. */
export const delivery: FieldTexts = {
	'Proxy-Status': {
		summary: 'What the proxies on the way did with the request, and what went wrong there.',
		details:
			'With `502` or `504`, `error` tells whether DNS, TLS or the connection failed. Each proxy adds an entry, the one nearest to the user last. It shows what is behind the proxy: send details to those you trust only.',
		syntax: 'Proxy-Status: <proxy>; error=<error>; next-hop="<host>"',
		example: 'Proxy-Status: edge.example.com; error=connection_timeout; next-hop="backend.example.com"',
		oftenWith: ['Via', '502', '504'],
		spec: rfc(9209, '2'),
		value: structuredList({ parameters: proxyKeys }),
		values: [...proxyKeys, ...proxyErrors],
	},
	ALPN: {
		summary: 'In a `CONNECT` request: the protocols that the client wants to speak through the tunnel.',
		details: 'Lets a proxy decide what it lets through. Nothing proves that the client then does it.',
		syntax: 'ALPN: h2, http%2F1.1',
		spec: rfc(7639, '2'),
	},
	'Alt-Used': {
		summary: 'Which alternative service the client uses: the host and port that it learned from `Alt-Svc`.',
		details: 'Lets servers notice loops, and share out the load.',
		syntax: 'Alt-Used: <host>[:<port>]',
		example: 'Alt-Used: example.com',
		oftenWith: ['Alt-Svc'],
		spec: rfc(7838, '5'),
	},
	'Capsule-Protocol': {
		summary: 'What follows in the stream are capsules, as in tunnels of UDP or IP over HTTP.',
		syntax: 'Capsule-Protocol: ?1',
		oftenWith: ['Upgrade'],
		spec: rfc(9297, '3.4'),
		...flag('Capsule-Protocol', 'The stream uses the Capsule Protocol.', 'It does not: the same as without the header.'),
	},
	Close: {
		role: 'reserved name',
		summary: 'No header: the name is reserved, because `Connection: close` would otherwise name it.',
		details: 'To end a connection, write `Connection: close`.',
		insteadUse: '`Connection: close`',
		spec: rfc(9112, '9.6'),
	},
	'HTTP2-Settings': {
		summary: 'The settings of the client in an upgrade from HTTP/1.1 to cleartext HTTP/2 (`h2c`), which RFC 9113 has dropped.',
		details: 'HTTP/2 without TLS starts directly, with prior knowledge.',
		oftenWith: ['Upgrade', 'Connection'],
		spec: rfc(7540, '3.2.1'),
	},
	'MIME-Version': {
		summary: 'Claims that the message follows MIME as e-mail does. HTTP does not need it: it only resembles MIME.',
		syntax: 'MIME-Version: 1.0',
		spec: rfc(9112, 'B.1'),
		...choice('MIME-Version', { '1.0': 'The only version of MIME.' }),
	},
	OSCORE: {
		summary: 'The OSCORE option of a CoAP message that is protected end to end and travels over HTTP.',
		spec: rfc(8613, '11.1'),
	},
	SoapAction: {
		summary: 'Which operation a SOAP 1.1 request calls, as a URI in double quotes.',
		details:
			'Required by SOAP 1.1, with `Content-Type: text/xml`; it may be empty: `""`. Servers such as ASP.NET and WCF route by it, and fail when the quotes are missing. SOAP 1.2 has the parameter `action` of `application/soap+xml` instead.',
		syntax: 'SOAPAction: "<URI>"',
		example: 'SOAPAction: "http://example.com/stock/GetPrice"',
		oftenWith: ['Content-Type'],
	},
	'EDIINT-Features': {
		summary:
			'Which optional features an AS2 or AS3 partner supports, such as several attachments, in the exchange of business documents.',
		syntax: 'EDIINT-Features: multiple-attachments, CEM',
		spec: rfc(6017),
	},
	'Link-Template': {
		summary: 'Links whose address has blanks to fill in: a `Link` with URI Templates.',
		details: 'A String, not an address in angle brackets: `"/books/{id}"; rel="item"`.',
		syntax: 'Link-Template: "<URI template>"; rel="<relation>"',
		oftenWith: ['Link'],
		spec: rfc(9652),
	},
	'Accept-Query': {
		summary: 'Which media types the resource takes as the content of a `QUERY` request; that it stands at all says that it takes them.',
		syntax: 'Accept-Query: <media type>, …',
		oftenWith: ['Allow', 'Content-Type'],
		spec: rfc(10008, '3'),
	},
	'Accept-Datetime': {
		summary: 'Asks for the page as it was at a past time (Memento): the archive answers with the copy nearest to it.',
		syntax: 'Accept-Datetime: <HTTP-date>',
		value: httpDate,
		oftenWith: ['Memento-Datetime', 'Vary', 'Link'],
		spec: rfc(7089, '2.1.1'),
	},
	'Memento-Datetime': {
		summary: 'This is an archived copy: what the page was like at this time. It never changes.',
		syntax: 'Memento-Datetime: <HTTP-date>',
		value: httpDate,
		oftenWith: ['Accept-Datetime', 'Link'],
		spec: rfc(7089, '2.1.1'),
	},
	'Set-Txn': {
		summary: 'In the `202` to an asynchronous SCIM request: the transaction id that the event with its result will carry.',
		oftenWith: ['Prefer', 'Preference-Applied', '202'],
		spec: rfc(9967, '3'),
	},
	TTL: {
		summary: 'For how many seconds a push service keeps a message for a browser that is offline. Required in Web Push.',
		details: '`0` delivers at once or never. The service may shorten it, and says so in its response.',
		syntax: 'TTL: <seconds>',
		example: 'TTL: 86400',
		oftenWith: ['Urgency', 'Topic'],
		spec: rfc(8030, '5.2'),
		...reads(/^\d+$/, seconds => durationInWords(Number(seconds))),
	},
	Topic: {
		summary: 'A push message replaces one with the same topic that has not been delivered yet, such as an older score.',
		details: 'At most 32 characters of the URL-safe base64 alphabet.',
		syntax: 'Topic: <name>',
		example: 'Topic: match-42',
		oftenWith: ['TTL', 'Urgency'],
		spec: rfc(8030, '5.4'),
	},
	Urgency: {
		summary: 'How important a push message is, so that a device low on battery can let the others wait. Without it, `normal`.',
		syntax: 'Urgency: very-low | low | normal | high',
		example: 'Urgency: high',
		oftenWith: ['TTL', 'Topic'],
		spec: rfc(8030, '5.3'),
		...choice('Urgency', {
			'very-low': 'Can wait until the device has power and Wi-Fi: advertisements.',
			low: 'Can wait until the device has power or Wi-Fi: topic updates.',
			normal: 'Delivered on battery as well: chat or calendar messages.',
			high: 'Delivered even when the battery is low: an incoming call.',
		}),
	},
	'CTA-Common-Access-Token': {
		summary: 'A signed token (CWT) with which a CDN checks whether a player may have the media it asks for (CTA-5007).',
		spec: spec('CTA-5007', 'https://shop.cta.tech/products/cta-5007'),
	},
	'Accept-Features': {
		summary: 'Which features the client has, for choosing among variants (Transparent Content Negotiation, an experiment).',
		oftenWith: ['Negotiate', 'Alternates'],
		spec: rfc(2295, '8.2'),
	},
	Alternates: {
		summary:
			'Lists the variants of the resource with their properties, so that the client can choose. Apache sends it with `300` and `406`.',
		oftenWith: ['TCN', 'Negotiate', '300'],
		spec: rfc(2295, '8.3'),
	},
	Negotiate: {
		summary: 'The client takes part in Transparent Content Negotiation, and says how far. Hardly any software does.',
		oftenWith: ['Alternates', 'TCN'],
		spec: rfc(2295, '8.4'),
	},
	TCN: {
		summary:
			'The server has negotiated transparently (RFC 2295), and how it came to this response. Apache sends it for `.var` files and `MultiViews`.',
		oftenWith: ['Alternates', 'Vary'],
		spec: rfc(2295, '8.5'),
		...choices('TCN', {
			list: 'The response lists the variants.',
			choice: 'The server has chosen a variant.',
			adhoc: 'The server has answered in another way, for old clients.',
			're-choose': 'The client should choose among the variants itself.',
			keep: 'The client should keep the response that it got.',
		}),
	},
	'Variant-Vary': {
		summary: 'Beside `Vary`, in Transparent Content Negotiation: which request headers the chosen variant itself depends on.',
		oftenWith: ['TCN', 'Vary'],
		spec: rfc(2295, '8.6'),
	},
	'Accept-Additions': {
		summary: 'Which milk, syrup or alcohol goes into the coffee: part of the April Fools’ protocol HTCPCP.',
		oftenWith: ['418'],
		spec: rfc(2324, '2.2.2.1'),
	},
};
