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
			// `return report(…);` says in one line that this was all there is to do.
			'@typescript-eslint/no-confusing-void-expression': 'off',
			// What HTTP is made of is ASCII.
			'@typescript-eslint/no-misused-spread': 'off',
			// `!` says what noUncheckedIndexedAccess cannot know: that an index is in range.
			'@typescript-eslint/no-non-null-assertion': 'off',
			'@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }],
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
