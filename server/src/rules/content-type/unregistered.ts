import { isPlaceholder } from '../../http/fixes';
import { isToken } from '../../http/grammars/token';
import { mediaTypeByName, suffixes } from '../../http/mediaTypes';
import { registeredMediaType } from '../../http/registeredMediaTypes';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';
import { mediaTypesOf } from './parameters';

export default defineRule({
	id: 'content-type/unregistered',
	severity: 'off',
	title: 'Media types are registered, or a vendor’s own',
	why: 'Nobody knows a type that is neither. Vendors name theirs `vnd.…`, people `prs.…`. Off unless set: a type may be younger than this list.',
	spec: rfc(6838, '3'),
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nContent-Type: «text/foo»; charset=utf-8' },
		{ good: 'HTTP/1.1 200 OK\nContent-Type: text/plain' },
		{ good: 'HTTP/1.1 200 OK\nContent-Type: application/vnd.a.b' },
		{ good: 'HTTP/1.1 200 OK\nContent-Type: application/pkix-crl' },
		{ good: 'HTTP/1.1 200 OK\nContent-Type: application/a+json' },
		{ good: 'HTTP/1.1 200 OK\nContent-Type: {{type}}' },
		{ good: 'HTTP/1.1 200 OK\nContent-Type: aplication/json', hidden: true },
		{ good: 'HTTP/1.1 200 OK\nContent-Type: image/jpg', hidden: true },
	],
	concerns: { fields: ['content-type'], onlyValue: true },
	check(message, report) {
		for (const { essence, name, line } of mediaTypesOf(message)) {
			const [type = '', subtype = '', more] = name.split('/');
			if (more !== undefined || !isToken(type) || !isToken(subtype) || isPlaceholder(essence) || line.isWrong) {
				continue;
			}
			const isOwn = /^(?:vnd|prs|x)\./.test(subtype) || suffixes.has(/\+([^+]+)$/.exec(subtype)?.[1] ?? '');
			if (!isOwn && !mediaTypeByName.has(name) && !registeredMediaType(name)) {
				report({
					at: essence,
					message: `\`${essence.text}\` is not a registered media type. A type of your own is named \`vnd.…\`.`,
				});
			}
		}
	},
});
