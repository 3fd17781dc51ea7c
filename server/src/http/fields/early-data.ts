import { defineField } from '../field';
import { oneOf } from '../grammars/token';
import { isPlaceholder } from '../fixes';
import { changeTo } from '../syntax';
import { mdn, rfc, type Term } from '../term';

const values: readonly Term[] = [{ kind: 'token', name: '1', role: '`Early-Data` value', summary: 'The only value.' }];

export default defineField({
	name: 'Early-Data',
	usedIn: 'request',
	isStrict: true,
	occurs: 'once',
	summary: 'A gateway received the request in TLS early data: an attacker could have replayed it.',
	details: 'A server that does not want to take the risk answers `425`, and the request is sent again after the handshake.',
	syntax: 'Early-Data: 1',
	oftenWith: ['425'],
	spec: rfc(8470, '5.1'),
	mdn: mdn('Headers/Early-Data'),
	value: oneOf(values, source =>
		isPlaceholder(source)
			? undefined
			: { rule: 'early-data/invalid', message: '`Early-Data` can only be `1`.', fixes: [changeTo(source, '1')] },
	),
	values,
});
