import { defineField } from '../field';
import { isPlaceholder } from '../fixes';
import { uriReferenceProblem } from '../grammars/uri';
import { changeTo, type Grammar, nodeOf, type Problem, withShortcut } from '../syntax';
import { mdn, rfc } from '../term';
import type { SourceText } from '../../text';

/** `absolute-URI / partial-URI`: neither has a fragment (RFC 9110 §4.1). */
const value: Grammar = withShortcut(isUsual, source => {
	const isJudged = source.length > 0 && !isPlaceholder(source);
	return nodeOf(source, { problem: uriReferenceProblem(source, 'referer/invalid') ?? (isJudged ? secret(source) : undefined) });
});

/** Whether it is an address of plain characters, without anything secret. */
function isUsual(text: string): boolean {
	return /^https?:\/\/[\w.-]+(?::\d+)?(?:\/[\w/.~?=&-]*)?$/.test(text);
}

function secret(source: SourceText): Problem | undefined {
	const [, scheme = '', userinfo, address = '', fragment] =
		/^([a-z][a-z\d+.-]*:\/\/)?([^/?#@]*@)?([^#]*)(#.*)?$/is.exec(source.text) ?? [];
	const at =
		fragment !== undefined
			? source.slice(source.length - fragment.length)
			: source.slice(scheme.length, scheme.length + (userinfo ?? '').length);
	if (fragment === undefined && (userinfo === undefined || scheme === '')) {
		return undefined;
	}
	const what = fragment === undefined ? 'user name and password' : 'a fragment';
	return {
		rule: 'referer/fragment-or-userinfo',
		message: `\`Referer\` must not tell ${what}: delete \`${at.text}\`.`,
		at,
		fixes: [changeTo(source, scheme + (scheme === '' ? (userinfo ?? '') : '') + address, `Delete ${what}`)],
	};
}

export default defineField({
	name: 'Referer',
	usedIn: 'request',
	isStrict: true,
	occurs: 'once',
	summary: 'The page from which the request comes. The name is misspelled, and that is the standard.',
	details:
		'Often only the origin, or nothing at all: `Referrer-Policy` decides. Never the fragment, nor user name and password (RFC 9110, section 10.1.3).',
	syntax: 'Referer: <URL>',
	example: 'Referer: https://example.com/articles/42',
	oftenWith: ['Referrer-Policy'],
	spec: rfc(9110, '10.1.3'),
	mdn: mdn('Headers/Referer'),
	value,
});
