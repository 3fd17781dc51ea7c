import { isPlaceholder } from '../../http/fixes';
import { isInsecure } from '../../http/grammars/uri';
import { fieldLines } from '../../http/message';
import { spec } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'reporting/insecure-endpoint',
	severity: 'warning',
	title: 'Reports are sent over HTTPS',
	why: 'Browsers ignore an endpoint with an `http:` address, unless it is on this machine.',
	spec: spec('Reporting API', 'https://w3c.github.io/reporting/#header'),
	examples: [
		{
			bad: 'HTTP/1.1 200 OK\nReporting-Endpoints: a="«http»://a.example/r"',
			fixed: 'HTTP/1.1 200 OK\nReporting-Endpoints: a="https://a.example/r"',
		},
		{
			bad: 'HTTP/1.1 200 OK\nReport-To: {"group":"a","max_age":60,"endpoints":[{"url":"«http»://a.example/r"}]}',
			fixed: 'HTTP/1.1 200 OK\nReport-To: {"group":"a","max_age":60,"endpoints":[{"url":"https://a.example/r"}]}',
		},
		{
			good: 'HTTP/1.1 200 OK\nReport-To: {"group":"a","max_age":60,"endpoints":[{"url":"http://localhost/r"},{"url":"http://{{host}}"}]}',
		},
		{ good: 'HTTP/1.1 200 OK\nReporting-Endpoints: a="https://a.example/r", b="/r"' },
		{ good: 'HTTP/1.1 200 OK\nReporting-Endpoints: a="http://localhost:3000/r", b="http://127.0.0.1/r"' },
		{ good: 'HTTP/1.1 200 OK\nReporting-Endpoints: a="http://{{host}}/r"' },
	],
	concerns: { kind: 'response', fields: ['report-to'], value: /http:/i, onlyValue: true },
	// Those of `Reporting-Endpoints`, the grammar finds.
	check(message, report) {
		for (const { valueText } of fieldLines(message, 'report-to')) {
			for (const { 0: found, 1: before = '', 2: address = '', index } of valueText?.text.matchAll(/("url"\s*:\s*")(http:[^"]*)"/gi) ??
				[]) {
				const source = valueText!.slice(index + before.length, index + found.length - 1);
				if (isInsecure(address) && !isPlaceholder(source)) {
					const at = source.slice(0, 4);
					report({
						at,
						message: 'Browsers send reports over HTTPS only: use `https`.',
						fixes: [{ title: 'Change to `https`', edits: [at.replaceWith('https')] }],
					});
				}
			}
		}
	},
});
