import { defineField } from '../field';
import { oneOrigin } from '../grammars/serializedOrigin';
import { mdn, spec, type Term } from '../term';

const values: readonly Term[] = [
	{
		kind: 'token',
		name: 'null',
		role: '`Origin` value',
		summary: 'An origin that is not told, such as that of a sandboxed frame or a local file.',
	},
];

export default defineField({
	name: 'Origin',
	usedIn: 'request',
	isStrict: true,
	occurs: 'once',
	summary: 'Where the request comes from: scheme, host and port of the page, without a path.',
	details:
		'Browsers set it on CORS requests, on all `POST` requests and on WebSocket handshakes; scripts cannot. `null` stands for an origin that is kept secret, such as that of a sandboxed frame. Good for CSRF checks; no proof of anything from other clients.',
	syntax: 'Origin: <scheme>://<host>[:<port>] | null',
	example: 'Origin: https://app.example.com',
	oftenWith: ['Access-Control-Allow-Origin', 'Access-Control-Request-Method'],
	spec: spec('Fetch, Origin header', 'https://fetch.spec.whatwg.org/#origin-header'),
	mdn: mdn('Headers/Origin'),
	value: oneOrigin(
		'origin/multiple',
		'origin/invalid',
		values,
		'`Origin` names one origin: servers compare the whole value, and a list matches none. Keep one.',
	),
	values,
});
