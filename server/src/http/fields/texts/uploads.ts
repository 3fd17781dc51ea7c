import { inWords } from '../../grammars/ranges';
import { dictionary } from '../../grammars/structuredFields';
import { spec } from '../../term';
import { choice, choices, type FieldTexts, flag, key, reads } from './text';

const tus = (anchor: string) => spec('tus 1.0', `https://tus.io/protocols/resumable-upload#${anchor}`);
const draft = spec('Resumable Uploads (draft)', 'https://datatracker.ietf.org/doc/draft-ietf-httpbis-resumable-upload/');

const octets = reads(/^\d+$/, count => inWords(Number(count)));

const limits = [
	key('Upload-Limit', 'max-size', 'The largest upload, in octets.', 'max-size=${1:1000000000}'),
	key('Upload-Limit', 'min-size', 'The smallest upload, in octets.', 'min-size=${1:1}'),
	key('Upload-Limit', 'max-append-size', 'The most that one request may append, in octets.', 'max-append-size=${1:10000000}'),
	key(
		'Upload-Limit',
		'min-append-size',
		'The least that one request must append, but for the last, in octets.',
		'min-append-size=${1:5000000}',
	),
	key('Upload-Limit', 'max-age', 'For how many seconds the upload can still be continued.', 'max-age=${1:86400}'),
];

/** Uploads that go on where they broke off: tus 1.0, and the draft of the IETF that follows it. */
export const uploads: FieldTexts = {
	'Upload-Offset': {
		summary: 'How many octets of the upload the server has: where the next part starts.',
		details:
			'After a break, ask with `HEAD` and continue from there with `PATCH`. An offset that is not that of the server gives `409`. In tus and in the IETF draft alike.',
		syntax: 'Upload-Offset: <octets>',
		example: 'Upload-Offset: 10485760',
		oftenWith: ['Upload-Length', 'Upload-Complete', 'Tus-Resumable', '409'],
		spec: draft,
	},
	'Upload-Length': {
		summary: 'How many octets the whole upload has, in all its parts together.',
		details: 'tus wants it when the upload is created, unless it sends `Upload-Defer-Length: 1`.',
		syntax: 'Upload-Length: <octets>',
		example: 'Upload-Length: 52428800',
		oftenWith: ['Upload-Offset', 'Tus-Resumable'],
		spec: tus('upload-length'),
		...octets,
	},
	'Upload-Complete': {
		summary: 'In a request: whether this part is the last. In a response: whether the server has everything.',
		details: 'Of the IETF draft, not of tus. A Boolean: `?1` or `?0`. Earlier drafts had the opposite, `Upload-Incomplete`.',
		syntax: 'Upload-Complete: ?1 | ?0',
		example: 'Upload-Complete: ?0',
		oftenWith: ['Upload-Offset', 'Upload-Draft-Interop-Version', '104'],
		status: 'experimental',
		spec: draft,
		...flag('Upload-Complete', 'That was all of it.', 'More is to come.'),
	},
	'Upload-Limit': {
		summary: 'What the server takes in resumable uploads: sizes, and for how long an upload can be continued.',
		details: 'Of the IETF draft. Clients find it in the response to `OPTIONS`, in `104`, and when an upload is created.',
		syntax: 'Upload-Limit: max-size=<octets>, max-append-size=<octets>, max-age=<seconds>',
		example: 'Upload-Limit: max-size=1000000000, max-age=86400',
		oftenWith: ['Upload-Complete', 'Upload-Offset'],
		status: 'experimental',
		spec: draft,
		value: dictionary({ keys: limits }),
		values: limits,
	},
	'Upload-Draft-Interop-Version': {
		summary: 'Which version of the IETF draft of resumable uploads is spoken, as long as it is a draft. iOS sends it.',
		details: 'Each number stands for another behaviour: a server that does not know it treats the upload as an ordinary one.',
		syntax: 'Upload-Draft-Interop-Version: <number>',
		oftenWith: ['Upload-Complete', '104'],
		status: 'experimental',
		spec: draft,
	},
	'Upload-Metadata': {
		summary: 'Describes a tus upload, such as its file name: pairs of a key and a value in base64, with commas.',
		details:
			'A space stands between key and value, not `=`. Whoever uploads can write anything here: check names before using them as paths.',
		syntax: 'Upload-Metadata: <key> <base64>,<key> <base64>',
		example: 'Upload-Metadata: filename cmVwb3J0LnBkZg==,filetype YXBwbGljYXRpb24vcGRm',
		oftenWith: ['Upload-Length', 'Tus-Resumable'],
		spec: tus('upload-metadata'),
	},
	'Tus-Resumable': {
		summary: 'The version of tus that this message follows: required in every request and response but those of `OPTIONS`.',
		details: 'A version that the server does not have gives `412`, with those that it has in `Tus-Version`.',
		syntax: 'Tus-Resumable: 1.0.0',
		oftenWith: ['Tus-Version', 'Upload-Offset'],
		spec: tus('tus-resumable'),
		...choice('Tus-Resumable', { '1.0.0': 'The version of tus that is in use.' }),
	},
	'Tus-Version': {
		summary: 'Which versions of tus the server has, the best first.',
		syntax: 'Tus-Version: 1.0.0, …',
		oftenWith: ['Tus-Resumable', 'Tus-Extension', 'Tus-Max-Size'],
		spec: tus('tus-version'),
	},
	'Tus-Extension': {
		summary: 'Which extensions of tus the server has, such as `creation`: without that one, it makes no new uploads.',
		syntax: 'Tus-Extension: creation,termination,…',
		example: 'Tus-Extension: creation,creation-with-upload,termination',
		oftenWith: ['Tus-Version', 'Tus-Max-Size'],
		spec: tus('tus-extension'),
		...choices('Tus-Extension', {
			creation: 'Uploads are created with `POST`.',
			'creation-with-upload': 'The `POST` that creates an upload can already hold its first octets.',
			'creation-defer-length': 'The length can be told later.',
			expiration: 'Unfinished uploads go away after a time.',
			checksum: 'Parts can be checked against a hash.',
			'checksum-trailer': 'That hash may come behind the content.',
			termination: 'Uploads can be given up with `DELETE`.',
			concatenation: 'Parts that were uploaded side by side can be joined.',
		}),
	},
	'Tus-Max-Size': {
		summary: 'The largest upload that a tus server takes, in octets.',
		syntax: 'Tus-Max-Size: <octets>',
		example: 'Tus-Max-Size: 1073741824',
		oftenWith: ['Tus-Version', '413'],
		spec: tus('tus-max-size'),
		...octets,
	},
};
