import { rfc } from '../../term';
import { choice, type FieldTexts, reads } from './text';
import { durationInWords } from '../../grammars/duration';

/** WebDAV, its extensions, and CalDAV. */
export const webdav: FieldTexts = {
	DAV: {
		summary:
			'Which parts of WebDAV the server supports: `1` is the base, `2` adds locks, `3` marks RFC 4918. Extensions such as `calendar-access` add names.',
		details: 'Stands in the response to `OPTIONS`: clients look here before they offer to mount a folder.',
		syntax: 'DAV: 1, 2, <extension>…',
		example: 'DAV: 1, 2, 3, calendar-access',
		oftenWith: ['Allow'],
		spec: rfc(4918, '10.1'),
	},
	Depth: {
		summary: 'How deep a WebDAV method reaches: `0` the resource alone, `1` with its direct members, `infinity` the whole tree.',
		details:
			'`PROPFIND` without it means `infinity`, which many servers refuse with `403`: to list a folder, send `Depth: 1`. `COPY` takes `0` or `infinity`; `MOVE` and `DELETE` of a collection are always `infinity`; `LOCK` takes `0` or `infinity`, never `1`.',
		syntax: 'Depth: 0 | 1 | infinity',
		example: 'Depth: 1',
		spec: rfc(4918, '10.2'),
		...choice('Depth', {
			'0': 'The resource itself, and nothing in it.',
			'1': 'The resource and its direct members: the usual way to list a folder.',
			infinity: 'The resource and everything below it.',
		}),
	},
	Destination: {
		summary: 'Where `COPY` and `MOVE` put the resource: the target is the source, this is the new address.',
		details:
			'An absolute URI, or a path that starts with `/`, percent-encoded. Behind a proxy that ends TLS, an `http:` address of a server that clients reach by `https:` is what makes it fail, mostly with `502` or `400`: let the proxy rewrite it.',
		syntax: 'Destination: <URI>',
		example: 'Destination: https://example.com/archive/report.docx',
		oftenWith: ['Overwrite', 'Depth'],
		spec: rfc(4918, '10.3'),
	},
	If: {
		summary: 'Makes a WebDAV request depend on lock tokens and entity tags, and submits the tokens of the locks it works under.',
		details:
			'To write to a locked resource, its token must stand here: `If: (<urn:uuid:…>)`. What fails gives `412`, a missing token `423`. It is not `If-Match`, which knows entity tags only.',
		syntax: 'If: [<resource>] (<lock token> ["entity tag"])…',
		example: 'If: (<urn:uuid:b3d97f42-5e08-4c16-a7f1-08d2c64e9b35> ["33a64df5"])',
		oftenWith: ['Lock-Token', '412', '423'],
		spec: rfc(4918, '10.4'),
	},
	'Lock-Token': {
		summary: 'The name of a lock: in the response to `LOCK` the new one, in an `UNLOCK` request the one to give back.',
		details: 'Always in angle brackets. To write under a lock, the token goes into `If`, not here; nor does refreshing a lock use it.',
		syntax: 'Lock-Token: <urn:uuid:…>',
		example: 'Lock-Token: <urn:uuid:b3d97f42-5e08-4c16-a7f1-08d2c64e9b35>',
		oftenWith: ['If', 'Timeout', '423'],
		spec: rfc(4918, '10.5'),
	},
	Overwrite: {
		summary: 'Whether `COPY` or `MOVE` may replace what is already at the destination.',
		details: 'Without it, they may: what is there is deleted first. With `F`, the answer is then `412`.',
		syntax: 'Overwrite: T | F',
		example: 'Overwrite: F',
		oftenWith: ['Destination', '412'],
		spec: rfc(4918, '10.6'),
		...choice('Overwrite', {
			T: 'Replace what is there: the same as no header.',
			F: 'Fail with `412` if something is there.',
		}),
	},
	Timeout: {
		summary: 'How long a `LOCK` should last; the server may choose another time, and says so in the body of its response.',
		details: 'Several wishes stand with commas, the best first. It has nothing to do with how long the client waits for a response.',
		syntax: 'Timeout: Second-<seconds> | Infinite',
		example: 'Timeout: Second-3600',
		oftenWith: ['Lock-Token'],
		spec: rfc(4918, '10.7'),
		...reads(/^Second-(\d+)$/i, seconds => durationInWords(Number(seconds))),
	},
	'Status-URI': {
		summary: 'Named the state of each resource while a long WebDAV request ran, together with `102`. Dropped in RFC 4918.',
		details: 'The results of a request on many resources are in the body of a `207` response.',
		oftenWith: ['102', '207'],
		spec: rfc(2518, '9.7'),
	},
	DASL: {
		summary: 'Which query languages the resource takes in `SEARCH` requests, each a URI in angle brackets.',
		syntax: 'DASL: <DAV:basicsearch>, …',
		spec: rfc(5323, '3.2'),
	},
	Label: {
		summary: 'Selects, by its label, one version of a resource under version control (WebDAV DeltaV).',
		spec: rfc(3253, '8.3'),
	},
	'Ordering-Type': {
		summary: 'In `MKCOL`: the new collection keeps its members in an order, whose meaning a URI names.',
		details: '`DAV:custom` is an order that the clients make themselves with `Position` and `ORDERPATCH`.',
		oftenWith: ['Position'],
		spec: rfc(3648),
	},
	Position: {
		summary: 'Where a new member goes in an ordered WebDAV collection: `first`, `last`, `before` or `after` another member.',
		syntax: 'Position: first | last | before <segment> | after <segment>',
		oftenWith: ['Ordering-Type'],
		spec: rfc(3648),
	},
	'Redirect-Ref': {
		summary: 'Says that the redirect comes from a WebDAV redirect reference, and gives the target it was made with.',
		oftenWith: ['Apply-To-Redirect-Ref', 'Location'],
		spec: rfc(4437, '12.1'),
	},
	'Apply-To-Redirect-Ref': {
		summary: 'Whether a WebDAV method works on a redirect reference itself instead of being answered with its redirect.',
		oftenWith: ['Redirect-Ref'],
		spec: rfc(4437, '12.2'),
		...choice('Apply-To-Redirect-Ref', {
			T: 'Work on the redirect reference itself.',
			F: 'Answer with the redirect: the same as without the header.',
		}),
	},
	SLUG: {
		summary:
			'Suggests a name for the resource that this `POST` creates; the server makes of it what it wants (Atom Publishing Protocol).',
		details: 'Percent-encoded UTF-8. The address that came of it stands in `Location`.',
		syntax: 'SLUG: <percent-encoded text>',
		oftenWith: ['Location'],
		spec: rfc(5023, '9.7'),
	},
	'Cal-Managed-ID': {
		summary: 'The id that a CalDAV server has given to an attachment of an event that it stores for the client.',
		spec: rfc(8607, '5.1'),
	},
	'CalDAV-Timezones': {
		summary: 'Whether calendar data in the response shall contain the definitions of standard time zones, or only their names.',
		details: 'Without them responses are much smaller; the client then needs its own time zone data.',
		spec: rfc(7809, '7.1'),
		...choice('CalDAV-Timezones', {
			T: 'With the definitions of time zones.',
			F: 'Without them: the client knows the standard time zones.',
		}),
	},
	'If-Schedule-Tag-Match': {
		summary: 'Writes to a CalDAV scheduling object only if its `Schedule-Tag` is still this one.',
		details:
			'Unlike `If-Match`, it does not fail when only the answers of other attendees have changed, which the server merges itself. What fails gives `412`.',
		oftenWith: ['Schedule-Tag', '412'],
		spec: rfc(6638, '8.3'),
	},
	'Schedule-Reply': {
		summary: 'In a `DELETE` of a calendar event: whether the CalDAV server tells the organizer that the attendee declines.',
		spec: rfc(6638, '8.1'),
		...choice('Schedule-Reply', {
			T: 'Send the organizer a reply: the same as leaving the header out.',
			F: 'Delete the event silently, for example because it is spam.',
		}),
	},
	'Schedule-Tag': {
		summary: 'Changes when a CalDAV scheduling object changes in more than the answers of its attendees.',
		details: 'Quoted like an `ETag`, and stands beside it.',
		oftenWith: ['ETag', 'If-Schedule-Tag-Match'],
		spec: rfc(6638, '8.2'),
	},
};
