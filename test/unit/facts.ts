import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A reference that a row of the registries gives. */
export interface Reference {
	readonly rfc: number | null;
	readonly section: string | null;
	readonly url: string;
}

/**
 * The lists of facts that the tables are compared with, where they lie beside the project. They are no part of it: without
 * them the answer is undefined, and only the tests that need none run.
 */
export function facts(file: string): Readonly<Record<string, unknown>> | undefined {
	const path = join(process.cwd(), '..', 'shared', 'facts', file);
	return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>) : undefined;
}
