import { charsets, preferredCharset } from '../../http/charsets';
import { isPlaceholder } from '../../http/fixes';
import { nearest } from '../../http/nearest';
import { changeTo } from '../../http/syntax';
import { spec } from '../../http/term';
import { defineRule } from '../rule';
import { mediaTypesOf, parameterOf } from './parameters';

/** In which the parameter means a character encoding. */
export const hasCharset = /^(?:text\/|application\/(?:xml$|.*\+xml$|(?:x-)?(?:java|ecma)script$|x-www-form-urlencoded$))/;

export default defineRule({
	id: 'content-type/unknown-charset',
	severity: 'information',
	title: '`charset` names a character encoding',
	why: 'A name that recipients do not know is ignored, and they guess. Browsers know those of the Encoding Standard. Types that have no such parameter are not judged.',
	spec: spec('Encoding Standard', 'https://encoding.spec.whatwg.org/#names-and-labels'),
	examples: [
		{
			bad: 'HTTP/1.1 200 OK\nContent-Type: text/html; charset=«utf-9»',
			fixed: 'HTTP/1.1 200 OK\nContent-Type: text/html; charset=utf-8',
		},
		{ bad: 'HTTP/1.1 200 OK\nContent-Type: text/html; charset="«unicorn»"' },
		{ good: 'HTTP/1.1 200 OK\nContent-Type: text/html; charset=UTF-8' },
		{ good: 'HTTP/1.1 200 OK\nContent-Type: text/html; charset=utf8' },
		{ good: 'HTTP/1.1 200 OK\nContent-Type: text/html; charset="iso-8859-1"' },
		{ good: 'HTTP/1.1 200 OK\nContent-Type: text/html; charset={{charset}}' },
		{ good: 'HTTP/1.1 200 OK\nContent-Type: application/x-own; charset=own' },
	],
	concerns: { fields: ['content-type'], onlyValue: true },
	check(message, report) {
		for (const type of mediaTypesOf(message)) {
			const charset = hasCharset.test(type.name) ? parameterOf(type, 'charset') : undefined;
			// Quotes that are single or missing are another mistake.
			if (!charset || !/^[a-z\d][\w.:-]*$/i.test(charset.text) || isPlaceholder(charset) || preferredCharset(charset.text)) {
				continue;
			}
			const meant = /^utf/i.test(charset.text) ? 'utf-8' : nearest(charset.text, charsets);
			const advice = meant === undefined ? 'Use `utf-8`.' : `Did you mean \`${meant}\`?`;
			report({
				at: charset,
				message: `\`${charset.text}\` is not a character encoding that browsers know. ${advice}`,
				fixes: meant === undefined ? [] : [changeTo(charset, meant)],
			});
		}
	},
});
