import { spec } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'trace/traceparent-invalid',
	severity: 'error',
	title: '`traceparent` has its four parts',
	why: 'A tracing system ignores a value that is not valid, and begins a new trace: the request is lost from the one it belongs to. Later versions may have more parts.',
	spec: spec('Trace Context §3.2', 'https://www.w3.org/TR/trace-context/#traceparent-header'),
	examples: [
		{ bad: 'GET https://a.example\ntraceparent: «00-abc»' },
		{
			bad: 'GET https://a.example\ntraceparent: 00-«4BF92F3577B34DA6A3CE929D0E0E4736»-00f067aa0ba902b7-01',
			fixed: 'GET https://a.example\ntraceparent: 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01',
		},
		{ bad: 'GET https://a.example\ntraceparent: 00-«00000000000000000000000000000000»-00f067aa0ba902b7-01' },
		{ bad: 'GET https://a.example\ntraceparent: «ff»-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01' },
		{ bad: 'GET https://a.example\ntraceparent: 00-4bf92f3577b34da6a3ce929d0e0e4736-«00f067aa»-01' },
		{ bad: 'GET https://a.example\ntraceparent: «00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-more»' },
		{ good: 'GET https://a.example\ntraceparent: 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01' },
		{ good: 'GET https://a.example\ntraceparent: 01-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-more' },
		{ good: 'GET https://a.example\ntraceparent: 00-{{traceId}}-{{spanId}}-01' },
		{ good: 'GET https://a.example\ntraceparent: {{traceparent}}' },
		{ good: 'GET https://a.example\ntraceparent: 00-<trace-id>-<parent-id>-01' },
	],
});
