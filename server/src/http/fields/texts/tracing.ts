import { spec } from '../../term';
import { choice, type FieldTexts, reads } from './text';

const b3 = spec('B3 propagation (Zipkin)', 'https://github.com/openzipkin/b3-propagation');
const parts = ['X-B3-TraceId', 'X-B3-SpanId', 'X-B3-ParentSpanId', 'X-B3-Sampled'];
const others = (name: string) => parts.filter(part => part !== name);

/** Ids that tie requests together. */
export const tracing: FieldTexts = {
	traceresponse: {
		summary: 'Gives the caller the trace that its request was recorded under: a proposal of W3C Trace Context, not in use everywhere.',
		details: 'Written like `traceparent`. For a caller that sent none, or that is not trusted to name the trace, such as a browser.',
		syntax: 'traceresponse: 00-<trace id>-<span id>-<flags>',
		oftenWith: ['traceparent'],
		spec: spec('Trace Context', 'https://w3c.github.io/trace-context/'),
	},
	b3: {
		summary: 'Ties the request to a distributed trace, in the single-header form of Zipkin’s B3: trace, span, sampling, parent.',
		details:
			'`b3: 0` alone means: do not record. Trace ids have 16 or 32 hexadecimal digits, span ids 16. Envoy, Istio and Spring know it; `traceparent` is the standard, and tracers can send both while you change over.',
		syntax: 'b3: <trace id>-<span id>[-<0|1|d>[-<parent span id>]]',
		example: 'b3: 7d1c4f0b9a2e43f58c6b1e0d3a972f64-5e0c9a7b41d2f836-1',
		oftenWith: ['traceparent'],
		spec: b3,
		...reads(/^(?:[\da-f]{16,32}-[\da-f]{16}-)?([01d])(?:-[\da-f]{16})?$/, state => sampling[state]),
	},
	'X-B3-TraceId': {
		summary: 'The trace that the request belongs to, in Zipkin’s B3: 16 or 32 hexadecimal digits, the same in all services.',
		details: 'Pass it on unchanged with the other `X-B3-` headers, or the trace falls apart. `traceparent` is the standard.',
		syntax: 'X-B3-TraceId: <32 or 16 hexadecimal digits>',
		example: 'X-B3-TraceId: 7d1c4f0b9a2e43f58c6b1e0d3a972f64',
		oftenWith: others('X-B3-TraceId'),
		spec: b3,
	},
	'X-B3-SpanId': {
		summary: 'The span of the work that this request causes, in Zipkin’s B3: 16 hexadecimal digits.',
		details: 'Unlike OpenTelemetry, client and server may share one span.',
		syntax: 'X-B3-SpanId: <16 hexadecimal digits>',
		example: 'X-B3-SpanId: 5e0c9a7b41d2f836',
		oftenWith: others('X-B3-SpanId'),
		spec: b3,
	},
	'X-B3-ParentSpanId': {
		summary: 'The span that this one is a part of, in Zipkin’s B3. Missing at the root of the trace.',
		details: 'Send it with `X-B3-TraceId` and `X-B3-SpanId` only: alone it says nothing.',
		syntax: 'X-B3-ParentSpanId: <16 hexadecimal digits>',
		example: 'X-B3-ParentSpanId: 3a8f17c2d96e04b5',
		oftenWith: others('X-B3-ParentSpanId'),
		spec: b3,
	},
	'X-B3-Sampled': {
		summary: 'Whether the trace is recorded, in Zipkin’s B3; without it, the receiver decides.',
		details: 'The decision is made once, at the start, and holds for all services.',
		syntax: 'X-B3-Sampled: 1 | 0',
		example: 'X-B3-Sampled: 1',
		oftenWith: others('X-B3-Sampled'),
		spec: b3,
		...choice('X-B3-Sampled', { '1': 'Record the trace.', '0': 'Do not record it, and pass this decision on.' }),
	},
	'X-B3-Flags': {
		summary: 'With `1`, the trace is recorded for debugging, whatever the sampling rate (Zipkin’s B3).',
		details: 'It implies that the trace is sampled, so do not send `X-B3-Sampled` as well.',
		syntax: 'X-B3-Flags: 1',
		oftenWith: ['X-B3-TraceId'],
		spec: b3,
		...choice('X-B3-Flags', { '1': 'Debug: record this trace in any case.' }),
	},
	'X-Cloud-Trace-Context': {
		summary: 'Ties the request to a trace in Google Cloud. Its load balancers add it; find it in Cloud Trace and in logs.',
		details: 'The span is a decimal number here, not hexadecimal as in `traceparent`, which Google Cloud understands as well.',
		syntax: 'X-Cloud-Trace-Context: <trace id>/<span id>;o=<0|1>',
		example: 'X-Cloud-Trace-Context: 7d1c4f0b9a2e43f58c6b1e0d3a972f64/6776961393461753910;o=1',
		oftenWith: ['traceparent'],
		spec: spec('Trace context (Google Cloud)', 'https://cloud.google.com/trace/docs/trace-context'),
	},
	'Correlation-Context': {
		summary: 'Values that travel with a trace, in .NET and Application Insights before there was `baggage`.',
		insteadUse: 'baggage',
		syntax: 'Correlation-Context: <key>=<value>, …',
		oftenWith: ['baggage', 'Request-ID'],
		spec: spec(
			'HTTP correlation protocol (.NET)',
			'https://github.com/dotnet/runtime/blob/main/src/libraries/System.Diagnostics.DiagnosticSource/src/HttpCorrelationProtocol.md',
		),
	},
	'Request-ID': {
		summary:
			'An id of the request. .NET before version 5 builds a hierarchy of it (`|root.1.`); Stripe and others return it for support.',
		details: 'For tracing across services, `traceparent` is what libraries understand.',
		syntax: 'Request-Id: <id>',
		example: 'Request-ID: req_k3Wq9ZbT1xLm7A',
		oftenWith: ['X-Request-ID', 'traceparent'],
		spec: spec(
			'HTTP correlation protocol (.NET)',
			'https://github.com/dotnet/runtime/blob/main/src/libraries/System.Diagnostics.DiagnosticSource/src/HttpCorrelationProtocol.md',
		),
	},
	'X-Trace-ID': {
		summary: 'The id of the trace in an application that made up a header for it; mostly for looking up in logs.',
		insteadUse: 'traceparent',
		syntax: 'X-Trace-ID: <id>',
		oftenWith: ['traceparent', 'X-Request-ID'],
	},
	'X-Ms-Client-Request-Id': {
		summary: 'An id that the client chooses for the request; Azure writes it to its logs, and services return it.',
		details: 'Give it to Microsoft’s support. A new GUID for each request.',
		syntax: 'x-ms-client-request-id: <GUID>',
		example: 'X-Ms-Client-Request-Id: d81f3b60-2c9a-4e57-b1f4-60a7e29c5d38',
		spec: spec('Azure API guidelines', 'https://github.com/microsoft/api-guidelines/blob/vNext/azure/Guidelines.md'),
	},
};

const sampling: Readonly<Record<string, string>> = { '0': 'not recorded', '1': 'recorded', d: 'recorded for debugging' };
