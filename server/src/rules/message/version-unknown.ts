import { changeTo } from '../../http/syntax';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';

const known = new Set(['HTTP/0.9', 'HTTP/1.0', 'HTTP/1.1', 'HTTP/2', 'HTTP/2.0', 'HTTP/3', 'HTTP/3.0']);

export default defineRule({
	id: 'message/version-unknown',
	severity: 'warning',
	title: 'The version is one that exists',
	why: 'There are `HTTP/1.0`, `HTTP/1.1`, `HTTP/2` and `HTTP/3`. A server rejects a major version that it does not know with `505`.',
	spec: rfc(9110, '2.5'),
	examples: [
		{ bad: 'GET / «HTTP/1.2»\nHost: a.example', fixed: 'GET / HTTP/1.1\nHost: a.example' },
		{ bad: '«HTTP/2.1» 200', fixed: 'HTTP/2 200' },
		{ good: 'GET / HTTP/1.1\nHost: a.example' },
		{ good: 'HTTP/2 200' },
		{ good: 'HTTP/3.0 200' },
		{ bad: '«HTTP/3.1» 200', fixed: 'HTTP/3 200' },
	],
	check({ version }, report) {
		const written = version?.source.text ?? '';
		const major = known.has(written) ? undefined : /^HTTP\/(\d)(?:\.\d)?$/.exec(written)?.[1];
		if (!version || !major) {
			return;
		}
		const likely = major === '2' || major === '3' ? `HTTP/${major}` : 'HTTP/1.1';
		report({
			at: version.source,
			message: `There is no \`${written}\`. Use \`${likely}\`.`,
			fixes: [changeTo(version.source, likely)],
		});
	},
});
