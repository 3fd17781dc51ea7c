import { fields } from '../../http/fields';
import { possible } from '../../http/message';
import { changeTo } from '../../http/syntax';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';
import { namesIn } from './names';

export default defineRule({
	id: 'vary/useless',
	severity: 'information',
	title: '`Vary` names headers of the request that tell responses apart',
	why: 'A header that only responses have is in no request, so nothing varies with it; mostly the one it answers is meant: `Origin`, not `Access-Control-Allow-Origin`. `Host` is part of the address, by which caches tell responses apart anyway.',
	spec: rfc(9110, '12.5.5'),
	concerns: { fields: ['vary'], onlyValue: true },
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nVary: Accept, «Host»', fixed: 'HTTP/1.1 200 OK\nVary: Accept' },
		{ bad: 'HTTP/1.1 200 OK\nVary: «Set-Cookie»\nETag: "a"\n', fixed: 'HTTP/1.1 200 OK\nETag: "a"\n' },
		{ bad: 'HTTP/1.1 200 OK\nVary: «Access-Control-Allow-Origin»', fixed: 'HTTP/1.1 200 OK\nVary: Origin' },
		{ bad: 'HTTP/1.1 200 OK\nVary: «ETag», Accept', fixed: 'HTTP/1.1 200 OK\nVary: Accept' },
		{ good: 'HTTP/1.1 200 OK\nVary: Accept, Origin, Cookie, X-Host, Content-Type, My-Own' },
		{ good: 'HTTP/1.1 200 OK\nVary: *' },
	],
	check(message, report) {
		for (const { node, deletion } of namesIn(message)) {
			const { source } = node;
			const field = fields.get(source.text.toLowerCase());
			if (!field) {
				continue;
			}
			const meant = field.name === 'Access-Control-Allow-Origin' ? 'Origin' : undefined;
			if (field.name === 'Host') {
				report({
					at: source,
					message: '`Host` is part of the address, by which caches tell responses apart anyway. Delete it.',
					fixes: possible(deletion()),
				});
			} else if (field.usedIn === 'response' && (field.isStrict || field.name === 'ETag')) {
				report({
					at: source,
					message: `\`${field.name}\` is in no request, so nothing varies with it. ${meant ? 'Did you mean `Origin`?' : 'Delete it.'}`,
					fixes: meant ? [changeTo(source, meant)] : possible(deletion()),
				});
			}
		}
	},
});
