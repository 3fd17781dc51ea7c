import { type Grammar } from '../../syntax';
import { valuesOf } from '../../grammars/token';
import { dictionary, type StructuredKey } from '../../grammars/structuredFields';
import { anything } from '../../grammars/list';
import { type FieldTexts, key, known } from './text';

const objectTypes = valuesOf('ot', {
	m: 'Text, such as a manifest or playlist.',
	a: 'Audio only.',
	v: 'Video only.',
	av: 'Audio and video together.',
	i: 'The init segment.',
	c: 'A caption or subtitle.',
	tt: 'A timed text track in ISOBMFF.',
	k: 'A key, certificate or license.',
	o: 'Another kind of object.',
});
const formats = valuesOf('sf', { d: 'MPEG-DASH.', h: 'HLS.', s: 'Smooth Streaming.', o: 'Another streaming format.' });
const streamTypes = valuesOf('st', { v: 'Video on demand: all of it is there.', l: 'Live.' });

const object = keys('CMCD-Object', [
	['br', 'Its bitrate, in kbit/s.', 'br=${1:3200}'],
	['d', 'How long it plays, in ms.', 'd=${1:4004}'],
	['ot', 'What kind of object it is.', 'ot=${1:v}', objectTypes],
	['tb', 'The highest bitrate that the player may choose, in kbit/s.', 'tb=${1:6000}'],
]);
const request = keys('CMCD-Request', [
	['bl', 'How much is in the buffer, in ms.', 'bl=${1:21300}'],
	['dl', 'In how many ms it must be here, or the buffer runs empty.', 'dl=${1:18500}'],
	['mtp', 'The throughput that the player measures, in kbit/s.', 'mtp=${1:25400}'],
	['nor', 'The address of the object it will ask for next.', 'nor="${1:path}"'],
	['nrr', 'The range of octets it will ask for next.', 'nrr="${1:0-}"'],
	['su', 'Needed at once: at the start, after a seek, or after the buffer ran empty.', 'su'],
]);
const session = keys('CMCD-Session', [
	['cid', 'The id of the content.', 'cid="${1:id}"'],
	['pr', 'The speed of playback, if it is not 1.', 'pr=${1:2}'],
	['sf', 'The streaming format.', 'sf=${1:d}', formats],
	['sid', 'The id of this playback, mostly a UUID.', 'sid="${1:uuid}"'],
	['st', 'Whether it is live.', 'st=${1:v}', streamTypes],
	['v', 'The version of CMCD, if it is not 1.', 'v=${1:2}'],
]);
const status = keys('CMCD-Status', [
	['bs', 'The buffer has run empty since the last request.', 'bs'],
	['rtp', 'The throughput that the player would like, in kbit/s.', 'rtp=${1:15000}'],
]);

/** What media players and servers tell each other (CTA-5004, CTA-5006). */
export const media: FieldTexts = {
	'CMCD-Object': {
		summary: 'A media player tells the CDN about the piece it asks for: bitrate, duration, kind (CTA-5004).',
		details: 'Browsers need permission by CORS for it, so players mostly send the same in a query parameter `CMCD`.',
		syntax: 'CMCD-Object: br=<kbit/s>,d=<ms>,ot=<type>,tb=<kbit/s>',
		oftenWith: ['CMCD-Request', 'CMCD-Session', 'CMCD-Status'],
		...object,
	},
	'CMCD-Request': {
		summary: 'A media player tells the CDN how its buffer stands, and what it will ask for next (CTA-5004).',
		syntax: 'CMCD-Request: bl=<ms>,dl=<ms>,mtp=<kbit/s>,nor="<next>",su',
		oftenWith: ['CMCD-Object', 'CMCD-Session', 'CMCD-Status'],
		...request,
	},
	'CMCD-Session': {
		summary: 'A media player tells the CDN which playback, of what content and in which format, the request belongs to (CTA-5004).',
		syntax: 'CMCD-Session: cid="<content>",sid="<session>",sf=<format>,st=<type>',
		oftenWith: ['CMCD-Object', 'CMCD-Request', 'CMCD-Status'],
		...session,
	},
	'CMCD-Status': {
		summary: 'A media player tells the CDN that its buffer ran empty, and how fast it would like the data (CTA-5004).',
		syntax: 'CMCD-Status: bs,rtp=<kbit/s>',
		oftenWith: ['CMCD-Object', 'CMCD-Request', 'CMCD-Session'],
		...status,
	},
	'CMSD-Static': {
		summary: 'A media server tells players and caches what stays true of the object, such as its bitrate and duration (CTA-5006).',
		oftenWith: ['CMSD-Dynamic'],
	},
	'CMSD-Dynamic': {
		summary: 'Each server on the way of a media object adds what holds right now, such as the throughput it estimates (CTA-5006).',
		oftenWith: ['CMSD-Static'],
	},
};

function keys(field: string, rows: readonly (readonly [string, string, string, Parameters<typeof known>[0]?])[]) {
	const found = rows.map(([name, summary, snippet, terms]) => key(field, name, summary, snippet, terms && known(terms)));
	return { value: orCustom(found), values: [...found, ...rows.flatMap(([, , , terms]) => terms ?? [])] };
}

/** Keys of one's own have a prefix and a hyphen; the examples of CTA-5004 write them with capitals, which a Dictionary forbids. */
function orCustom(known: readonly StructuredKey[]): Grammar {
	const members = dictionary({ keys: known });
	return (source, kind) => (/[a-z]-\w*[A-Z]\w*=/.test(source.text) ? anything : members)(source, kind);
}
