import { asciidoc } from './asciidoc';
import { code } from './code';
import { http } from './http';
import type { Language } from './language';
import { markdown } from './markdown';

export const languages: readonly Language[] = [http, markdown, asciidoc, ...code];

const byId = new Map(languages.flatMap(language => language.ids.map(id => [id, language] as const)));

/** The language with a VS Code language identifier. */
export function languageOf(id: string): Language | undefined {
	return byId.get(id);
}
