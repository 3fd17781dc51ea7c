import { spec } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'json-field/invalid',
	severity: 'error',
	title: '`Report-To` and `NEL` are JSON objects',
	why: 'Browsers ignore a value that they cannot read, or whose `max_age` is no number; a fraction of `NEL` is a number from 0 to 1.',
	spec: spec('Network Error Logging §5', 'https://w3c.github.io/network-error-logging/#policy-delivery'),
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nNEL: {«a»: 1}' },
		{ bad: 'HTTP/1.1 200 OK\nNEL: «{"report_to": "a"}»' },
		{ bad: 'HTTP/1.1 200 OK\nNEL: {"report_to": "a", "max_age": «"60"»}' },
		{ bad: 'HTTP/1.1 200 OK\nNEL: {"report_to": "a", "max_age": 60, "success_fraction": «5»}' },
		{ bad: `res.setHeader('NEL', '{"report_to": "a"«,»}')`, language: 'typescript' },
		{ good: 'HTTP/1.1 200 OK\nNEL: {"report_to": "a", "max_age": 2592000, "success_fraction": 0, "failure_fraction": 1.0}' },
		{
			good: 'HTTP/1.1 200 OK\nReport-To: {"max_age": 60, "endpoints": [{"url": "/a"}]}, {"group": "b", "max_age": 0, "endpoints": []}',
		},
		{ good: 'HTTP/1.1 200 OK\nNEL: {"max_age": 0}' },
		{ good: 'HTTP/1.1 200 OK\nNEL: {{policy}}' },
		{ good: '```http\nNEL: {policy}\nReport-To: [json]\n```', language: 'markdown' },
		{ good: '```http\nNEL: { ... }\n```', language: 'markdown' },
	],
});
