import { defineField } from '../field';
import { fetchMetadata } from '../grammars/fetchMetadata';
import { valuesOf } from '../grammars/token';
import { mdn, spec } from '../term';

const values = valuesOf('Sec-Fetch-Dest', {
	document: 'A page, in a window or tab.',
	empty: '`fetch`, XMLHttpRequest, WebSocket, beacons and the like.',
	image: 'An image.',
	script: 'A script.',
	style: 'A stylesheet.',
	font: 'A font.',
	iframe: 'A page in an `<iframe>`.',
	frame: 'A page in a `<frame>`.',
	audio: 'Audio.',
	video: 'Video.',
	track: 'Subtitles.',
	manifest: 'The manifest of a web app.',
	worker: 'A worker.',
	sharedworker: 'A shared worker.',
	serviceworker: 'A service worker.',
	audioworklet: 'An audio worklet.',
	paintworklet: 'A paint worklet.',
	embed: 'An `<embed>` element.',
	object: 'An `<object>` element.',
	fencedframe: 'A fenced frame.',
	json: 'A JSON module.',
	text: 'A text module.',
	report: 'A report.',
	speculationrules: 'Speculation rules.',
	webidentity: 'A request of FedCM.',
	xslt: 'An XSLT stylesheet.',
});

export default defineField({
	name: 'Sec-Fetch-Dest',
	usedIn: 'request',
	isStrict: true,
	occurs: 'once',
	summary: 'What the response will be used as: a document, an image, a script…',
	details: 'Set by browsers, never by scripts. `empty` is what `fetch` and XMLHttpRequest send.',
	syntax: 'Sec-Fetch-Dest: <destination>',
	example: 'Sec-Fetch-Dest: document',
	oftenWith: ['Sec-Fetch-Site', 'Sec-Fetch-Mode'],
	spec: spec('Fetch Metadata §2.1', 'https://www.w3.org/TR/fetch-metadata/#sec-fetch-dest-header'),
	mdn: mdn('Headers/Sec-Fetch-Dest'),
	value: fetchMetadata('Sec-Fetch-Dest', values, true),
	values,
});
