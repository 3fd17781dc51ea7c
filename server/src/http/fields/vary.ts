import { defineField } from '../field';
import { isPlaceholder, misspelled } from '../fixes';
import { namesFix } from '../grammars/corsHeaders';
import { fieldName } from '../grammars/fieldName';
import { isToken } from '../grammars/token';
import { changeTo, type Grammar, type SyntaxNode } from '../syntax';
import { mdn, rfc, type Term } from '../term';
import { fields } from '.';

const anything: Term = {
	kind: 'token',
	name: '*',
	role: 'everything',
	summary: 'The response depends on more than the request’s fields: no cache can use it again without asking.',
	spec: rfc(9110, '12.5.5'),
};

const name = fieldName(({ usedIn }) => usedIn === 'request' || usedIn === 'both', [anything]);

/** `#( "*" / field-name )` */
const value: Grammar = (source, kind) => {
	const pieces = source.split(',').map(piece => piece.trim());
	const isMixed = pieces.filter(({ length }) => length > 0).length > 1;
	return {
		source,
		children: pieces.map((piece): SyntaxNode => {
			const node = name(piece, kind);
			const problem = node.term === anything ? isMixed && !source.isDynamic && mixed() : !node.term && unknownName(piece);
			return problem ? { ...node, problem } : node;
		}),
	};

	function mixed(): SyntaxNode['problem'] {
		return {
			rule: 'vary/asterisk-mixed',
			message: '`*` says it all: delete the other names, or the `*`.',
			fixes: [changeTo(source, '*')],
		};
	}
};

/** Names of one’s own may look like anything; they usually start with `X-`. */
function unknownName(piece: SyntaxNode['source']): SyntaxNode['problem'] {
	if (piece.length === 0 || /^x-/i.test(piece.text)) {
		return undefined;
	}
	if (!isToken(piece.text)) {
		return isPlaceholder(piece) ? undefined : notAName(piece);
	}
	const known = [...fields.values()].filter(({ usedIn }) => usedIn === 'request' || usedIn === 'both').map(({ name }) => name);
	return misspelled('vary/misspelled', piece, known, 'a known request header');
}

/** Names with the wrong thing between or around them. */
function notAName(piece: SyntaxNode['source']): SyntaxNode['problem'] {
	const fix = namesFix(piece);
	return {
		rule: 'vary/invalid',
		message: `\`${piece.text}\` is not the name of a header. Write names, with commas between them.`,
		...(fix && { fixes: [fix] }),
	};
}

export default defineField({
	name: 'Vary',
	usedIn: 'response',
	isStrict: true,
	occurs: 'list',
	summary: 'The request headers that this response depends on: caches keep one for each of their values.',
	details:
		'Whoever compresses sends `Vary: Accept-Encoding`; whoever answers CORS by origin, `Vary: Origin`. Forgotten, caches give one client what was made for another. It belongs in every response of the resource, also in the default one and in a `304`.\n\n`User-Agent` and `Cookie` have so many values that caching hardly helps any more.',
	syntax: 'Vary: <field-name>, … | *',
	example: 'Vary: Accept-Encoding, Accept-Language',
	oftenWith: ['Cache-Control', 'Accept-Encoding', 'Origin', 'Accept-Language'],
	spec: rfc(9110, '12.5.5'),
	mdn: mdn('Headers/Vary'),
	value,
	values: [anything],
});
