import { readFileSync } from 'node:fs';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { type IGrammar, INITIAL, type IRawGrammar, parseRawGrammar, Registry } from 'vscode-textmate';

/** A piece of a line; offsets count from the start of the text. */
export interface Token {
	readonly start: number;
	readonly end: number;
	readonly text: string;
	readonly scopes: readonly string[];
}

/** The tokens of every line. */
export function tokenize(grammar: IGrammar, text: string): Token[] {
	const tokens: Token[] = [];
	let stack = INITIAL;
	let start = 0;
	for (const line of text.split('\n')) {
		const result = grammar.tokenizeLine(line, stack);
		stack = result.ruleStack;
		for (const { startIndex, endIndex, scopes } of result.tokens) {
			const end = Math.min(endIndex, line.length);
			tokens.push({ start: start + startIndex, end: start + end, text: line.slice(startIndex, end), scopes });
		}
		start += line.length + 1;
	}
	return tokens;
}

export async function load(registry: Registry, scopeName: string): Promise<IGrammar> {
	const grammar = await registry.loadGrammar(scopeName);
	if (!grammar) {
		throw new Error(`No grammar ${scopeName}`);
	}
	return grammar;
}

/** Our grammars, and those of VS Code that they include, as VS Code would put them together. */
export async function openRegistry(): Promise<Registry> {
	await loadWASM(readFileSync('node_modules/vscode-oniguruma/release/onig.wasm'));
	const ours: Readonly<Record<string, string>> = {
		'source.http': 'http.tmLanguage',
		'variables.http.injection': 'variables.http.injection',
		'markdown.http.codeblock': 'markdown.http.injection',
	};
	const injections: Readonly<Record<string, string[]>> = {
		'source.http': ['variables.http.injection'],
		'text.html.markdown': ['markdown.http.codeblock', 'variables.http.injection'],
	};
	return new Registry({
		onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
		loadGrammar: scope =>
			Promise.resolve(
				scope in ours ? parseRawGrammar(readFileSync(`syntaxes/${ours[scope]}.json`, 'utf8'), `${scope}.json`) : standIn(scope),
			),
		getInjections: scope => injections[scope],
	});
}

/** Grammars that VS Code brings, as small as can be, with blocks that stay open over line breaks as theirs do. */
function standIn(scopeName: string): IRawGrammar | null {
	const patterns = standIns[scopeName];
	return patterns ? parseRawGrammar(JSON.stringify({ scopeName, ...patterns }), `${scopeName}.json`) : null;
}

const standIns: Readonly<Record<string, object>> = {
	'source.json': {
		patterns: [
			{ begin: '"', end: '"', name: 'string.json' },
			{ match: '\\d+', name: 'constant.numeric.json' },
			{ match: '//.*', name: 'comment.line.double-slash.json' },
			{ match: '[^\\s\\[\\]{},:]', name: 'invalid.illegal.json' },
		],
	},
	'source.js': { patterns: [{ begin: '`', end: '`', name: 'string.template.js' }] },
	'text.xml': {
		patterns: [
			{ begin: '<!--', end: '-->', name: 'comment.block.xml' },
			{ match: '<[^>]*>?', name: 'meta.tag.xml' },
		],
	},
	'source.css': { patterns: [{ begin: '/\\*', end: '\\*/', name: 'comment.block.css' }] },
	'source.yaml': { patterns: [{ match: '#.*$', name: 'comment.line.number-sign.yaml' }] },
	'text.html.basic': { patterns: [{ begin: '<!--', end: '-->', name: 'comment.block.html' }] },
	'text.html.markdown': {
		patterns: [{ include: '#block' }],
		repository: {
			block: { patterns: [{ include: '#fence' }, { include: '#quote' }, { include: '#list' }, { include: '#paragraph' }] },
			quote: {
				begin: '(^|\\G)[ ]{0,3}>[ ]?',
				while: '(^|\\G)[ ]{0,3}>[ ]?',
				name: 'markup.quote.markdown',
				patterns: [{ include: '#block' }],
			},
			list: {
				begin: '(^|\\G)[*-][ ]',
				while: '((^|\\G)[ ]{2})|(^[ \\t]*$)',
				name: 'markup.list.markdown',
				patterns: [{ include: '#block' }],
			},
			fence: { begin: '(^|\\G)\\s*(`{3,}|~{3,})[^`]*$', end: '(^|\\G)\\s*\\2\\s*$', name: 'markup.fenced_code.block.markdown' },
			paragraph: { match: '(^|\\G)[ ]{0,3}\\w.*$', name: 'meta.paragraph.markdown' },
		},
	},
};
