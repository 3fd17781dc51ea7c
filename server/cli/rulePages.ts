import { existsSync, readFileSync } from 'node:fs';
import * as path from 'node:path';

/** Where the pages of the rules are, seen from the bundle. */
export const rulePages = path.join(__dirname, '../../docs/rules');

/** The page of the rule `id`, as Markdown; nothing if there is no such rule. */
export function rulePage(id: string): string | undefined {
	const file = path.join(rulePages, `${id}.md`);
	return /^[a-z-]+\/[a-z\d-]+$/.test(id) && existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
