import { rfc, type Term, type Vocabulary, vocabulary } from './term';

/** By name in lower case. HTTP/2 and HTTP/3 have no minor version (RFC 9110 §2.5). */
export const versions: Vocabulary = vocabulary([
	version(
		'HTTP/1.1',
		'Text on a connection that stays open for the next request. `Host` is required in requests (RFC 9112, section 3.2).',
		rfc(9112),
	),
	version(
		'HTTP/1.0',
		'Text, one request per connection, no chunked content and no required `Host`.',
		rfc(1945),
		'Kept alive by simple clients, health checks and old proxies; write `HTTP/1.1` unless you mean one of them.',
	),
	version(
		'HTTP/2',
		'Many requests at once on one connection, in binary frames with compressed header sections.',
		rfc(9113),
		'On the wire there is no start line and no reason phrase: method, target and status code are the pseudo-header fields `:method`, `:path`, `:status`. ' +
			'Field names are in lower case, and `Connection`, `Keep-Alive`, `Transfer-Encoding` and `Upgrade` must not be sent (RFC 9113, section 8.2.2). ' +
			'Some clients print `HTTP/2.0`, which means the same.',
	),
	version(
		'HTTP/3',
		'What HTTP/2 does, over QUIC: a lost packet delays only the request it belongs to.',
		rfc(9114),
		'Clients usually learn that a server speaks it from `Alt-Svc` or from an HTTPS record in the DNS. On the wire it has no start line either, and the same fields as in HTTP/2 must not be sent (RFC 9114, section 4.2). Some clients print `HTTP/3.0`.',
	),
]);

function version(name: string, summary: string, spec: Term['spec'] & {}, details?: string): Term {
	return { kind: 'version', name, role: 'protocol version', summary, spec, ...(details !== undefined && { details }) };
}
