import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname } from 'node:path';
import { languageOf } from '../../../server/src/languages';
import { lint } from '../../../server/src/rules/lint';
import { print } from './print';

const folder = 'test/fixtures/http';

const languageIds: Readonly<Record<string, string>> = { '.http': 'http', '.md': 'markdown', '.adoc': 'asciidoc' };

/**
 * What each dialect of `.http` can say, a topic a file, and how documents show messages. Beside each file stands what is found in it; with UPDATE=1 in the environment
 * that is written anew, to be read before it is committed.
 */
describe('dialects of .http files', () => {
	for (const file of readdirSync(folder).filter(name => extname(name) in languageIds)) {
		const text = readFileSync(`${folder}/${file}`, 'utf8');
		const document = languageOf(languageIds[extname(file)]!)!.parse(text);

		it(`reads ${file}`, () => {
			const snapshot = `${folder}/${file.replace(/\.http$/, '')}.txt`;
			const found = `${print(text, document)}\n`;
			if (process.env['UPDATE']) {
				writeFileSync(snapshot, found);
			}
			assert.equal(found, readFileSync(snapshot, 'utf8'));
		});

		// A comment `# expected: rule-id` in the file says which mistakes are in it.
		it(`finds nothing wrong in ${file} that a client accepts`, () => {
			const expected = [...text.matchAll(/^# expected: (\S+)$/gm)].map(match => match[1]);
			const found: string[] = [];
			lint(document, {}, ({ severity, rule }) => severity !== 'hint' && found.push(rule.id));
			assert.deepEqual(found, expected);
		});
	}
});
