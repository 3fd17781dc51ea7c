import { rfc } from '../../http/term';
import { defineRule } from '../rule';

const most = 8000;

export default defineRule({
	id: 'message/target-too-long',
	severity: 'information',
	title: 'A request target has at most 8000 octets',
	why: 'That much everybody should take; beyond it, servers and proxies answer `414`. A long query fits into the content of a `POST` or `QUERY`.',
	spec: rfc(9110, '4.1'),
	examples: [
		{ bad: `GET https://a.example/«?q=${'x'.repeat(most)}»` },
		{ good: 'GET https://a.example/?q=x' },
		{ good: `GET data:text/plain,${'x'.repeat(100)}` },
	],
	concerns: { kind: 'request' },
	check({ target }, report) {
		const source = target?.source;
		if (source && source.length > most) {
			const query = source.text.indexOf('?');
			report({
				at: query < 0 ? source : source.slice(query),
				message: `The request target is ${source.length} characters long: beyond ${most}, servers may answer \`414\`. Send the data as content.`,
			});
		}
	},
});
