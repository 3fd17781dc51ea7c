// Stand-ins for the extensions that send the requests in .http files, and for one that formats them: as much of each as can get in the way.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createVSIX } from '@vscode/vsce';

/** In the order of their ids, in which VS Code lets their grammars win; `httpsense` stands behind the first. */
export const peers = [
	{ publisher: 'anweber', name: 'vscode-httpyac', injects: true, formats: false },
	{ publisher: 'humao', name: 'rest-client', injects: false, formats: false },
	{ publisher: 'mistweaverco', name: 'kulala', injects: false, formats: false },
	{ publisher: 'somebody', name: 'http-formatter', injects: false, formats: true },
];

/**
 * Packs a stand-in, and gives the path of its .vsix. An idle one is never run: VS Code removes no extension that runs
 * before its window is loaded again.
 */
export async function packPeer({ publisher, name, injects, formats }, folder, { isIdle = false } = {}) {
	const cwd = join(folder, name);
	mkdirSync(cwd, { recursive: true });
	const write = (file, content) => writeFileSync(join(cwd, file), typeof content === 'string' ? content : JSON.stringify(content));
	write('package.json', { ...manifest(publisher, name, injects, formats), ...(isIdle && { version: '98.0.0', activationEvents: [] }) });
	write('http.tmLanguage.json', grammar);
	write('injection.tmLanguage.json', injection);
	write('README.md', 'A stand-in for tests.');
	write('LICENSE', 'MIT');
	write('main.js', `exports.activate = () => (${activate.toString()})(require('vscode'), '${name}', ${formats});`);
	const packagePath = join(folder, `${name}.vsix`);
	await quietly(() => createVSIX({ cwd, packagePath, dependencies: false, allowMissingRepository: true }));
	return packagePath;
}

/** Without what vsce tells of a package that people are to install. */
async function quietly(run) {
	const { log, warn, info } = console;
	Object.assign(console, { log() {}, warn() {}, info() {} });
	try {
		await run();
	} finally {
		Object.assign(console, { log, warn, info });
	}
}

function manifest(publisher, name, injects, formats) {
	const own = { language: 'http', scopeName: 'source.http', path: './http.tmLanguage.json' };
	const injected = { scopeName: 'peer.injection', path: './injection.tmLanguage.json', injectTo: ['source.http'] };
	return {
		name,
		publisher,
		version: '99.0.0',
		engines: { vscode: '^1.91.0' },
		main: './main.js',
		activationEvents: ['onLanguage:http'],
		categories: [formats ? 'Formatters' : 'Other'],
		contributes: {
			languages: [{ id: 'http', aliases: ['HTTP'], extensions: ['.http', '.rest'] }],
			grammars: injects ? [own, injected] : formats ? [] : [own],
		},
	};
}

/** Runs in the extension host. */
function activate(vscode, name, formats) {
	const { languages } = vscode;
	const top = new vscode.Range(0, 0, 0, 0);
	if (formats) {
		languages.registerDocumentFormattingEditProvider('http', {
			provideDocumentFormattingEdits: () => [vscode.TextEdit.insert(top.start, `# of ${name}\n`)],
		});
		return;
	}
	languages.registerDocumentSymbolProvider('http', {
		provideDocumentSymbols: () => [new vscode.DocumentSymbol(`of ${name}`, '', vscode.SymbolKind.Method, top, top)],
	});
	languages.registerCompletionItemProvider('http', { provideCompletionItems: () => [new vscode.CompletionItem(`Of-${name}`)] });
	languages.registerHoverProvider('http', { provideHover: () => new vscode.Hover(`of ${name}`) });
}

const grammar = {
	scopeName: 'source.http',
	patterns: [
		{ match: '^#.*$', name: 'comment.line.number-sign.http' },
		{ match: '^(?:[A-Z]+(?= )|HTTP/[\\d.]+)', name: 'keyword.control.http' },
		{ match: '^[\\w-]+(?=:)', name: 'entity.name.tag.http' },
		{ begin: '^(?=[{\\[])', end: '^(?=###)', name: 'http.request.body.json', patterns: [{ include: 'source.json' }] },
	],
};

const injection = {
	scopeName: 'peer.injection',
	injectionSelector: 'L:http.request.body',
	patterns: [{ match: '\\{\\{.*?\\}\\}', name: 'variable.other.http' }],
};
