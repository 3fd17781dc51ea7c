import { deepEqual, equal, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { HttpDocument } from '../../server/src/http/message';
import { lint } from '../../server/src/rules/lint';
import { openText } from './support';

describe('sample', () => {
	for (const [file, language] of [
		['requests.http', 'http'],
		['responses.http', 'http'],
		['notes.md', 'markdown'],
		['server.ts', 'typescript'],
		['client.tsx', 'typescriptreact'],
	] as const) {
		it(`${file} shows HTTP, and no mistake`, () => {
			const { http } = openText(readSample(file), language);
			ok(http.sections.some(section => section.messages.length > 0));
			deepEqual(findings(http), []);
		});
	}

	it('mistakes.http has one mistake in each section', () => {
		const text = readSample('mistakes.http');
		const { http } = openText(text);
		const sections = http.sections.map((section, i) => ({ section, start: http.starts[i]! })).slice(1);
		equal(sections.length, text.match(/^###/gm)?.length);
		for (const { section, start } of sections) {
			equal(findings({ sections: [section], starts: [start] }).length, 1, text.slice(start, start + section.length));
		}
	});
});

function readSample(file: string): string {
	return readFileSync(`sample/${file}`, 'utf8');
}

function findings(http: HttpDocument): string[] {
	const found: string[] = [];
	lint(http, {}, ({ rule, message, at }) => found.push(`${rule.id}: ${message} (${at.text})`));
	return found;
}
