import { deepEqual, equal, ok } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { lint, type RuleLevels } from '../../server/src/rules/lint';
import { openText } from '../unit/support';

const folder = 'test/fixtures/right';

/** What programs really send although it breaks a rule: in which blocks, the rule, and why that is no false alarm. */
const exceptions: readonly { readonly blocks: RegExp; readonly rule: string; readonly why: string }[] = [
	{
		blocks: /^browsers\.http: a preflight$|^traffic-\w+\.http: .*(?:cors|Fastify).*: preflight$/,
		rule: 'status/content-length-forbidden',
		why: 'The cors middleware of Express, and that of Fastify, send it for browsers that are long gone; RFC 9110 §8.6 forbids it.',
	},
	{
		blocks: /^servers\.http: Laravel$/,
		rule: 'header/request-in-response',
		why: 'The server built into PHP repeats the Host of the request, which RFC 9110 §7.2 defines for requests only.',
	},
	{
		blocks: /^servers\.http: GitHub's API$/,
		rule: 'cache-control/s-maxage-private',
		why: 'No shared cache may store it, so s-maxage has nobody to speak to.',
	},
	{
		blocks: /^servers\.http: Stripe$/,
		rule: 'cors/wildcard-with-credentials',
		why: 'Browsers refuse it for requests with credentials, and for others the credentials header does nothing.',
	},
	{
		blocks: /^traffic-(?:servers\.http: nginx|clients\.http: curl: upload)/,
		rule: 'status/method-not-allowed-without-allow',
		why: 'nginx never sends the Allow that RFC 9110 §15.5.6 requires.',
	},
	{
		blocks: /^traffic-\w+\.http: .*: (?:h2c|HTTP\/2 upgrade)$/,
		rule: 'header/obsoleted-security',
		why: 'curl still offers to change to HTTP/2 in the clear, which RFC 9113 §3.1 has taken back.',
	},
	{
		blocks: /^traffic-servers\.http: Apache .*: \/a$/,
		rule: 'etag/invalid',
		why: 'Where Apache chooses between variants, it forgets the closing quote.',
	},
	{
		blocks: /^traffic-frameworks\.http: Koa .*: \/file$/,
		rule: 'content-disposition/filename-non-ascii',
		why: 'Koa writes what ISO-8859-1 can into filename; RFC 6266, appendix D, says that this is not read alike everywhere.',
	},
];

/** A stretch of a file between lines that start with `###`. */
interface Block {
	/** `file: title`. */
	readonly name: string;
	readonly text: string;
}

/** What is wrong in a block, and how it is told. */
interface Warning {
	readonly block: string;
	readonly rule: string;
	readonly told: string;
}

const files = readdirSync(folder).map(file => ({ file, blocks: blocksOf(file) }));

/** HTTP as specifications show it, as browsers and servers send it, and every way in which grammars let values be written. */
describe('right HTTP', () => {
	for (const { file, blocks } of files) {
		for (const language of ['http', 'markdown'] as const) {
			it(`in ${file} is not warned of, as ${language}`, () => {
				const warnings = warningsIn(blocks, language).filter(
					({ block, rule }) => !exceptions.some(e => e.blocks.test(block) && e.rule === rule),
				);

				deepEqual(
					warnings.map(({ told }) => told),
					[],
				);
			});
		}
	}

	it('is seen, whether it stands in a file or in a document', () => {
		for (const { blocks } of files) {
			ok(blocks.length > 0);
			for (const { name, text } of blocks) {
				equal(messagesIn(text, 'http'), startLines(text), `${name}\n${text}`);
				equal(messagesIn(text, 'markdown'), startLines(text), `${name}\n${text}`);
			}
		}
	});

	it('has no exception that nothing needs', () => {
		const all = files.flatMap(({ blocks }) => blocks);
		for (const exception of exceptions) {
			const warnings = warningsIn(
				all.filter(({ name }) => exception.blocks.test(name)),
				'http',
			);
			ok(
				warnings.some(({ rule }) => rule === exception.rule),
				String(exception.blocks),
			);
		}
	});
});

/** All blocks are judged at once: what makes ready for the first would be half of the time for each. */
function warningsIn(blocks: readonly Block[], language: 'http' | 'markdown'): Warning[] {
	const warnings: Warning[] = [];
	const texts = blocks.map(({ text }) => written(text, language));
	const starts: number[] = [];
	texts.reduce((start, text) => (starts.push(start), start + text.length), 0);
	lint(openText(texts.join(''), language).http, levels, ({ rule, severity, message, at }, start) => {
		if (severity === 'error' || severity === 'warning') {
			const { name, text } = blocks[starts.filter(first => first <= start + at.start).length - 1]!;
			warnings.push({ block: name, rule: rule.id, told: `${name}\n${rule.id}: ${message} (${at.text})\n${text}` });
		}
	});
	return warnings;
}

const levels: RuleLevels = {};

function written(text: string, language: 'http' | 'markdown'): string {
	return language === 'http' ? `### next\n${text}` : `\nNext:\n\n\`\`\`http\n${text}\`\`\`\n`;
}

/** The stretches between lines that start with `###`; of a table, one for every line that is put at the end of them. */
function blocksOf(file: string): Block[] {
	const stretches = readFileSync(`${folder}/${file}`, 'utf8')
		.split(/^### */m)
		.slice(1);
	return stretches.flatMap(stretch => {
		const cut = stretch.indexOf('\n');
		const block = { name: `${file}: ${stretch.slice(0, cut)}`, text: stretch.slice(cut + 1) };
		return file.endsWith('.txt') ? rowsOf(block) : [block];
	});
}

function rowsOf({ name, text }: Block): Block[] {
	const cut = text.trimEnd().lastIndexOf('\n\n');
	const rows = text.slice(cut).split('\n').filter(Boolean);
	return rows.map(row => ({ name, text: `${text.slice(0, cut)}\n${row}\n` }));
}

function messagesIn(text: string, language: 'http' | 'markdown'): number {
	const messages = openText(written(text, language), language).http.sections.flatMap(section => section.messages);
	return messages.filter(({ partOf }) => !partOf).length;
}

/** How many messages start in a block. One in the content of another does not count. */
function startLines(text: string): number {
	const [before] = text.split(/^Content-Type: message\/http$/m);
	return before!.match(/^(?:[A-Z]+ \S+ HTTP\/\d(?:\.\d)?|HTTP\/\d(?:\.\d)? \d{3}.*)$/gm)?.length ?? 0;
}
