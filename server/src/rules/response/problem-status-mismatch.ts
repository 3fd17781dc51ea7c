import { essenceOf } from '../../http/grammars/mediaType';
import { fieldLines, statusOf } from '../../http/message';
import { changeTo } from '../../http/syntax';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';
import { problemIn } from './problem';

export default defineRule({
	id: 'response/problem-status-mismatch',
	severity: 'information',
	title: '`status` in problem details repeats the status code',
	why: 'It is there for those who only see the content, and must be the code that the server has sent.',
	spec: rfc(9457, '3.1.2'),
	examples: [
		{
			bad: 'HTTP/1.1 404 Not Found\nContent-Type: application/problem+json\n\n{"title": "None", "status": «400»}',
			fixed: 'HTTP/1.1 404 Not Found\nContent-Type: application/problem+json\n\n{"title": "None", "status": 404}',
		},
		{ good: 'HTTP/1.1 404 Not Found\nContent-Type: application/problem+json\n\n{"title": "None", "status": 404}' },
		{ good: 'HTTP/1.1 404 Not Found\nContent-Type: application/problem+json\n\n{"title": "None", "status": {{status}}}' },
		{ good: 'HTTP/1.1 404 Not Found\nContent-Type: application/problem+json\n\n{"title": "None", "inner": {"status": 400}}' },
		{ good: 'HTTP/1.1 404 Not Found\nContent-Type: application/json\n\n{"status": 400}' },
		{ good: 'HTTP/1.1 404 Not Found\nContent-Type: application/problem+json\n\n{"title": "None", "status": "400"}' },
	],
	concerns: { kind: 'response', fields: ['content-type'], value: /problem\+json/i, hasContent: true },
	check(message, report) {
		const code = statusOf(message);
		const [line] = code === undefined ? [] : fieldLines(message, 'content-type');
		if (!line?.valueText || essenceOf(line.valueText) !== 'application/problem+json') {
			return;
		}
		const said = problemIn(message)?.['status'];
		if (typeof said !== 'number' || said === code) {
			return;
		}
		// The first of that value: one inside of another member would have to stand in front of it.
		const match = new RegExp(`"status"\\s*:\\s*(?=${said}\\b)`).exec(message.content!.text);
		const from = match ? match.index + match[0].length : -1;
		if (from >= 0) {
			const at = message.content!.slice(from, from + String(said).length);
			report({
				at,
				message: `The status code of the response is \`${code}\`. Let both be the same.`,
				fixes: [changeTo(at, String(code))],
				related: { at: message.statusCode!.source, message: 'The status code.' },
			});
		}
	},
});
