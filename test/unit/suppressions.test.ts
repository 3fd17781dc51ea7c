import assert from 'node:assert/strict';
import { diagnostics } from '../../server/src/features/diagnostics';
import { openText } from './support';

/** The rules whose findings are shown, with the text they are found at. */
function shown(source: string, language = 'http'): string[] {
	const document = openText(source, language);
	return diagnostics(document, {}).map(({ code, range }) => `${String(code)} ${document.text.getText(range)}`);
}

describe('a comment that asks for silence', () => {
	const teapot = "HTTP/1.1 418 I'm a teapot";
	const fence = `\`\`\`http\n${teapot}\n\`\`\``;
	const silent: readonly [what: string, source: string, language?: string][] = [
		['for the next line', `# httpsense-disable-next-line status/teapot\n${teapot}`],
		['with slashes', `// httpsense-disable-next-line status/teapot\n${teapot}`],
		['for an area', `# httpsense-disable-next-line status\n${teapot}`],
		['for everything', `# httpsense-disable-next-line\n${teapot}`],
		['with a reason', `# httpsense-disable-next-line status/teapot -- it is one\n${teapot}`],
		['for several rules', `# httpsense-disable-next-line status/teapot, header/unknown\n${teapot}\nX-Unheard: 1`],
		['from there on', `# httpsense-disable status\n${teapot}\n\n###\n${teapot}`],
		['in front of a fence', `<!-- httpsense-disable-next-line status/teapot -->\n\n${fence}`, 'markdown'],
		['in front of a fence in AsciiDoc', `// httpsense-disable-next-line status\n[source,http]\n----\n${teapot}\n----`, 'asciidoc'],
		['at the end of a line of code', 'res.status(418) // httpsense-disable-line status/teapot', 'typescript'],
		['between marks', '/* httpsense-disable-next-line status/teapot */\nres.status(418)', 'typescript'],
		['in JSX', '<A on={() => { /* httpsense-disable-next-line status */\nres.status(418) }} />', 'typescriptreact'],
	];
	for (const [what, source, language] of silent) {
		it(`is obeyed ${what}`, () => {
			const loud = (text: string): string[] => shown(text, language).filter(found => found.includes('418'));
			assert.deepEqual(loud(source), []);
			assert.notDeepEqual(loud(source.replaceAll('httpsense-', 'another-')), [], 'without the comment it would be told');
		});
	}

	const loud: readonly [what: string, source: string, language?: string][] = [
		['behind its end', `# httpsense-disable status\n\n# httpsense-enable status\n${teapot}`],
		['for another rule', `# httpsense-disable-next-line status/unknown-code\n${teapot}`],
		['for the line behind the next', `# httpsense-disable-next-line\n\n${teapot}`],
		['in a response in a fence', `\`\`\`http\nHTTP/1.1 418 a\n# httpsense-disable-line\n\`\`\``, 'markdown'],
		['for a fence behind the next', `<!-- httpsense-disable-next-line -->\n${fence.replace('418', '200')}\n\n${fence}`, 'markdown'],
		['in a string', "x = 'httpsense-disable-line'; res.status(418)", 'typescript'],
	];
	for (const [what, source, language] of loud) {
		it(`is not obeyed ${what}`, () => assert.ok(shown(source, language).some(found => found.endsWith(' 418'))));
	}

	it('silences all but what it enables again', () => {
		const source = `# httpsense-disable\n# httpsense-enable status/teapot\n${teapot}\nDate: today`;
		assert.deepEqual(shown(source), ['status/teapot 418']);
	});

	it('is a hint where there is nothing to silence', () =>
		assert.deepEqual(shown('# httpsense-disable-next-line cookie\nGET https://a.example'), ['suppression/unused cookie']));
});
