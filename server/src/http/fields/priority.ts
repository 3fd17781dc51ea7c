import { defineField } from '../field';
import { boolean } from '../grammars/bareItem';
import { dictionary, type StructuredKey } from '../grammars/structuredFields';
import { changeTo } from '../syntax';
import { mdn, rfc } from '../term';

const keys: readonly StructuredKey[] = [
	{
		kind: 'parameter',
		name: 'u',
		role: 'urgency',
		summary: 'How urgent it is, from 0 (most) to 7 (least); 3 if it is not said.',
		details: '7 is for what runs in the background, such as updates.',
		spec: rfc(9218, '4.1'),
		snippet: 'u=${1:3}',
		item: item => {
			const isRight = item.type === 'integer' && /^[0-7]$/.test(item.text);
			const isJudged = !isRight && item.type !== 'missing' && item.type !== 'unknown';
			const clamped = item.type === 'integer' ? (item.text.startsWith('-') ? '0' : '7') : undefined;
			return {
				reading: isRight ? () => urgencies[Number(item.text)] : undefined,
				problem: isJudged
					? {
							rule: 'priority/invalid',
							message: `The urgency is an Integer from 0 to 7, not \`${item.source.text}\`.`,
							...(clamped !== undefined && { fixes: [changeTo(item.source, clamped)] }),
						}
					: undefined,
			};
		},
	},
	{
		kind: 'parameter',
		name: 'i',
		role: 'incremental',
		summary: 'The content is of use piece by piece, so it may be sent alternating with others.',
		details: 'For an image that appears bit by bit; not for a script, which is of no use before its end.',
		spec: rfc(9218, '4.2'),
		snippet: 'i',
		item: boolean('priority/invalid'),
	},
];

const urgencies = [
	'most urgent',
	'very urgent',
	'urgent',
	'as urgent as most things',
	'less urgent',
	'not urgent',
	'hardly urgent',
	'in the background',
];

export default defineField({
	name: 'Priority',
	usedIn: 'both',
	occurs: 'list',
	summary: 'How soon, next to others on the connection, this response is needed.',
	details:
		'For HTTP/2 and HTTP/3. The client says what it wants; the server may correct it in the response, since it knows better what depends on what.',
	syntax: 'Priority: u=<0–7>[, i]',
	example: 'Priority: u=0, i',
	spec: rfc(9218, '5'),
	mdn: mdn('Headers/Priority'),
	value: dictionary({ keys }),
	values: keys,
});
