import { isPlaceholder } from '../../http/fixes';
import { isToken } from '../../http/grammars/token';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';
import { mediaTypesOf } from './parameters';

export default defineRule({
	id: 'content-type/unregistrable-name',
	severity: 'warning',
	title: 'Media types have names that can be registered',
	why: 'Type and subtype each start with a letter or digit, go on with letters, digits and `!#$&-^_.+`, and have at most 127 characters. Libraries that check names reject others.',
	spec: rfc(6838, '4.2'),
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nContent-Type: text/«.own»' },
		{ bad: 'HTTP/1.1 200 OK\nContent-Type: «_own»/own; charset=utf-8' },
		{ bad: 'HTTP/1.1 200 OK\nContent-Type: text/«x~y»' },
		{ good: 'HTTP/1.1 200 OK\nContent-Type: application/vnd.a_b-c.d+json' },
		{ good: 'HTTP/1.1 200 OK\nContent-Type: text/*', hidden: true },
		{ good: 'HTTP/1.1 200 OK\nContent-Type: {{type}}/x' },
		{ good: 'HTTP/1.1 200 OK\nContent-Type: text/html' },
	],
	concerns: { fields: ['content-type'], onlyValue: true },
	check(message, report) {
		for (const { essence, line } of mediaTypesOf(message)) {
			const slash = essence.text.indexOf('/');
			if (slash < 0 || isPlaceholder(essence) || line.isWrong) {
				continue;
			}
			for (const name of [essence.slice(0, slash), essence.slice(slash + 1)]) {
				// What is no token, and a wildcard, are other mistakes.
				if (isToken(name.text) && !name.text.includes('*') && !/^[a-z\d][a-z\d!#$&^_.+-]{0,126}$/i.test(name.text)) {
					report({
						at: name,
						message: `\`${name.text}\` cannot be part of a media type's name: it starts with a letter or digit, and has few other signs.`,
					});
				}
			}
		}
	},
});
