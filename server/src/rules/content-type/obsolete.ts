import { changeTo } from '../../http/syntax';
import { mediaTypeByName } from '../../http/mediaTypes';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';
import { mediaTypesOf } from './parameters';

export default defineRule({
	id: 'content-type/obsolete',
	severity: 'hint',
	title: 'Media types have their present names',
	why: 'Before a type is registered, it goes by other names, and some were renamed later. Recipients mostly know both, but not all do. An API that asks for the old name gets it: in requests, it is not judged.',
	spec: rfc(6838, '4.2'),
	tag: 'deprecated',
	examples: [
		{
			bad: 'HTTP/1.1 200 OK\nContent-Type: «application/x-javascript»; charset=utf-8',
			fixed: 'HTTP/1.1 200 OK\nContent-Type: text/javascript; charset=utf-8',
		},
		{ bad: 'HTTP/1.1 200 OK\nContent-Type: «image/jpg»', fixed: 'HTTP/1.1 200 OK\nContent-Type: image/jpeg' },
		{ good: 'HTTP/1.1 200 OK\nContent-Type: text/javascript' },
		{ good: 'POST /a HTTP/1.1\nHost: a.example\nContent-Type: text/yaml' },
		{ good: 'HTTP/1.1 200 OK\nContent-Type: application/x-own' },
	],
	concerns: { kind: 'response', fields: ['content-type'], onlyValue: true },
	check(message, report) {
		for (const { essence, name } of message.kind === 'request' ? [] : mediaTypesOf(message)) {
			const term = mediaTypeByName.get(name);
			if (term?.status === 'deprecated' && term.insteadUse !== undefined) {
				report({
					at: essence,
					message: `\`${term.insteadUse}\` is the present name of \`${essence.text}\`.`,
					fixes: [changeTo(essence, term.insteadUse)],
				});
			}
		}
	},
});
