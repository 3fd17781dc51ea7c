import { notStrictEqual, ok, strictEqual } from 'node:assert';
import type { HttpDocument } from '../../../server/src/http/message';
import { CodeDocument } from '../../../server/src/languages/code/document';
import { equalStates } from '../../../server/src/languages/code/scan';
import type { SourceText } from '../../../server/src/text';
import { languageOf } from './scanned';

/** A generator of numbers from 0 to 1 whose every bit is as good as random (mulberry32). */
function randomFrom(seed: number): () => number {
	return () => {
		seed = (seed + 0x6d2b79f5) | 0;
		let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

const fragments = [
	"res.status(404).set('A-B', 'c');\n",
	"fetch(u, { method: 'POST', headers: { 'A-B': `c${d}`, E: f }, body: { status: 200 } });\n",
	"window.fetch('/a', { headers: { 'A-B': 1, C: true } }); x = fetch(`/a${b}`, { headers: { D: 'e' } });\n",
	"if (res.statusText === 'OK') { switch (a.response.statusText) { case 'Gone': } }\n",
	'switch (res.status) {\n\tcase 404: { break; }\n\tdefault: x;\n}\n',
	"const headers: Record<string, string> = { 'A-B': 'c' };\n",
	'if ([404, 410].includes(res.status) || res.status >= 500) {\n',
	'function f(status = 404): void {\n',
	'const a = <div title="x">it\'s {b} <B/></div>;\n',
	"headers['a-b'] = ok ? 'c' : ['d', 'e'];\n",
	"// a comment with ' and `\n",
	'const filler = g(h, i[j], { k: l }, `m${n}`) / 2; /re/.test(o);\n',
	...[
		'{',
		'}',
		'(',
		')',
		'[',
		']',
		"'",
		'"',
		'`',
		'${',
		'/*',
		'*/',
		'//',
		'/',
		'<',
		'>',
		'\\',
		'\n',
		' ',
		':',
		',',
		';',
		'=',
		'?',
		'.',
		'x',
		'404',
		'status',
		'return ',
	],
];

function randomText(random: () => number, length: number): string {
	let text = '';
	while (text.length < length) {
		text += fragments[Math.floor(random() * (random() < 0.95 ? 12 : fragments.length))]!;
	}
	return text;
}

/** All that a document says, in offsets of the whole text. */
function contentOf({ sections, starts }: HttpDocument): string {
	const texts = sections.flatMap(({ messages, mentions }, i) => {
		const at = (source: SourceText | undefined): string =>
			source ? `${source.start + starts[i]!}-${source.end + starts[i]!}:${source.text}` : '?';
		const lines = messages.map(({ kind, api = '', method, statusCode, reasonPhrase, fieldLines, problems }) => {
			const fields = fieldLines.map(({ nameText, valueText }) => `${at(nameText)}=${at(valueText)}`);
			const wrong = problems.map(problem => `${problem.rule} ${at(problem.at)}`);
			return [kind, api, at(method?.source), at(statusCode?.source), at(reasonPhrase?.source), ...fields, ...wrong].join(' ');
		});
		return [lines, mentions.map(({ source }) => at(source))];
	});
	return [...texts.filter((_, i) => i % 2 === 0).flat(), '', ...texts.filter((_, i) => i % 2 === 1).flat()].join('\n');
}

function checkpoints(document: HttpDocument): Map<number, CodeDocument['states'][number]> {
	ok(document instanceof CodeDocument);
	const { starts, states } = document;
	return new Map(starts.map((start, i) => [start, states[i]!]));
}

function assertSame(edited: HttpDocument, fresh: HttpDocument, what: string): number {
	strictEqual(contentOf(edited), contentOf(fresh), what);
	strictEqual(
		edited.sections.reduce((sum, { length }) => sum + length, 0),
		fresh.sections.reduce((sum, { length }) => sum + length, 0),
		what,
	);
	const states = checkpoints(fresh);
	let shared = 0;
	for (const [start, state] of checkpoints(edited)) {
		const other = states.get(start);
		if (other) {
			ok(equalStates(state, other), `${what}: state at ${start}`);
			shared++;
		}
	}
	return shared;
}

describe('After an edit', () => {
	for (const id of ['typescript', 'typescriptreact']) {
		it(`what is found in ${id} is what a fresh parse finds`, () => {
			const language = languageOf(id);
			const random = randomFrom(id.length);
			let shared = 0;
			for (let round = 0; round < 2; round++) {
				let text = randomText(random, 4000);
				let document = language.parse(text);
				for (let i = 0; i < 14; i++) {
					const start = Math.floor(random() * (text.length + 1));
					const oldEnd = Math.min(text.length, start + (random() < 0.5 ? 0 : Math.floor(random() ** 4 * 300)));
					const inserted = random() < 0.2 ? '' : fragments[Math.floor(random() * fragments.length)]!;
					text = text.slice(0, start) + inserted + text.slice(oldEnd);
					document = language.parse(text, { document, change: { start, oldEnd, newEnd: start + inserted.length } });
					shared += assertSame(document, language.parse(text), `round ${round}, edit ${i}`);
				}
			}
			ok(shared > 20, `only ${shared} states compared`);
		});
	}

	it('every other section is the same object', () => {
		const language = languageOf('typescript');
		const text = fragments[0]!.repeat(1000);
		const at = text.length / 2 + 12;
		const before = language.parse(text);
		const after = language.parse(text.slice(0, at) + '5' + text.slice(at + 1), {
			document: before,
			change: { start: at, oldEnd: at + 1, newEnd: at + 1 },
		});
		const kept = after.sections.filter(section => before.sections.includes(section)).length;
		ok(before.sections.length > 20 && kept >= before.sections.length - 2, `${kept} of ${before.sections.length}`);
		notStrictEqual(kept, before.sections.length);
		strictEqual(after.starts.length, after.sections.length);
	});

	it('an edit that turns all that follows into a comment, and back, is followed', () => {
		const language = languageOf('typescript');
		const text = fragments[0]!.repeat(200);
		const at = fragments[0]!.length * 100;
		const commented = text.slice(0, at) + '/*' + text.slice(at);
		const first = language.parse(text);
		const second = language.parse(commented, { document: first, change: { start: at, oldEnd: at, newEnd: at + 2 } });
		strictEqual(second.sections.flatMap(({ messages }) => messages).length, 200);
		const third = language.parse(text, { document: second, change: { start: at, oldEnd: at + 2, newEnd: at } });
		strictEqual(contentOf(third), contentOf(first));
	});

	for (const [before, after] of [
		["fetch('/a", "fetch('a"],
		["fetch(u + '", "window.fetch(u + '"],
		["new Request('", "new MyRequest('"],
	] as const) {
		it(`who takes it is followed far behind ${before} → ${after}`, () => {
			const language = languageOf('typescript');
			const rest = `', { body: { ${'a: b(c), '.repeat(600)} }, headers: { 'A-B': 'c' } })`;
			const document = language.parse(before + rest);
			const edited = language.parse(after + rest, { document, change: { start: 0, oldEnd: before.length, newEnd: after.length } });
			strictEqual(contentOf(edited), contentOf(language.parse(after + rest)));
			notStrictEqual(contentOf(edited), contentOf(document));
			ok(edited.sections.length > 3);
		});
	}

	it('a parse of another language is not gone on with', () => {
		const document = languageOf('typescript').parse('res.status(404)', {
			document: { sections: [], starts: [] },
			change: { start: 0, oldEnd: 0, newEnd: 1 },
		});
		strictEqual(document.sections[0]?.messages.length, 1);
	});
});
