import { defineField } from '../field';
import { anyTag, entityTagForms, entityTags } from '../grammars/entityTag';
import { mdn, rfc } from '../term';

const asterisk = anyTag('If-None-Match', 'Any current representation: do it only if the resource does not exist yet.', '13.1.2');

export default defineField({
	name: 'If-None-Match',
	usedIn: 'request',
	isStrict: true,
	occurs: 'list',
	summary: 'Do it only if the resource has none of these entity tags.',
	details:
		'With `GET` and `HEAD` the answer is `304` if nothing changed: the client keeps what it has. With other methods it is `412`; `PUT` with `*` creates, but never overwrites.\n\nTakes precedence over `If-Modified-Since`.',
	syntax: 'If-None-Match: * | [W/]"<tag>", …',
	example: 'If-None-Match: "33a64df5"',
	oftenWith: ['ETag', '304', '412', 'Cache-Control'],
	spec: rfc(9110, '13.1.2'),
	mdn: mdn('Headers/If-None-Match'),
	value: entityTags(asterisk),
	values: [...entityTagForms, asterisk],
});
