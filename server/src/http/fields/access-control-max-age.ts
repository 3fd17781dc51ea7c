import type { SourceText } from '../../text';
import { defineField } from '../field';
import { isPlaceholder } from '../fixes';
import { deltaSeconds } from '../grammars/digits';
import type { Problem } from '../syntax';
import { mdn, spec } from '../term';

export default defineField({
	name: 'Access-Control-Max-Age',
	usedIn: 'response',
	isStrict: true,
	occurs: 'once',
	summary: 'For how many seconds the browser need not ask again before requests like this one.',
	details: 'Saves preflight requests. Without it, 5 seconds; Chromium cuts it to 2 hours, Firefox to 24.',
	syntax: 'Access-Control-Max-Age: <seconds>',
	example: 'Access-Control-Max-Age: 7200',
	oftenWith: ['Access-Control-Allow-Methods', 'Access-Control-Allow-Headers'],
	spec: spec('Fetch, CORS protocol', 'https://fetch.spec.whatwg.org/#http-access-control-max-age'),
	mdn: mdn('Headers/Access-Control-Max-Age'),
	value: deltaSeconds(notSeconds),
});

/** `-1` is left alone: some browsers take it for "never". */
function notSeconds(source: SourceText): Problem | undefined {
	return source.text === '-1' || isPlaceholder(source)
		? undefined
		: {
				rule: 'cors/max-age-invalid',
				message: `\`Access-Control-Max-Age\` is a number of seconds, not \`${source.text}\`: browsers ignore it. Write digits only.`,
			};
}
