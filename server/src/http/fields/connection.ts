import { defineField } from '../field';
import { fieldNames } from '../grammars/fieldName';
import { mdn, rfc, type SpecLink, type Term } from '../term';

const options = [
	option('close', 'The connection ends after this response.', rfc(9112, '9.6')),
	option('keep-alive', 'The connection stays open: the default in HTTP/1.1, and a request for it in HTTP/1.0.', rfc(9112, '9.3')),
	option('upgrade', 'The `Upgrade` header is for the next hop only; always goes with it.', rfc(9110, '7.8')),
];

export default defineField({
	name: 'Connection',
	usedIn: 'both',
	occurs: 'list',
	summary: 'What holds for this connection only, and which headers the next proxy removes.',
	details:
		'`close` ends the connection after this exchange; `keep-alive` is the default of HTTP/1.1 anyway. Headers that are for the next hop only, such as `Upgrade`, must be named here. Not allowed in HTTP/2 and HTTP/3 (RFC 9113, section 8.2.2).',
	syntax: 'Connection: close | keep-alive | upgrade | <header>…',
	example: 'Connection: keep-alive, Upgrade',
	oftenWith: ['Upgrade', 'Keep-Alive', 'TE'],
	spec: rfc(9110, '7.6.1'),
	mdn: mdn('Headers/Connection'),
	value: fieldNames(({ name }) => name === 'TE' || name === 'HTTP2-Settings', options),
	values: options,
});

function option(name: string, summary: string, spec: SpecLink): Term {
	return { kind: 'token', name, role: '`Connection` option', summary, spec };
}
