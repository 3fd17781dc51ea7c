import type { SourceText } from '../../text';
import { defineField } from '../field';
import { isPlaceholder } from '../fixes';
import { list } from '../grammars/list';
import { oneOf } from '../grammars/token';
import { nearest } from '../nearest';
import { changeTo, type Problem } from '../syntax';
import { mdn, spec, type Term } from '../term';

const values: readonly Term[] = [
	{ kind: 'token', name: 'DENY', role: '`X-Frame-Options` value', summary: 'Nobody may frame the page.' },
	{ kind: 'token', name: 'SAMEORIGIN', role: '`X-Frame-Options` value', summary: 'Pages of the same origin may frame it.' },
];

export default defineField({
	name: 'X-Frame-Options',
	usedIn: 'response',
	isStrict: true,
	occurs: 'once',
	summary: 'Who may show this page in a frame: nobody, or pages of the same origin.',
	details:
		'Protects against clickjacking. `Content-Security-Policy: frame-ancestors` can name other origins, and wins where both stand. Ignored in a `<meta>` element.',
	syntax: 'X-Frame-Options: DENY | SAMEORIGIN',
	example: 'X-Frame-Options: SAMEORIGIN',
	oftenWith: ['Content-Security-Policy'],
	spec: spec('HTML, X-Frame-Options', 'https://html.spec.whatwg.org/multipage/speculative-loading.html#the-x-frame-options-header'),
	mdn: mdn('Headers/X-Frame-Options'),
	value: list(oneOf(values, invalid)),
	values,
});

/** `ALLOW-FROM` is told by a rule of its own. */
function invalid(source: SourceText): Problem | undefined {
	if (isPlaceholder(source) || /^allow-from\b/i.test(source.text)) {
		return undefined;
	}
	const near = nearest(source.text, ['DENY', 'SAMEORIGIN']);
	return {
		rule: 'x-frame-options/invalid',
		message: `\`${source.text}\` is not an \`X-Frame-Options\` value, so browsers ignore it. ${near ? `Did you mean \`${near}\`?` : 'Use `DENY` or `SAMEORIGIN`.'}`,
		...(near && { fixes: [changeTo(source, near)] }),
	};
}
