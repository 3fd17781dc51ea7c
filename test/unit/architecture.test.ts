import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { rules } from '../../server/src/rules/index.generated';

/** What each part of the server may import, besides itself. Everything else is an error. */
const allowed: Readonly<Record<string, readonly string[]>> = {
	'text.ts': [],
	http: ['text.ts'],
	languages: ['text.ts', 'http'],
	rules: ['text.ts', 'http'],
	features: ['text.ts', 'http', 'languages', 'rules', 'project', 'vscode-languageserver', 'vscode-languageserver-textdocument'],
	project: ['http', 'rules', 'jsonc-parser', 'picomatch'],
	'settings.ts': ['rules'],
	'projectFiles.ts': ['http', 'project', 'rules', 'vscode-languageserver', 'vscode-languageserver-textdocument'],
	'resourceSettings.ts': ['settings.ts', 'features', 'http', 'rules', 'project', 'projectFiles.ts', 'vscode-languageserver'],
	'fileFeatures.ts': ['vscode-languageserver'],
	'server.ts': [
		'features',
		'fileFeatures.ts',
		'project',
		'projectFiles.ts',
		'resourceSettings.ts',
		'settings.ts',
		'vscode-languageserver',
	],
	'browser.ts': ['server.ts', 'vscode-languageserver/browser'],
};

/** Imports of `file` that `part` may not have. */
function forbidden(file: string, part: string, source: string, root: string): string[] {
	const pattern = /^(?:import|export)\b[^;'"(]*\bfrom '([^']+)'|^import '([^']+)'|\b(?:import|require)\('([^']+)'/gm;
	const imports = [...source.matchAll(pattern)].map(match => match[1] ?? match[2] ?? match[3]!);
	return imports.filter(target => {
		const name = target.startsWith('.') ? partOf(path.relative(root, path.resolve(path.dirname(file), target))) : target;
		return name !== part && !allowed[part]?.includes(name);
	});
}

function partOf(relative: string): string {
	const [first = ''] = relative.split(path.sep);
	return first.includes('.') || allowed[first] ? first : `${first}.ts`;
}

function sources(folder: string): string[] {
	return fs
		.readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter(file => file.endsWith('.ts'))
		.map(file => path.join(folder, file));
}

describe('architecture', () => {
	const root = path.resolve('server/src');

	it('imports only in the direction text ← http ← languages, rules ← features ← server', () => {
		const wrong = sources(root).flatMap(file => {
			const part = partOf(path.relative(root, file));
			return forbidden(file, part, fs.readFileSync(file, 'utf8'), root).map(
				target => `${path.relative(root, file)} must not import ${target}`,
			);
		});
		assert.deepEqual(wrong, []);
	});

	it('would notice an import in the wrong direction', () => {
		const file = path.join(root, 'http', 'field.ts');
		assert.deepEqual(forbidden(file, 'http', "import { lint } from '../rules/lint';\nimport { readFileSync } from 'node:fs';", root), [
			'../rules/lint',
			'node:fs',
		]);
	});

	it('keeps the client apart from the server: they share the protocol and the manifest', () => {
		const wrong = sources(path.resolve('client/src')).filter(file => /from '[^']*server\//.test(fs.readFileSync(file, 'utf8')));
		assert.deepEqual(wrong, []);
	});

	it('gives the core no types of Node or of a browser', () => {
		const { compilerOptions } = JSON.parse(fs.readFileSync('server/tsconfig.json', 'utf8')) as {
			compilerOptions: { types: unknown; lib?: unknown };
		};
		const base = JSON.parse(fs.readFileSync('tsconfig.base.json', 'utf8')) as { compilerOptions: { lib: unknown } };
		assert.deepEqual(compilerOptions.types, []);
		assert.deepEqual(compilerOptions.lib ?? base.compilerOptions.lib, ['ES2022']);
	});

	it('names no rule that does not exist', () => {
		const ids = new Set(rules.map(({ id }) => id));
		const areas = new Set(rules.map(({ id }) => id.split('/')[0]!));
		const named = ['http', 'languages']
			.flatMap(part => sources(path.join(root, part)))
			.filter(file => path.basename(file) !== 'mediaTypes.ts')
			.flatMap(file => [...fs.readFileSync(file, 'utf8').matchAll(/'([a-z-]+)\/[a-z\d-]+'/g)])
			.filter(([, area]) => areas.has(area!))
			.map(([id]) => id.slice(1, -1));
		assert.ok(named.length > 50, 'the pattern finds the names of rules');
		assert.deepEqual(
			[...new Set(named)].filter(id => !ids.has(id)),
			[],
		);
	});
});
