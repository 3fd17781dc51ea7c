import { defineField } from '../field';
import { via } from '../grammars/via';
import { mdn, rfc } from '../term';

export default defineField({
	name: 'Via',
	usedIn: 'both',
	occurs: 'list',
	summary: 'The proxies a message has passed, each with the protocol version it received.',
	details: 'Every proxy and gateway appends itself, which shows loops. Names may be pseudonyms.',
	syntax: 'Via: [<protocol>/]<version> <host or pseudonym> (<comment>), …',
	example: 'Via: 1.1 proxy.example.com, 1.1 varnish',
	spec: rfc(9110, '7.6.3'),
	mdn: mdn('Headers/Via'),
	value: via,
});
