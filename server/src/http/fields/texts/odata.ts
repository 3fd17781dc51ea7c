import { httpDate } from '../../grammars/httpDate';
import { spec } from '../../term';
import { choice, type FieldTexts } from './text';

const part1 = (anchor: string) =>
	spec('OData 4.01 Protocol', `https://docs.oasis-open.org/odata/odata/v4.01/odata-v4.01-part1-protocol.html#${anchor}`);
const repeatable = spec(
	'Repeatable Requests 1.0',
	'https://docs.oasis-open.org/odata/repeatable-requests/v1.0/cs01/repeatable-requests-v1.0-cs01.html',
);
const versions = (field: string, what: string) =>
	choice(field, { '4.0': `${what}, without what 4.01 adds.`, '4.01': `${what}, in the current version.` });

/** OData, and other protocols of OASIS. */
export const odata: FieldTexts = {
	'OData-Version': {
		summary: 'The version of OData that this message is written in; without it in a request, the server takes the highest it has.',
		syntax: 'OData-Version: 4.0 | 4.01',
		example: 'OData-Version: 4.01',
		oftenWith: ['OData-MaxVersion', 'Content-Type'],
		spec: part1('sec_HeaderODataVersion'),
		...versions('OData-Version', 'The message follows OData 4'),
	},
	'OData-MaxVersion': {
		summary: 'The highest version of OData that the response may be in.',
		details: 'Set it to what the client was tested with, so that a server that learns a newer version does not surprise it.',
		syntax: 'OData-MaxVersion: 4.0 | 4.01',
		oftenWith: ['OData-Version'],
		spec: part1('sec_HeaderODataMaxVersion'),
		...versions('OData-MaxVersion', 'At most OData 4'),
	},
	'OData-EntityId': {
		summary: 'The id of the entity that a request without content in its response, mostly `204`, has created or changed.',
		details: 'It may differ from `Location`, which is where to read it.',
		syntax: 'OData-EntityId: <URI>',
		example: 'OData-EntityId: https://api.example.com/odata/Products(42)',
		oftenWith: ['Location', '204'],
		spec: part1('sec_HeaderODataEntityId'),
	},
	'OData-Isolation': {
		summary: 'Asks OData for all pages of a result as they were at one moment, untouched by changes in between.',
		details: 'A server that cannot do it must answer with `412`.',
		syntax: 'OData-Isolation: snapshot',
		oftenWith: ['Isolation', '412'],
		spec: part1('sec_HeaderIsolationODataIsolation'),
		...choice('OData-Isolation', { snapshot: 'All pages from one and the same moment.' }),
	},
	Isolation: {
		summary: 'The name of `OData-Isolation` since OData 4.01; clients may use either.',
		syntax: 'Isolation: snapshot',
		oftenWith: ['OData-Isolation', '412'],
		spec: part1('sec_HeaderIsolationODataIsolation'),
		...choice('Isolation', { snapshot: 'The result as it was at one moment.' }),
	},
	'Repeatability-Request-ID': {
		summary: 'Names the operation, so that the server does it once however often the request is repeated. Azure APIs take it.',
		details: 'A new UUID for each operation, the same for each retry. `Idempotency-Key` is the same idea under another name.',
		syntax: 'Repeatability-Request-ID: <UUID>',
		example: 'Repeatability-Request-ID: 94c6e0b7-1d5a-4f32-8e79-b20f5a6d3c81',
		oftenWith: ['Repeatability-First-Sent', 'Repeatability-Result'],
		spec: repeatable,
	},
	'Repeatability-First-Sent': {
		summary: 'When the operation was first tried: a server that forgets requests after a time can then refuse a late retry.',
		details: 'The same in every retry, and required with `Repeatability-Request-ID`.',
		syntax: 'Repeatability-First-Sent: <HTTP-date>',
		oftenWith: ['Repeatability-Request-ID'],
		spec: repeatable,
		value: httpDate,
	},
	'Repeatability-Client-ID': {
		summary: 'Names the client, so that its request ids need not differ from those of others.',
		oftenWith: ['Repeatability-Request-ID'],
		spec: repeatable,
	},
	'Repeatability-Result': {
		summary: 'Whether the server took the request for repeatable: done at most once, or refused.',
		oftenWith: ['Repeatability-Request-ID', '412'],
		spec: repeatable,
		...choice('Repeatability-Result', {
			accepted: 'Done, now or at an earlier try.',
			rejected: 'Not done: the request was not valid as a repeatable one.',
		}),
	},
	'OSLC-Core-Version': {
		summary: 'Which version of OSLC client and server speak, such as `2.0`.',
		details: 'OSLC links tools of software development, such as those for requirements and tests.',
		syntax: 'OSLC-Core-Version: 2.0',
	},
	'Configuration-Context': {
		summary: 'The address of the OSLC configuration (a stream or baseline) that decides which versions of resources are meant.',
		oftenWith: ['OSLC-Core-Version'],
	},
};
