import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
	{
		ignores: ['dist/', 'out/', 'sample/', 'test/fixtures/', 'test/vscode/workspace/', 'tools/vscode/', '**/*.generated.ts'],
	},
	{ linterOptions: { reportUnusedDisableDirectives: 'error' } },
	{
		files: ['**/*.mjs'],
		extends: [js.configs.recommended],
		languageOptions: { globals: Object.fromEntries(nodeGlobals().map(name => [name, 'readonly'])) },
	},
	{
		files: ['**/*.ts'],
		extends: [tseslint.configs.strictTypeChecked],
		languageOptions: { parserOptions: { projectService: true } },
		rules: {
			'@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
			// An arrow function that does one thing is written on one line, whatever that thing gives back.
			'@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
			// `!` says what noUncheckedIndexedAccess cannot know: that an index is in range.
			'@typescript-eslint/no-non-null-assertion': 'off',
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
		},
	},
	{
		rules: {
			curly: 'error',
			eqeqeq: 'error',
			'no-restricted-syntax': ['error', { selector: 'TSEnumDeclaration', message: 'Use a union of string literals.' }],
			'object-shorthand': 'error',
			'prefer-const': 'error',
		},
	},
);

/** What scripts use of Node's globals, and of the page's where tools/workbench.mjs runs a function in it. */
function nodeGlobals() {
	return ['clearTimeout', 'console', 'document', 'location', 'performance', 'process', 'setTimeout', 'URL', 'window'];
}
