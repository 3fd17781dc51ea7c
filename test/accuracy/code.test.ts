import { Language as Grammar, type Node, Parser, Query } from '@vscode/tree-sitter-wasm';
import { deepStrictEqual, ok } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { code } from '../../server/src/languages/code';
import { CodeDocument } from '../../server/src/languages/code/document';
import { Scanner } from '../../server/src/languages/code/scan';
import * as T from '../../server/src/languages/code/token';

const wasm = dirname(require.resolve('@vscode/tree-sitter-wasm'));

/** What the scanner must read as a whole parser does, by the kind of files: real code that the dev dependencies ship. */
const oracles = [
	{ id: 'typescript', grammar: 'typescript', files: /(?<!\.d)\.ts$/, least: 40 },
	{ id: 'typescriptreact', grammar: 'tsx', files: /(?<!\.d)\.tsx?$/, least: 30 },
	{ id: 'javascript', grammar: 'tsx', files: /(?<!\.min)\.[cm]?js$/, least: 100 },
];

describe('The literals of real code', function () {
	this.timeout(10_000);
	let parser: Parser;

	before(async () => {
		await Parser.init({ locateFile: () => join(wasm, 'tree-sitter.wasm') });
		parser = new Parser();
	});

	for (const { id, grammar, files, least } of oracles) {
		it(`are those that a parser finds in ${id}`, async () => {
			const language = await Grammar.load(join(wasm, `tree-sitter-${grammar}.wasm`));
			const query = new Query(language, '[(string) (template_string) (number) (regex)] @literal');
			parser.setLanguage(language);
			const differences: string[] = [];
			let compared = 0;
			for (const [path, text] of sample(files)) {
				const { rootNode } = parser.parse(text)!;
				// The oracle has to understand the file.
				if (!rootNode.hasError) {
					compared++;
					const nodes = query.captures(rootNode).map(({ node }) => node);
					const ofTypes = new Set(nodes.filter(isInTypeArguments).map(rangeOf));
					const found = difference(nodes.map(rangeOf), literalsIn(text, id)).filter(range => !ofTypes.has(range));
					differences.push(...found.map(range => `${path}: ${range} ${text.slice(...between(range))}`));
				}
			}
			ok(compared >= least, `only ${compared} files`);
			deepStrictEqual(differences.slice(0, 20), []);
		});
	}
});

/** Some files of every package, the same ones each time. */
function sample(pattern: RegExp): (readonly [path: string, text: string])[] {
	const paths = readdirSync('node_modules', { recursive: true, encoding: 'utf8' }).filter(path => pattern.test(path));
	const step = Math.max(1, Math.floor(paths.length / 250));
	const texts = paths
		.sort()
		.filter((_, i) => i % step === 0)
		.map(path => [path, readFileSync(join('node_modules', path), 'utf8')] as const);
	return texts.filter(([, { length }]) => length > 500 && length < 60_000);
}

/** Where the text of a string is, without its quotes; a number or regular expression whole. */
function rangeOf(node: Node): string {
	const isString = node.type === 'string' || node.type === 'template_string';
	return isString ? `${node.startIndex + 1}-${node.endIndex - 1}` : `${node.startIndex}-${node.endIndex}`;
}

function literalsIn(text: string, id: string): string[] {
	const document = code.find(({ ids }) => ids.includes(id))!.parse('');
	ok(document instanceof CodeDocument);
	const scanner = new Scanner(text, document.language);
	const { lexer } = scanner;
	const next = lexer.next.bind(lexer);
	const literals: string[] = [];
	lexer.next = before => {
		const token = next(before);
		if (token === T.STRING || token === T.STRING_TAIL || token === T.NUMBER || token === T.REGEX) {
			literals.push(`${lexer.start}-${lexer.end}`);
		}
		return token;
	};
	scanner.run(text.length + 1);
	return literals;
}

/** The scanner skips short type arguments as a whole: `Pick<A, 'b'>`. */
function isInTypeArguments(node: Node): boolean {
	for (let at = node.parent; at; at = at.parent) {
		if (at.type === 'type_arguments' || at.type === 'type_parameters') {
			return true;
		}
	}
	return false;
}

/** What is in one of two lists only. */
function difference(expected: readonly string[], actual: readonly string[]): string[] {
	const [inExpected, inActual] = [new Set(expected), new Set(actual)];
	return [...expected.filter(it => !inActual.has(it)), ...actual.filter(it => !inExpected.has(it))];
}

function between(range: string): [number, number] {
	const [start, end] = range.split('-').map(it => parseInt(it, 10));
	return [start!, end!];
}
