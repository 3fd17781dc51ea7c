import { defineField } from '../field';
import { traceparent, traceparentParts } from '../grammars/traceparent';
import { spec } from '../term';

export default defineField({
	name: 'traceparent',
	usedIn: 'request',
	isStrict: true,
	occurs: 'once',
	summary: 'Ties this request to a distributed trace: the trace, and the span that makes the request.',
	details:
		'Each service passes the trace id on and puts its own span in place of the parent id. Tracing libraries such as OpenTelemetry set it. Lower-case hexadecimal throughout; a value that is not valid is ignored, and a new trace begins.',
	syntax: 'traceparent: 00-<trace id, 32 digits>-<parent id, 16 digits>-<flags, 2 digits>',
	example: 'traceparent: 00-7d1c4f0b9a2e43f58c6b1e0d3a972f64-5e0c9a7b41d2f836-01',
	oftenWith: ['tracestate', 'baggage'],
	spec: spec('Trace Context §3.2', 'https://www.w3.org/TR/trace-context/#traceparent-header'),
	value: traceparent,
	values: traceparentParts,
});
