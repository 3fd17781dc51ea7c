import { essenceOf } from '../../http/grammars/mediaType';
import { fieldLines, statusOf } from '../../http/message';
import { changeTo } from '../../http/syntax';
import { rfc } from '../../http/term';
import { problemIn } from './problem';
import { defineRule } from '../rule';

export default defineRule({
	id: 'response/problem-json-type',
	severity: 'off',
	title: 'Problem details are `application/problem+json`',
	why: 'The type tells clients that `type`, `title` and `status` mean what RFC 9457 says. Off unless set: plain JSON is not wrong.',
	spec: rfc(9457, '3'),
	examples: [
		{
			bad: 'HTTP/1.1 404 Not Found\nContent-Type: «application/json»\n\n{"type": "/errors/none", "title": "None", "status": 404}',
			fixed: 'HTTP/1.1 404 Not Found\nContent-Type: application/problem+json\n\n{"type": "/errors/none", "title": "None", "status": 404}',
		},
		{ good: 'HTTP/1.1 404 Not Found\nContent-Type: application/problem+json\n\n{"type": "/a", "title": "None", "status": 404}' },
		{ good: 'HTTP/1.1 404 Not Found\nContent-Type: application/json\n\n{"error": "None"}' },
		{ good: 'HTTP/1.1 200 OK\nContent-Type: application/json\n\n{"type": "/a", "title": "None", "status": 404}' },
		{ good: 'HTTP/1.1 404 Not Found\nContent-Type: application/json\n\n{"status": 404, "message": "None"}' },
	],
	concerns: { kind: 'response', fields: ['content-type'], value: /json/i, hasContent: true },
	check(message, report) {
		const [line] = (statusOf(message) ?? 0) >= 400 ? fieldLines(message, 'content-type') : [];
		if (!line?.valueText || essenceOf(line.valueText) !== 'application/json') {
			return;
		}
		const problem = problemIn(message);
		if (problem && ['type', 'title', 'status'].every(name => name in problem)) {
			const at = line.valueText.slice(0, 'application/json'.length);
			report({
				at,
				message: 'These are problem details. Say `application/problem+json`.',
				fixes: [changeTo(at, 'application/problem+json')],
			});
		}
	},
});
