import type { Rule } from './rule';

declare function require(module: './index.generated'): { readonly rules: readonly Rule[] };

/**
 * Every rule. Their modules, which are a third of the server, run when this is called first, and not when the server starts: the
 * bundler makes a function of what is required inside of one.
 */
export function allRules(): readonly Rule[] {
	return require('./index.generated').rules;
}
