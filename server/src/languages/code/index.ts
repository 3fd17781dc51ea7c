import type { Language } from '../language';
import { CodeDocument } from './document';
import type { Profile } from './profile';
import { javascript, typescript } from './profiles/script';
import { compileRecognizers } from './recognize';
import { recognizers } from './recognizers';
import { findingSize } from './candidates';
import { Scanner, type ScanLanguage } from './scan';
import { compileProfile } from './tables';
import { Vocabulary } from './vocabulary';

/** HTTP in source code: a language for each profile. */
export const code: readonly Language[] = [typescript, javascript].map(languageFor);

function languageFor(profile: Profile): Language {
	return {
		ids: profile.ids,
		parse(text, previous) {
			const document = previous?.document;
			return document instanceof CodeDocument ? document.edited(text, previous!.change) : CodeDocument.read(text, prepared(profile));
		},
	};
}

const ready = new Map<Profile, ScanLanguage>();

/** The profile made ready to be scanned with, when first needed. */
function prepared(profile: Profile): ScanLanguage {
	let language = ready.get(profile);
	if (!language) {
		const vocabulary = new Vocabulary();
		const tables = compileProfile(profile, vocabulary);
		language = { tables, recognition: compileRecognizers(recognizers, vocabulary) };
		ready.set(profile, language);
	}
	return language;
}

/** How many pieces of HTTP a scan of `text` finds: the scan alone, to be measured. */
export function scanFile(text: string, languageId: string): number {
	const profile = [typescript, javascript].find(({ ids }) => ids.includes(languageId)) ?? typescript;
	const scanner = new Scanner(text, prepared(profile));
	scanner.run(text.length + 1);
	return scanner.candidates.found.length / findingSize;
}
