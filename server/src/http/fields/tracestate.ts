import { defineField } from '../field';
import { spec } from '../term';

export default defineField({
	name: 'tracestate',
	usedIn: 'request',
	isStrict: true,
	summary: 'What tracing vendors add to `traceparent`: up to 32 pairs of key and value.',
	details: 'Whoever changes the trace puts its own pair first. Means nothing without `traceparent`.',
	syntax: 'tracestate: <vendor>=<value>,<vendor>=<value>…',
	example: 'tracestate: es=s:0.5,dd=s:1;o:rum',
	oftenWith: ['traceparent'],
	spec: spec('Trace Context §3.3', 'https://www.w3.org/TR/trace-context/#tracestate-header'),
});
