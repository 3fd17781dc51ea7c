import { defineField } from '../field';
import { forwarded as forwardedElements, node } from '../grammars/forwarded';
import type { Parameter } from '../grammars/parameters';
import { mdn, rfc } from '../term';

const parameters: readonly Parameter[] = [
	forwarded('for', 'Who sent the request to the proxy: an address, `unknown`, or a name beginning with `_`.', '5.2', '${1:192.0.2.1}'),
	forwarded('proto', 'The protocol the proxy was asked over: `http` or `https`.', '5.4', '${1|https,http|}'),
	forwarded('host', 'The `Host` the proxy received. In quotes if it has a port.', '5.3', '${1:example.com}'),
	forwarded('by', 'The interface of the proxy that received the request.', '5.1', '${1:203.0.113.43}'),
];

export default defineField({
	name: 'Forwarded',
	usedIn: 'request',
	isStrict: true,
	occurs: 'list',
	summary: 'What proxies changed about a request: who sent it, to which host, over which protocol.',
	details:
		'One element for each proxy, the client first; elements are separated by commas, what belongs together by `;`. An IPv6 address stands in brackets and quotes: `for="[2001:db8::1]"`. Clients can send it too: trust only what your own proxies added.',
	syntax: 'Forwarded: for=<node>;proto=<scheme>;host=<host>;by=<node>, …',
	example: 'Forwarded: for=203.0.113.195;proto=https;host=shop.example.com',
	spec: rfc(7239, '4'),
	mdn: mdn('Headers/Forwarded'),
	value: forwardedElements(parameters),
	values: parameters,
});

function forwarded(name: string, summary: string, section: string, value: string): Parameter {
	return {
		kind: 'parameter',
		name,
		role: '`Forwarded` parameter',
		summary,
		spec: rfc(7239, section),
		snippet: `${name}=${value}`,
		value: node,
	};
}
