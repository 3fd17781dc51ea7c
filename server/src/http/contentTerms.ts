import { rfc, spec, type Term, type Vocabulary, vocabulary } from './term';

const eventStreams = spec('HTML Standard', 'https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation');

/** What a problem is described by (RFC 9457). */
const members: readonly Term[] = [
	member(
		'type',
		'A URI that says what kind of problem it is; left out, it is `about:blank`: nothing beyond the status code.',
		'3.1.1',
		'Clients tell problems apart by it, so keep it the same. If it can be fetched, it should be a page for people. Write it absolute: a relative one depends on the address of the response.',
	),
	member(
		'status',
		'The status code that the origin server gave the response, as a number.',
		'3.1.2',
		'Only to keep it where a proxy changes the status line or the content is stored. It must be the code of the response itself.',
	),
	member(
		'title',
		'The kind of problem in a few words, for people.',
		'3.1.3',
		'It is the same each time but for its language: what happened this time belongs into `detail`.',
	),
	member(
		'detail',
		'What went wrong this time, for people.',
		'3.1.4',
		'It should help to correct the request, not to debug the server. Programs should not parse it: give them members of your own.',
	),
	member('instance', 'A URI for this one occurrence of the problem.', '3.1.5', 'Good for finding it again, in a log or with support.'),
];

/** What the lines of an event stream begin with. */
const events: readonly Term[] = [
	eventField(
		'data',
		'The content of the event. Several of these lines are joined by line breaks.',
		'data: <text>',
		'An empty line ends and sends the event; without `data` none is sent. JSON fits into a single line.',
	),
	eventField(
		'event',
		'The name of the event; without it the event is `message`.',
		'event: <name>',
		'Listen with `addEventListener(name, …)`: `onmessage` gets only those called `message`.',
	),
	{
		...eventField(
			'id',
			'The id of the event, which the browser sends back in `Last-Event-ID` when it connects again.',
			'id: <id>',
			'An `id` without a value forgets the last one. One with a NUL in it is ignored.',
		),
		oftenWith: ['Last-Event-ID'],
	},
	eventField(
		'retry',
		'How many milliseconds to wait before connecting again after the connection is lost.',
		'retry: <milliseconds>',
		'Digits only: anything else is ignored. A response of `204` tells the browser not to connect again.',
	),
];

export const commentLine: Term = {
	...eventField(
		':',
		'A line that begins with a colon is a comment, and ignored.',
		': <text>',
		'One every 15 seconds or so keeps proxies from closing a connection on which nothing happens.',
	),
	title: 'comment line',
	role: 'line of an event stream',
};

export const problemMembers: Vocabulary = vocabulary(members);
export const eventFields: Vocabulary = vocabulary(events);

/** Names inside of content, of formats that go with HTTP. */
export const contentTerms: readonly Term[] = [...members, ...events, commentLine];

function member(name: string, summary: string, section: string, details: string): Term {
	return { kind: 'parameter', name, role: 'problem details member', summary, details, spec: rfc(9457, section) };
}

function eventField(name: string, summary: string, syntax: string, details: string): Term {
	return { kind: 'parameter', name, role: 'event stream field', summary, syntax, details, spec: eventStreams };
}
