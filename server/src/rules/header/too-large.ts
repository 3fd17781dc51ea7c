import { rfc } from '../../http/term';
import type { FieldLine } from '../../http/message';
import { defineRule } from '../rule';

/** What Apache and nginx take in one line unless they are told otherwise, and what Node takes in all. */
const mostInLine = 8190;
const mostInAll = 16384;

export default defineRule({
	id: 'header/too-large',
	severity: 'information',
	title: 'Headers stay below 8 kB each, and 16 kB in all',
	why: 'HTTP sets no limit, but servers and proxies do, and answer `431` or `400`: most allow 8 kB a line; Node allows 16 kB in all. Send large data as content.',
	spec: rfc(9110, '5.4'),
	examples: [
		{ bad: `GET / HTTP/1.1\nHost: a.example\n«X-A»: ${'x'.repeat(mostInLine)}` },
		{ good: 'GET / HTTP/1.1\nHost: a.example\nX-A: x' },
		{ good: `fetch('/a', { headers: { 'X-A': '${'x'.repeat(100)}' } })`, language: 'typescript' },
	],
	check({ fieldLines }, report) {
		let all = 0;
		let isReported = false;
		for (const line of fieldLines) {
			const length = lengthOf(line);
			all += length;
			if (!isReported && (length > mostInLine || all > mostInAll)) {
				isReported = true;
				report({
					at: line.nameText,
					message:
						length > mostInLine
							? `This header has ${length} characters: many servers take no more than ${mostInLine}. Send large data as content.`
							: `Up to here the headers have ${all} characters: many servers take no more than ${mostInAll} in all.`,
				});
			}
		}
	},
});

/** With the colon, the space and the line break. */
function lengthOf(line: FieldLine): number {
	return (line.field?.name ?? line.nameText.text).length + (line.valueText?.length ?? 0) + 4;
}
