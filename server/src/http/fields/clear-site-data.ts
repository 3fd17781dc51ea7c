import { defineField } from '../field';
import { list } from '../grammars/list';
import { oneOf } from '../grammars/token';
import { mdn, spec, type Term } from '../term';

const values: readonly Term[] = [
	type('"cache"', 'Responses in the cache.'),
	type('"cookies"', 'Cookies, of subdomains too, and stored credentials of HTTP authentication.'),
	type('"storage"', '`localStorage`, `sessionStorage`, IndexedDB, service workers and the like.'),
	type('"executionContexts"', 'Open pages of the origin are reloaded.', 'experimental'),
	type('"clientHints"', 'What `Accept-CH` asked for.', 'experimental'),
	type('"prefetchCache"', 'Pages fetched in advance.', 'experimental'),
	type('"prerenderCache"', 'Pages rendered in advance.', 'experimental'),
	type('"*"', 'Everything, types of the future included.'),
];

export default defineField({
	name: 'Clear-Site-Data',
	usedIn: 'response',
	isStrict: true,
	occurs: 'list',
	summary: 'Makes the browser delete what it has stored for this origin.',
	details: 'For sign-out. The values stand in double quotes. Works over HTTPS only; `"cookies"` covers the whole registrable domain.',
	syntax: 'Clear-Site-Data: "<type>", "<type>"…',
	spec: spec('Clear Site Data', 'https://w3c.github.io/webappsec-clear-site-data/#header'),
	mdn: mdn('Headers/Clear-Site-Data'),
	value: list(oneOf(values, undefined, true)),
	values,
});

function type(name: string, summary: string, status?: 'experimental'): Term {
	return { kind: 'token', name, role: '`Clear-Site-Data` type', summary, ...(status && { status }) };
}
