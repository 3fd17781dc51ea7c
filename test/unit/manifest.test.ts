import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { languages } from '../../server/src/languages';

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
	readonly activationEvents: readonly string[];
	readonly contributes: {
		readonly commands: readonly { readonly command: string }[];
		readonly menus: { readonly commandPalette: readonly { readonly when: string }[] };
	};
};

describe('package.json', () => {
	it('starts the extension on the languages that the server knows', () => {
		const known = new Set(languages.flatMap(({ ids }) => ids));
		assert.deepEqual(new Set(manifest.activationEvents), new Set([...known].map(id => `onLanguage:${id}`)));
	});

	it('offers to explain what is at the cursor in the same languages', () => {
		const inLanguage = /^editorLangId =~ \/\^\((.*)\)\$\/$/;
		const when = manifest.contributes.menus.commandPalette.flatMap(entry => inLanguage.exec(entry.when)?.[1]?.split('|') ?? []);
		assert.deepEqual(
			manifest.activationEvents.map(event => event.replace('onLanguage:', '')),
			when,
		);
	});
});
