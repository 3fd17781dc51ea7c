import { deepEqual, ok } from 'node:assert/strict';
import { allFields } from '../../server/src/http/fields';
import type { FieldLine, Message } from '../../server/src/http/message';
import { visit } from '../../server/src/http/syntax';
import type { TermKind } from '../../server/src/http/term';
import { rules } from '../../server/src/rules/index.generated';
import { lint, type RuleLevels } from '../../server/src/rules/lint';
import type { Edit, Span } from '../../server/src/text';
import { applyEdits, openText, unmark } from '../unit/support';

/** Of which rules something is not so, and why. */
type Reasons = Readonly<Record<string, string>>;

interface Text {
	/** The rule whose example it is. */
	readonly rule: string;
	readonly language: string;
	readonly text: string;
}

interface Found extends Span {
	readonly rule: string;
	readonly isHint: boolean;
}

/** Off are none, because what is off can be put on. */
const levels: RuleLevels = Object.fromEntries(rules.filter(({ severity }) => severity === 'off').map(({ id }) => [id, 'hint']));

const examples = rules.flatMap(rule => rule.examples.map(example => ({ rule: rule.id, language: 'http', ...example })));
/** With the marks. */
const bad: readonly Text[] = examples.flatMap(it => ('bad' in it ? { rule: it.rule, language: it.language, text: it.bad } : []));
/** Good and bad, where HTTP is written out rather than told by code. */
const written: readonly Text[] = examples
	.filter(isWritten)
	.map(it => ({ rule: it.rule, language: it.language, text: unmark('bad' in it ? it.bad : it.good) }));
const inFiles = written.filter(({ language }) => language === 'http');
const badInFiles = bad.filter(({ language }) => language === 'http').map(it => ({ ...it, text: unmark(it.text) }));

function isWritten({ language }: Pick<Text, 'language'>): boolean {
	return ['http', 'markdown', 'asciidoc'].includes(language);
}

function findingsIn(text: string, language: string): Found[] {
	const { http, suppressions } = openText(text, language);
	const found: Found[] = [];
	const see = ({ rule: { id }, severity, at }: Parameters<Parameters<typeof lint>[2]>[0], start: number): number =>
		found.push({ rule: id, isHint: severity === 'hint', start: start + at.start, end: start + at.end });
	lint(http, levels, see, { suppressions });
	return found;
}

/** The messages of a text, but for those in the content of others, with the offset that theirs count from. */
function messagesIn({ text, language }: Pick<Text, 'text' | 'language'>): { readonly message: Message; readonly from: number }[] {
	const { sections, starts } = openText(text, language).http;
	return sections.flatMap(({ messages }, i) => messages.filter(({ partOf }) => !partOf).map(message => ({ message, from: starts[i]! })));
}

function linesIn(text: Text): { readonly line: FieldLine; readonly message: Message; readonly from: number }[] {
	return messagesIn(text).flatMap(({ message, from }) => message.fieldLines.map(line => ({ line, message, from })));
}

/** What goes wrong in some texts, but for those of rules for which there are reasons; all of these must be needed. */
function nothingWrong(texts: readonly Text[], wrongIn: (text: Text) => readonly string[], reasons: Reasons): void {
	const used = new Set<string>();
	const wrong: string[] = [];
	for (const text of texts) {
		const told = wrongIn(text);
		if (told.length > 0 && text.rule in reasons) {
			used.add(text.rule);
		} else {
			wrong.push(...told.map(what => `${text.rule}: ${what}`));
		}
	}
	deepEqual(wrong, []);
	allUsed(reasons, used);
}

function allUsed(reasons: Reasons, used: ReadonlySet<string>): void {
	const useless = Object.keys(reasons).filter(rule => !used.has(rule));
	deepEqual(useless, [], 'nothing needs these exceptions');
}

/**
 * Fails unless the same is found in every text after each of `changes`, in the same places, moved along. `but`: what may be found
 * besides, or no longer, and why; `notOf`: whose examples do not count.
 */
function sameAfter(texts: readonly Text[], changes: (text: Text) => readonly (readonly Edit[])[], but: Reasons, notOf: Reasons = {}): void {
	const used = new Set<string>();
	let tried = 0;
	const wrongIn = (text: Text): string[] => {
		const before = findingsIn(text.text, text.language);
		return changes(text).flatMap(edits => {
			tried++;
			const after = applyEdits(text.text, edits);
			const expected = before.map(found => ({ ...found, start: moved(found.start, edits), end: moved(found.end, edits) }));
			const all = difference(expected, findingsIn(after, text.language));
			const differences = all.filter(({ rule }) => !(rule in but));
			all.forEach(({ rule }) => used.add(rule));
			return differences.length > 0 ? [`${differences.map(({ rule }) => rule).join(', ')}\n${after}`] : [];
		});
	};
	nothingWrong(texts, wrongIn, notOf);
	allUsed(but, used);
	ok(tried > 50, `only ${tried}`);
}

/** What is in one of two only. */
function difference(these: readonly Found[], those: readonly Found[]): Found[] {
	const isIn = ({ rule, start, end }: Found, others: readonly Found[]): boolean =>
		others.some(other => other.rule === rule && other.start === start && other.end === end);
	return [...these.filter(found => !isIn(found, those)), ...those.filter(found => !isIn(found, these))];
}

function moved(offset: number, edits: readonly Edit[]): number {
	return edits.reduce(
		(to, { start, end, newText }) => (offset >= end && offset > start ? to + newText.length - (end - start) : to),
		offset,
	);
}

describe('in examples of all rules, what is filled in later', function () {
	this.timeout(20_000);
	const content = 'A variable in the place of the content is content, too.';

	it('is not judged by the rule that found what stood there', () =>
		nothingWrong(
			bad,
			({ rule, text, language }) =>
				holesIn(text, language)
					.filter(({ filled, hole }) =>
						findingsIn(filled, language).some(found => found.rule === rule && found.start < hole.end && hole.start < found.end),
					)
					.map(({ filled }) => filled),
			{
				'body/on-trace': content,
				'response/head-with-content': content,
				'status/content-forbidden': content,
				'suppression/unused': 'It is about comments, in which nothing is filled in.',
				'header/too-large': 'It is the value that is too large, whatever the name will be.',
				'message/reason-in-http2': 'HTTP/2 has no phrase, whatever it says.',
			},
		));

	it('makes nothing else wrong', () =>
		nothingWrong(
			bad,
			({ text, language }) => {
				const before = findingsIn(unmark(text), language);
				const isNew = ({ rule, isHint }: Found): boolean => !isHint && before.every(found => found.rule !== rule);
				return holesIn(text, language)
					.map(({ filled }) => ({ filled, others: findingsIn(filled, language).filter(isNew) }))
					.filter(({ others }) => others.length > 0)
					.map(({ filled, others }) => `${others.map(({ rule }) => rule).join(', ')}\n${filled}`);
			},
			{
				'csp/missing-semicolon': 'Between two words, a variable is taken for a word.',
				'message/body-without-blank-line': 'It was the first line of a part, and what follows it are headers now.',
				'message/status-line-malformed': 'A line that is nothing but a variable is a request, as clients read it.',
			},
		));
});

/** The text with a variable in the place of each thing that is marked in it. */
function holesIn(marked: string, language: string): { readonly filled: string; readonly hole: Span }[] {
	return [...marked.matchAll(/«([^»\n]+)»/g)].map(({ 0: whole, index }) => {
		const before = unmark(marked.slice(0, index));
		const behind = unmark(marked.slice(index + whole.length));
		if (isWritten({ language })) {
			return filledWith(before, '{{x}}', behind);
		}
		const start = before.lastIndexOf('\n') + 1;
		const at = start + openQuote(before.slice(start));
		const close = behind.indexOf(before.charAt(at) || '\n');
		return at < start || close < 0
			? filledWith(before, 'x', behind)
			: filledWith(
					`${before.slice(0, at)}\`${before.slice(at + 1)}`,
					'${x}',
					`${behind.slice(0, close)}\`${behind.slice(close + 1)}`,
				);
	});
}

function filledWith(before: string, hole: string, behind: string): { readonly filled: string; readonly hole: Span } {
	return { filled: `${before}${hole}${behind}`, hole: { start: before.length, end: before.length + hole.length } };
}

/** Where the quote stands that is open at the end of a line of code; -1 if none is. */
function openQuote(line: string): number {
	let open = -1;
	for (let i = 0; i < line.length; i++) {
		if (line[i] === '\\') {
			i++;
		} else if (open < 0 ? /['"`]/.test(line[i]!) : line[i] === line[open]) {
			open = open < 0 ? i : -1;
		}
	}
	return open;
}

describe('in messages of every kind, lines that speak to a client', () => {
	const lines = [
		'# a comment',
		'// a comment',
		'# Accept: */*;q=2',
		'/* Accept: a;q=2 */',
		'/*\nAccept: a;q=2\n*/',
		'# @name login',
		'// @name login',
		'# @timeout 30',
		'@host = a.example',
		'@host=a.example',
		'@global.x := 1',
		'@a: b = c',
		'< ./file.json',
		'< file.json',
		'<@ ./file.json',
		'<@latin1 ./file.json',
		'<> ./response.json',
		'< {% const x = 1; %}',
		'< {%\nconst x: number = 1;\n%}',
		'> {% client.log(1) %}',
		'> {%\nclient.test("a: b", () => {});\n%}',
		'> ./script.js',
		'>> ./out.json',
		'>>! ./out.json',
		'?? status == 200',
		'?? body x == y',
		'{{\nexports.a = { b: 1 };\n}}',
		'{{@response\nconsole.info(1);\n}}',
		'{{+after\nx();\n}}',
		'...headers',
		'{{headers}}',
		'===',
		'=== wait-for-server',
		'gql q < ./q.graphql',
		'proto < ./a.proto',
		'?a=b',
		'&c=d',
	];
	/** What would be part of a body. */
	const headLines = ['import ./a.http', 'run #login', 'run #login (@a=1)', 'run ./a.http', '{{x}}: y'];
	for (const [head, body] of [
		['POST https://a.example/b HTTP/1.1\nContent-Type: text/plain\nAccept: */*', 'one\ntwo'],
		['POST https://a.example/b\nContent-Type: text/plain\nAccept: */*', 'one\ntwo'],
		['GET https://a.example/b\nAccept: */*\nAccept-Language: en', ''],
		['HTTP/1.1 200 OK\nContent-Type: text/plain\nETag: "a"', 'one\ntwo'],
		['POST https://a.example/b\nContent-Type: application/json', '{\n"a": 1\n}'],
		[
			'POST https://a.example/b\nContent-Type: multipart/form-data; boundary=x',
			'--x\nContent-Disposition: form-data; name="a"\n\nv\n--x--',
		],
		['POST https://a.example/b\nContent-Type: application/x-www-form-urlencoded', 'a=1\n&b=2'],
		['GRAPHQL https://a.example/b\nAccept: */*', 'query { a }\n\n{"a": 1}'],
		['WEBSOCKET wss://a.example/b\nOrigin: https://a.example', 'one\ntwo'],
	] as const) {
		it(`break nothing, wherever they stand: ${head.replaceAll('\n', ' ⏎ ')}`, () => {
			const all = (body === '' ? head : `${head}\n\n${body}`).split('\n');
			const inHead = head.split('\n').length;
			const wrong: string[] = [];
			for (let at = 0; at <= all.length; at++) {
				for (const line of at <= inHead ? [...lines, ...headLines] : lines) {
					const text = [...all.slice(0, at), line, ...all.slice(at)].join('\n');
					findingsIn(text, 'http').forEach(({ rule, isHint }) => !isHint && wrong.push(`${rule}\n${text}`));
				}
			}
			deepEqual(wrong, []);
		});
	}
});

describe('in examples of all rules, upper and lower case', function () {
	this.timeout(20_000);

	it('are the same in names of headers', () => {
		const change = (text: Text, write: (name: string) => string): Edit[] =>
			linesIn(text)
				.filter(({ line }) => !line.nameText.isDynamic)
				.map(({ line: { nameText }, from }) => replaced(nameText, from, write(nameText.text)));
		sameAfter(written, text => [change(text, name => name.toLowerCase()), change(text, name => name.toUpperCase())], {
			'header/casing': 'It is about the case, as a matter of style.',
			'message/pseudo-header-unknown': 'Pseudo-headers are in lower case (RFC 9113 §8.3).',
		});
	});

	it('are the same in schemes and hosts', () =>
		sameAfter(
			written,
			({ text }) => {
				const urls = [...text.matchAll(/\b(?:https?|wss?):\/\/[\w.-]+/g)];
				const edits = urls.map(({ 0: url, index }) => ({ start: index, end: index + url.length, newText: url.toUpperCase() }));
				return edits.length > 0 ? [edits] : [];
			},
			{},
		));

	it('are the same in directives, parameters, media types, schemes and codings', () => {
		const kinds: readonly TermKind[] = ['directive', 'parameter', 'mediaType', 'authScheme', 'coding'];
		const shout = (text: Text): Edit[] =>
			linesIn(text).flatMap(({ line, from }) => {
				const edits: Edit[] = [];
				if (line.value && !isStructured(line.nameText.text)) {
					visit(line.value, ({ term, source }) => {
						const isPlain = text.text.slice(from + source.start, from + source.end) === source.text;
						if (term && kinds.includes(term.kind) && isPlain) {
							edits.push(replaced(source, from, source.text.toUpperCase()));
						}
					});
				}
				return edits;
			});
		sameAfter(written, text => [shout(text)].filter(edits => edits.length > 0), {
			'cache-control/uppercase': 'It is about the case, as a matter of style.',
		});
	});
});

/** Whether keys and tokens in it compare with case (RFC 9651 §3). */
function isStructured(name: string): boolean {
	return /^(?:cross-origin-|(?:cache|proxy)-status|cdn-cache-control|permissions-policy|priority|ratelimit|(?:content|repr)-digest|use-as-)/i.test(
		name,
	);
}

function replaced({ start, end }: Span, from: number, newText: string): Edit {
	return { start: from + start, end: from + end, newText };
}

describe('in examples of all rules, a value', function () {
	this.timeout(20_000);

	it('says the same if it goes on in the next line', () =>
		sameAfter(
			inFiles,
			text =>
				linesIn(text).flatMap(({ line: { valueText }, from }) => {
					const value = valueText ? text.text.slice(from + valueText.start, from + valueText.end) : '';
					const at = value.includes('\n') ? -1 : value.search(/[,;] (?=\S)/);
					const start = from + (valueText?.start ?? 0) + at + 1;
					return at < 0 ? [] : [[{ start, end: start, newText: '\n ' }]];
				}),
			{ 'message/obs-fold': 'It is what tells of such lines.' },
			{ 'suppression/unused': 'What speaks of the next line does not speak of the one behind it.' },
		));

	const aParameter = 'What is behind that comma belongs to what is in front of it.';
	const oneLineOnly = 'It looks into one line, and finds nothing rather than something wrong.';

	it('says the same if its list is in two lines', () =>
		sameAfter(
			inFiles,
			text =>
				linesIn(text).flatMap(({ line: { valueText, nameText, field }, message, from }) => {
					const pieces = valueText?.split(',') ?? [];
					if (
						field?.occurs !== 'list' ||
						!message.startLine ||
						valueText!.isDynamic ||
						pieces.some(it => it.trim().length === 0)
					) {
						return [];
					}
					const [, second] = pieces;
					return second ? [[replaced({ start: second.start - 1, end: second.trim().start }, from, `\n${nameText.text}: `)]] : [];
				}),
			{},
			{
				'accept/bad-qvalue': 'The comma is the mistake.',
				'accept/duplicate': oneLineOnly,
				'auth/duplicate-parameter': aParameter,
				'conditional/asterisk-mixed': oneLineOnly,
				'message/obs-fold': 'It goes on in the next line already.',
				'csp/comma-for-semicolon': 'In two lines, these are two policies.',
				'sf/duplicate-key': oneLineOnly,
				'sf/parse-error': aParameter,
				'via/invalid': aParameter,
				'www-authenticate/basic-charset': aParameter,
				'www-authenticate/bearer-error': aParameter,
				'www-authenticate/missing-realm': aParameter,
				'www-authenticate/unquoted-realm': aParameter,
				'x-content-type-options/invalid': 'Of what browsers do not look at, a whole line is worth a word.',
			},
		));

	it('says nothing of a header that nobody knows', () => {
		const aboutAny = ['header/non-ascii-value', 'message/obs-fold'];
		ok(badInFiles.length > 500);
		const wrong = badInFiles.flatMap(text => {
			const renamed = applyEdits(
				text.text,
				linesIn(text).map(({ line: { nameText }, from }) => replaced(nameText, from, 'Unheard-Of')),
			);
			const values = linesIn({ ...text, text: renamed }).map(({ line: { valueText }, from }) => ({
				start: from + (valueText?.start ?? 0),
				end: from + (valueText?.end ?? 0),
			}));
			return findingsIn(renamed, 'http')
				.filter(found => values.some(({ start, end }) => start <= found.start && found.start < end))
				.filter(({ rule }) => !aboutAny.includes(rule))
				.map(({ rule }) => `${rule}\n${renamed}`);
		});
		deepEqual(wrong, []);
	});
});

describe('in examples of all rules, what is missing', () => {
	const whole = 'It is missing in a value or a line that is shown whole.';

	it('is told of messages only that are shown whole', () => {
		const isAboutMissing = (rule: string): boolean => /missing|without|incomplete|unrequested/.test(rule);
		const missing = badInFiles.filter(({ rule }) => isAboutMissing(rule) || addsLine(rule));
		ok(missing.length > 50);
		nothingWrong(
			missing,
			({ rule, text, language }) => {
				const ends = messagesIn({ text, language }).flatMap(({ message: { end }, from }) => (end ? [from + end.start] : []));
				const elided = applyEdits(
					text,
					ends.map(end => ({ start: end, end, newText: '\n...' })),
				);
				return findingsIn(elided, language).some(found => found.rule === rule) ? [elided] : [];
			},
			{
				'accept/missing-comma': whole,
				'auth/digest-missing-parameter': whole,
				'auth/missing-credentials': whole,
				'auth/missing-scheme': whole,
				'cache-control/immutable-without-max-age': whole,
				'cache-control/missing-argument': whole,
				'content-disposition/missing-filename': whole,
				'content-range/missing-unit': whole,
				'content-type/missing-boundary': whole,
				'cookie/missing-hardening': whole,
				'cookie/missing-name': whole,
				'csp/missing-semicolon': whole,
				'csp/missing-value': whole,
				'cors/preflight-incomplete': 'That the method is another one is shown.',
				'csp/strict-dynamic-without-nonce': whole,
				'header/missing-hyphen': whole,
				'hsts/missing-max-age': whole,
				'link/missing-brackets': whole,
				'link/missing-rel': whole,
				'link/preload-without-as': whole,
				'message/missing-colon': whole,
				'message/target-missing': whole,
				'message/target-userinfo': 'What it adds stands in the target now.',
				'www-authenticate/missing-realm': whole,
			},
		);
	});

	/** Whether one of its fixes adds a header. */
	function addsLine(id: string): boolean {
		return badInFiles
			.filter(({ rule }) => rule === id)
			.some(({ text, language }) => {
				const added: Edit[] = [];
				lint(openText(text, language).http, levels, ({ rule, fixes = [] }) => {
					const edits = rule.id === id ? fixes.flatMap(fix => fix.edits) : [];
					added.push(...edits.filter(({ start, end, newText }) => start === end && /^\n[\w-]+: /.test(newText)));
				});
				return added.length > 0;
			});
	}
});

describe('in every header, an empty value', () => {
	/** What is said, louder than a hint, of an empty value, and not of one that is filled in later. */
	function saidOf(name: string, usedIn: string): string[] {
		const start = usedIn === 'response' ? 'HTTP/1.1 200 OK' : name === 'Host' ? 'GET / HTTP/1.1' : 'GET https://a.example';
		const about = new Set(findingsIn(`${start}\n${name}: {{x}}`, 'http').map(({ rule }) => rule));
		return findingsIn(`${start}\n${name}:`, 'http').flatMap(({ rule, isHint }) => (isHint || about.has(rule) ? [] : [rule]));
	}

	it('is right in a list, and told as such elsewhere, or not at all', () => {
		const wrong = allFields.flatMap(({ name, usedIn, occurs }) =>
			saidOf(name, usedIn)
				.filter(rule => occurs === 'list' || name === 'Host' || rule !== 'header/empty-value')
				.map(rule => `${name}: ${rule}`),
		);
		deepEqual(wrong, []);
	});
});
