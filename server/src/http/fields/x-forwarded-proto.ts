import { defineField } from '../field';
import { list } from '../grammars/list';
import { oneOf } from '../grammars/token';
import { changeTo, type Problem } from '../syntax';
import { isPlaceholder } from '../fixes';
import { nearest } from '../nearest';
import { mdn, type Term } from '../term';
import type { SourceText } from '../../text';

const values: readonly Term[] = [
	{ kind: 'token', name: 'https', role: '`X-Forwarded-Proto` value', summary: 'The client came over HTTPS.' },
	{ kind: 'token', name: 'http', role: '`X-Forwarded-Proto` value', summary: 'The client came over plain HTTP.' },
];

/** WebSockets, and what else a proxy takes in, have schemes of their own. */
function misspelledScheme(source: SourceText): Problem | undefined {
	const { text } = source;
	const meant = /^wss?$/i.test(text) || isPlaceholder(source) ? undefined : nearest(text.replace(/:\/*$/, ''), ['https', 'http']);
	return meant === undefined
		? undefined
		: {
				rule: 'x-forwarded/invalid',
				message: `\`${text}\` is no scheme. Did you mean \`${meant}\`?`,
				fixes: [changeTo(source, meant)],
			};
}

export default defineField({
	name: 'X-Forwarded-Proto',
	usedIn: 'request',
	role: 'custom request header, not registered',
	summary: 'Whether the client spoke `http` or `https` with the proxy.',
	details:
		'Needed to redirect to HTTPS behind a proxy that ends TLS: without it, the redirect never stops. `Forwarded` is the standard for it.',
	syntax: 'X-Forwarded-Proto: http | https',
	example: 'X-Forwarded-Proto: https',
	oftenWith: ['X-Forwarded-For', 'X-Forwarded-Host'],
	mdn: mdn('Headers/X-Forwarded-Proto'),
	value: list(oneOf(values, misspelledScheme)),
	values,
});
