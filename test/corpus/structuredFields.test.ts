import assert from 'node:assert/strict';
import { parseDictionary, parseItem, parseList } from 'structured-headers';
import { dictionary, structuredItem, structuredList } from '../../server/src/http/grammars/structuredFields';
import { visit } from '../../server/src/http/syntax';
import { SourceText } from '../../server/src/text';
import { random } from '../unit/languages/random';

const containers = {
	item: { ours: structuredItem({}), theirs: parseItem },
	list: { ours: structuredList({}), theirs: parseList },
	dictionary: { ours: dictionary({ keys: [], parameters: [] }), theirs: parseDictionary },
};

/** Whether we find nothing that forbids the value: a key that is written twice is allowed, the last one counts. */
function isRight(container: keyof typeof containers, value: string): boolean {
	let right = true;
	visit(containers[container].ours(new SourceText(value, 0), 'unknown'), ({ problem }) => {
		right &&= !problem || problem.rule === 'sf/duplicate-key';
	});
	return right;
}

function isRightForThem(container: keyof typeof containers, value: string): boolean {
	try {
		containers[container].theirs(value);
		return true;
	} catch {
		return false;
	}
}

/** What Structured Fields are made of, right and nearly right. */
const pieces =
	`a b a-b _x *k K 1 -1 0 00 1.5 1.25 1.2345 123456789012345 1234567890123456 1. .5 - "s" "" "a b" "\\"" "\\x" "é" " 'a' ?0 ?1 ?2 ? :YQ==: :YQ: :: :a a: @1 @-1 @1.5 @ %"a" %"%c3%bc" %"%C3" %"%zz" %"a ( ) () (a) (a b) (1;x "s") ; = , ;; ;a ;a=1 ; a =1 a=1 a=?1 a=(b c);d token/x a:b #t !x ~ \u00e9`.split(
		' ',
	);

/** A Date in front of a comma, which RFC 9651 §3.3.7 allows like any other item. */
const theirMistake = /@-?\d+\s*,/;

describe('Structured Fields and another reader of them', () => {
	for (const container of ['item', 'list', 'dictionary'] as const) {
		it(`agree on what is a ${container}`, () => {
			const below = random(20);
			const disagreed: string[] = [];
			let right = 0;
			for (let round = 0; round < 6_000; round++) {
				const parts = Array.from(
					{ length: 1 + below(5) },
					() => pieces[below(pieces.length)]! + ['', '', '', ' ', ', ', ',', ';'][below(7)]!,
				);
				const value = parts.join('').trim();
				const [ours, theirs] = [isRight(container, value), isRightForThem(container, value)];
				right += theirs ? 1 : 0;
				if (ours !== theirs && value !== '' && !theirMistake.test(value)) {
					disagreed.push(`${value} (${theirs ? 'right' : 'wrong'} for them)`);
				}
			}
			assert.deepEqual([...new Set(disagreed)].slice(0, 20), []);
			assert.ok(right > 50, `only ${right} of them were right`);
		});
	}
});
