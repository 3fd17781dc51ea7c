import { defineField } from '../field';
import { spec } from '../term';

export default defineField({
	name: 'Last-Event-ID',
	usedIn: 'request',
	isStrict: true,
	occurs: 'once',
	summary: 'The `id:` of the last server-sent event that arrived, so that the server can go on from there.',
	details: '`EventSource` sends it by itself when it connects again. It exists only if events have an `id:`.',
	syntax: 'Last-Event-ID: <id>',
	example: 'Last-Event-ID: 1042',
	oftenWith: ['Accept'],
	spec: spec('HTML Standard §9.2.4', 'https://html.spec.whatwg.org/multipage/server-sent-events.html#the-last-event-id-header'),
});
