import { rules } from '../src/rules/index.generated';
import { type Judgement, lint } from '../src/rules/lint';
import { areaOf, type Example, type Rule } from '../src/rules/rule';
import { openDocument } from '../src/features/document';
import { TextDocument } from 'vscode-languageserver-textdocument';

/** The pages that document the rules, by their paths below `docs/rules`: one each, and an index. */
export function rulePages(): Map<string, string> {
	return new Map([['README.md', indexPage()], ...rules.map(rule => [`${rule.id}.md`, pageOf(rule)] as const)]);
}

function indexPage(): string {
	const areas = [...new Set(rules.map(areaOf))];
	const tables = areas.map(area => {
		const rows = rules.filter(rule => areaOf(rule) === area).map(rowOf);
		return `## ${area}\n\n| Rule | Asks | Severity |\n| --- | --- | --- |\n${rows.join('\n')}\n`;
	});
	return `# Rules

What HTTPSense looks for: ${rules.length} rules. Each has a page with reasons and examples; \`httpsense explain <rule>\` prints it.

${tables.join('\n')}`;
}

function rowOf({ id, title, severity }: Rule): string {
	return `| [${id}](${id}.md) | ${title.replaceAll('|', '\\|')} | ${severity} |`;
}

function pageOf(rule: Rule): string {
	const bad = rule.examples.filter(example => 'bad' in example);
	const good = rule.examples.filter(example => 'good' in example).filter(({ hidden }) => !hidden);
	const source = rule.spec ? ` · [${rule.spec.title}](${rule.spec.url})` : '';
	return `# ${rule.title}

\`${rule.id}\` · ${severityOf(rule)}${source}

${rule.why}

## Reported

${bad.map(example => reported(rule, example)).join('\n\n')}

## Fine

${good.map(({ good: text, language }) => fence(text, language)).join('\n\n')}
`;
}

function severityOf({ severity }: Rule): string {
	return severity === 'off' ? 'off, unless switched on' : severity;
}

function reported(rule: Rule, { bad, fixed, language }: Extract<Example, { bad: string }>): string {
	const text = bad.replace(/[«»]/g, '');
	const findings = findingsOf(rule, text, language);
	const marks = findings.map(
		({ judgement, start }) => `- \`${quoted(text.slice(start + judgement.at.start, start + judgement.at.end))}\`: ${judgement.message}`,
	);
	return [fence(text, language), [...new Set(marks)].join('\n'), fixed !== undefined && `Fixed:\n\n${fence(fixed, language)}`]
		.filter(Boolean)
		.join('\n\n');
}

/** On one line, with every mark of its own visible: what is empty is shown as the place it stands at. */
function quoted(text: string): string {
	return text === '' ? '⎵' : text.replace(/\s*\n\s*/g, ' ⏎ ').replaceAll('`', "'");
}

function findingsOf(rule: Rule, text: string, language: string | undefined): { judgement: Judgement; start: number }[] {
	const found: { judgement: Judgement; start: number }[] = [];
	const levels = rule.severity === 'off' ? { [rule.id]: 'hint' as const } : {};
	const { http, suppressions } = openDocument(TextDocument.create('', language ?? 'http', 1, text));
	const see = (judgement: Judgement, start: number): void => {
		if (judgement.rule === rule) {
			found.push({ judgement, start });
		}
	};
	lint(http, levels, see, { suppressions });
	return found;
}

/** Fenced with more backticks than the text has, so that it may have fences of its own. */
function fence(text: string, language = 'http'): string {
	const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
	const marks = '`'.repeat(longest + 1);
	return `${marks}${language}\n${text}${text.endsWith('\n') ? '' : '\n'}${marks}`;
}
