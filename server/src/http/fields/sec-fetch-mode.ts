import { defineField } from '../field';
import { fetchMetadata } from '../grammars/fetchMetadata';
import { valuesOf } from '../grammars/token';
import { mdn, spec } from '../term';

const values = valuesOf('Sec-Fetch-Mode', {
	navigate: 'A page or a frame is loaded.',
	cors: 'A request under the CORS protocol, such as `fetch` makes.',
	'no-cors': 'A resource whose content the page cannot read, such as an image.',
	'same-origin': 'A request that may go to the own origin only.',
	websocket: 'A WebSocket is opened.',
	webtransport: 'A WebTransport session is opened.',
});

export default defineField({
	name: 'Sec-Fetch-Mode',
	usedIn: 'request',
	isStrict: true,
	occurs: 'once',
	summary: 'The mode of the request: navigation, CORS…',
	details: 'Set by browsers, never by scripts.',
	syntax: 'Sec-Fetch-Mode: navigate | cors | no-cors | same-origin | websocket',
	example: 'Sec-Fetch-Mode: cors',
	oftenWith: ['Sec-Fetch-Site', 'Sec-Fetch-Dest'],
	spec: spec('Fetch Metadata §2.2', 'https://www.w3.org/TR/fetch-metadata/#sec-fetch-mode-header'),
	mdn: mdn('Headers/Sec-Fetch-Mode'),
	value: fetchMetadata('Sec-Fetch-Mode', values),
	values,
});
