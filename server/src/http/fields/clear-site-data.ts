import { defineField } from '../field';
import { list } from '../grammars/list';
import { oneOf } from '../grammars/token';
import { isPlaceholder } from '../fixes';
import { nearest } from '../nearest';
import { changeTo, type Problem } from '../syntax';
import { mdn, spec, type Term } from '../term';
import type { SourceText } from '../../text';

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
	example: 'Clear-Site-Data: "cache", "cookies", "storage"',
	spec: spec('Clear Site Data', 'https://w3c.github.io/webappsec-clear-site-data/#header'),
	mdn: mdn('Headers/Clear-Site-Data'),
	value: list(oneOf(values, problemOf, true)),
	values,
});

/** Browsers ignore what they do not know, and types may be added. */
function problemOf(source: SourceText): Problem | undefined {
	if (isPlaceholder(source)) {
		return undefined;
	}
	const names = values.map(({ name }) => name.slice(1, -1));
	const isQuoted = /^".*"$/.test(source.text);
	const bare = source.text.replace(/^["']|["']$/g, '');
	const meant = names.find(name => name.toLowerCase() === bare.toLowerCase()) ?? nearest(bare, names);
	const fixes = meant === undefined ? {} : { fixes: [changeTo(source, `"${meant}"`)] };
	if (!isQuoted) {
		const rule = 'clear-site-data/unquoted';
		return { rule, message: `Types stand in double quotes: write \`"${meant ?? bare}"\`. Browsers ignore what has none.`, ...fixes };
	}
	const advice = meant === undefined ? 'Browsers ignore it.' : `Did you mean \`"${meant}"\`?`;
	return {
		rule: 'clear-site-data/unknown',
		message: `\`${source.text}\` is not a known type. ${advice}`,
		...(meant === undefined && { severity: 'information' }),
		...fixes,
	};
}

function type(name: string, summary: string, status?: 'experimental'): Term {
	return { kind: 'token', name, role: '`Clear-Site-Data` type', summary, ...(status && { status }) };
}
