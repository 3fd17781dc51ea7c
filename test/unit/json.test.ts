import assert from 'node:assert/strict';
import { isJson } from '../../server/src/http/isJson';
import { jsonMistake } from '../../server/src/http/json';
import { HOLE } from '../../server/src/text';
import { random } from './languages/random';
import { mark, unmark } from './support';

/** `▢` stands for a hole. */
function marked(text: string): string {
	const bare = unmark(text).replaceAll('▢', HOLE);
	const mistake = jsonMistake(bare);
	return mistake ? `${mistake.kind} ${mark(bare, [{ start: mistake.from, end: mistake.to }])}`.replaceAll(HOLE, '▢') : 'none';
}

describe('jsonMistake', () => {
	const right = [
		'{}',
		' [1, -2.5e+3, "a\\u00e9\\n", true, false, null, [], {"a": {"b": []}}] ',
		'"text"',
		'0',
		'▢',
		'{"a": ▢, "b": "▢", ▢: 1, "c": 1▢, "d": ▢▢-▢}',
		'{▢}',
		'{"a": 1, ▢}',
		'[\n▢\n1,\n▢\n2\n▢\n]',
		'{\n▢\n"a": 1,\n▢\n"b": 2\n▢\n}',
		'{"a":\n▢\n}',
		'{"a": 1\n▢\n"b": 2}',
		'{"a": 1,\n▢\n}',
		'{"a": 1 /* comment */}',
		'{"a": 1} // comment',
		'{"a": <id>, "b": 1,}',
		'{"a": ...}',
		'{"a": 1}\n{"a": 2}\n',
	];
	for (const text of right) {
		it(`finds nothing in ${text.replaceAll('\n', '⏎')}`, () => {
			assert.equal(marked(text), 'none');
			if (!/[▢/<.]|\}\n/.test(text)) {
				JSON.parse(text);
			}
		});
	}

	const wrong = [
		'trailingComma {"a": 1«,»}',
		'trailingComma [1«,»\n]',
		'missingComma {"a": 1\n«"b"»: 2}',
		'missingComma [1 «2»]',
		'missingComma [{} «{»}]',
		"singleQuotes {«'a'»: 1}",
		'singleQuotes {"a": «\'b\'»}',
		'bareKey {«a»: 1}',
		'bareWord {"a": «True»}',
		'bareWord {"a": «undefined»}',
		'lineBreak {"a": «"b»\nc"}',
		'escape {"a": "C:«\\x»emp"}',
		'unclosed «{»"a": 1',
		'unclosed {"a": «[»1, 2',
		'missingValue {"a": «}»',
		'missingValue [1,«,»2]',
		'extra {"a": 1}«}»',
	];
	for (const text of wrong) {
		it(`finds ${text.replaceAll('\n', '⏎')}`, () => {
			const [kind = '', ...rest] = text.split(' ');
			const source = rest.join(' ');
			assert.equal(marked(source), `${kind} ${source}`);
			assert.throws(() => JSON.parse(unmark(source)) as unknown);
		});
	}

	it('says nothing of what is nested too deep', () => assert.equal(marked('['.repeat(100_000)), 'none'));
});

describe('isJson', () => {
	function isParsed(text: string): boolean {
		try {
			JSON.parse(text);
			return true;
		} catch {
			return false;
		}
	}

	it('is what JSON.parse takes, of texts made of its tokens', () => {
		const tokens = [
			'{',
			'}',
			'[',
			']',
			',',
			':',
			'"a"',
			'"',
			'1',
			'-0.5e+3',
			'01',
			'true',
			'null',
			' ',
			'\n',
			'\\n',
			'\\u00e9',
			'\t',
			'{"a": ',
			'[1, ',
			'é',
		];
		const next = random(5);
		let right = 0;
		for (let round = 0; round < 20_000; round++) {
			const text = Array.from({ length: 1 + next(7) }, () => tokens[next(tokens.length)]).join('');
			assert.equal(isJson(text), isParsed(text), text);
			right += isJson(text) ? 1 : 0;
		}
		assert.ok(right > 500, `${right}`);
	});

	it('is what JSON.parse takes, of right texts with one character changed', () => {
		const text = '{"a": [1, -2.5E-3, "b\\u00e9\\n\\"", true, false, null, [], {}], "c": {"d": [[{"e": 0}]]}} ';
		const next = random(6);
		assert.ok(isJson(text));
		for (let i = 0; i < text.length; i++) {
			for (const char of ['', '"', '}', '\\', '\0', '0', ',', ' ']) {
				const changed = text.slice(0, i) + char + text.slice(i + next(2));
				assert.equal(isJson(changed), isParsed(changed), changed);
			}
		}
	});
});
