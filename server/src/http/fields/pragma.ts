import { defineField } from '../field';
import { isPlaceholder } from '../fixes';
import { list } from '../grammars/list';
import { oneOf } from '../grammars/token';
import { mdn, rfc, type Term } from '../term';

const noCache: Term = {
	kind: 'directive',
	name: 'no-cache',
	role: '`Pragma` directive',
	summary: 'What `Cache-Control: no-cache` says in a request, for caches of HTTP/1.0. In a response it never meant anything.',
	spec: rfc(9111, '5.4'),
};

export default defineField({
	name: 'Pragma',
	usedIn: 'request',
	occurs: 'list',
	summary: 'Said `no-cache` to caches of HTTP/1.0. Obsolete.',
	details: 'Send `Cache-Control`, which every cache of the last decades knows. In responses `Pragma` does nothing.',
	syntax: 'Pragma: no-cache',
	oftenWith: ['Cache-Control'],
	spec: rfc(9111, '5.4'),
	mdn: mdn('Headers/Pragma'),
	status: 'deprecated',
	insteadUse: 'Cache-Control',
	value: list(
		oneOf([noCache], source =>
			isPlaceholder(source)
				? undefined
				: { rule: 'pragma/unknown', message: `\`${source.text}\` means nothing in \`Pragma\`: say it in \`Cache-Control\`.` },
		),
	),
	values: [noCache],
});
