import { spec } from '../../term';
import { choice, choices, type FieldTexts, reads } from './text';

const protocol = spec('gRPC over HTTP/2', 'https://github.com/grpc/grpc/blob/master/doc/PROTOCOL-HTTP2.md');
const units: Readonly<Record<string, string>> = {
	H: 'hour',
	M: 'minute',
	S: 'second',
	m: 'millisecond',
	u: 'microsecond',
	n: 'nanosecond',
};

const compression = {
	identity: 'Not compressed.',
	gzip: 'Messages are compressed with gzip, one by one.',
	deflate: 'Messages are compressed with zlib, one by one.',
	snappy: 'Messages are compressed with Snappy, one by one.',
};

/** gRPC, where it shows in HTTP. */
export const grpc: FieldTexts = {
	'grpc-status': {
		summary: 'How the call ended: `0` is success, every other number an error. The status code of HTTP is `200` all the same.',
		details:
			'It stands in the trailers, or in the headers of a response without content. A proxy that drops trailers makes every call fail; so does one that answers with HTML instead.',
		syntax: 'grpc-status: <0–16>',
		example: 'grpc-status: 5',
		oftenWith: ['grpc-message', 'grpc-status-details-bin', 'Trailer'],
		spec: spec('gRPC status codes', 'https://grpc.io/docs/guides/status-codes/'),
		...choice('grpc-status', {
			'0': 'OK: the call succeeded.',
			'1': 'CANCELLED: mostly by the caller.',
			'2': 'UNKNOWN: an error that says no more, often an exception in the server.',
			'3': 'INVALID_ARGUMENT: what the client sent is wrong in any case.',
			'4': 'DEADLINE_EXCEEDED: it took longer than the client wanted to wait; it may have happened all the same.',
			'5': 'NOT_FOUND: what was asked for does not exist.',
			'6': 'ALREADY_EXISTS: what was to be created is already there.',
			'7': 'PERMISSION_DENIED: the caller is known, but may not do this.',
			'8': 'RESOURCE_EXHAUSTED: a quota is used up, or the message is too large.',
			'9': 'FAILED_PRECONDITION: the state must be put right first; trying again does not help.',
			'10': 'ABORTED: a conflict with another call; start over from a higher level.',
			'11': 'OUT_OF_RANGE: past the end of what there is.',
			'12': 'UNIMPLEMENTED: the server does not know the method; often a wrong path or package.',
			'13': 'INTERNAL: something is broken.',
			'14': 'UNAVAILABLE: the service cannot be reached right now; try again later.',
			'15': 'DATA_LOSS: data is lost or damaged for good.',
			'16': 'UNAUTHENTICATED: credentials are missing or not valid.',
		}),
	},
	'grpc-message': {
		summary: 'The error in words, for developers, percent-encoded.',
		details: 'Do not show it to users, nor decide by it: that is what `grpc-status` is for.',
		syntax: 'grpc-message: <percent-encoded text>',
		example: 'grpc-message: quota is used up to 100%25',
		oftenWith: ['grpc-status'],
		spec: protocol,
	},
	'grpc-status-details-bin': {
		summary: 'Details of the error for programs: a `google.rpc.Status` message in base64, such as which fields were invalid.',
		details: 'Its code must agree with `grpc-status`.',
		syntax: 'grpc-status-details-bin: <base64>',
		oftenWith: ['grpc-status'],
		spec: spec('gRPC richer error model', 'https://grpc.io/docs/guides/error/#richer-error-model'),
	},
	'grpc-timeout': {
		summary: 'How long the client waits: at most 8 digits and a unit, as in `10S` or `500m`.',
		details: '`m` is milliseconds, `M` minutes. Servers should pass on what is left of it to the calls that they make themselves.',
		syntax: 'grpc-timeout: <digits><H|M|S|m|u|n>',
		example: 'grpc-timeout: 1500m',
		oftenWith: ['grpc-status'],
		spec: protocol,
		...reads(/^(\d{1,8})([HMSmun])$/, (count, unit) => `${Number(count)} ${units[unit]}${Number(count) === 1 ? '' : 's'}`),
	},
	'grpc-encoding': {
		summary: 'How each message in this stream is compressed. It is not `Content-Encoding`, which gRPC does not use.',
		details:
			'Each message says in its first octet whether it is really compressed. A server that does not know the compression answers `grpc-status: 12`.',
		syntax: 'grpc-encoding: identity | gzip | …',
		example: 'grpc-encoding: gzip',
		oftenWith: ['grpc-accept-encoding'],
		spec: protocol,
		...choice('grpc-encoding', compression),
	},
	'grpc-accept-encoding': {
		summary: 'Which compressions of messages the sender understands.',
		details: 'A peer may answer with any of them, or without compression.',
		syntax: 'grpc-accept-encoding: identity,gzip',
		oftenWith: ['grpc-encoding'],
		spec: protocol,
		...choices('grpc-accept-encoding', {
			identity: 'Without compression.',
			gzip: 'gzip, message by message.',
			deflate: 'zlib, message by message.',
			snappy: 'Snappy, message by message.',
		}),
	},
	'X-Grpc-Web': {
		summary: 'The request comes from gRPC-Web, in a browser: a proxy such as Envoy translates it to gRPC.',
		details: 'It needs permission by CORS, as do `grpc-status` and `grpc-message` in the response (`Access-Control-Expose-Headers`).',
		syntax: 'X-Grpc-Web: 1',
		oftenWith: ['grpc-status', 'Access-Control-Expose-Headers'],
		spec: spec('gRPC-Web', 'https://github.com/grpc/grpc/blob/master/doc/PROTOCOL-WEB.md'),
		...choice('X-Grpc-Web', { '1': 'A client of gRPC-Web.' }),
	},
};
