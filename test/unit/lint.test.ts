import assert from 'node:assert/strict';
import { documentLifecycle } from '../../server/src/features/document';
import type { HttpDocument, Section } from '../../server/src/http/message';
import { rules } from '../../server/src/rules/index.generated';
import { lint, type RuleLevels } from '../../server/src/rules/lint';
import type { Finding, Rule } from '../../server/src/rules/rule';

/** All rules, those that are off too. */
const all: RuleLevels = Object.fromEntries(rules.map(({ id, severity }) => [id, severity === 'off' ? 'hint' : severity]));

/** What `lint` finds, one line each, in no order. */
function found({ sections, starts }: HttpDocument): readonly string[] {
	const lines: string[] = [];
	lint({ sections, starts }, all, (judgement, start) => lines.push(line(judgement.rule, judgement, start)));
	return lines.sort();
}

function line(rule: Rule, { at, message, fixes = [], related }: Finding, start: number): string {
	const edits = fixes.map(fix => `${fix.title} ${JSON.stringify(fix.edits)}`);
	return [start + at.start, start + at.end, rule.id, message, ...edits, related?.message].join(' | ');
}

describe('lint', () => {
	it('judges only the sections that an edit has touched', () => {
		const text = 'GET / HTTP/1.1\nHost: a\nAccept: */*;q=2\n\n';
		const source = Array.from({ length: 20 }, () => text).join('### next\n');
		const document = documentLifecycle.create('test:/text.http', 'http', 1, source);
		const before = found(document.http);
		let asked = 0;
		for (const section of document.http.sections) {
			const { messages } = section;
			Object.defineProperty(section, 'messages', { get: () => (asked++, messages) });
		}

		const old = new Set<Section>(document.http.sections);
		const start = document.text.positionAt(source.indexOf('q=2', 200));
		documentLifecycle.update(document, [{ range: { start, end: { ...start, character: start.character + 3 } }, text: 'q=1' }], 2);
		const after = found(document.http);

		assert.equal(before.length - after.length, 1);
		assert.equal(document.http.sections.filter(section => !old.has(section)).length, 1);
		assert.equal(asked, 0);
	});
});
