import { listInWords } from '../http/listInWords';
import type { MarkupContent } from 'vscode-languageserver';
import { browserSupport } from '../http/browserSupport';
import { monthsInWords } from '../http/grammars/httpDate';
import type { Term } from '../http/term';
import { specOf } from '../http/terms';

/** How a term is explained, in hovers, completions, look-ups and on the command line alike. `reading` is what stands here, in words. */
export function explain(term: Term, reading?: string): string {
	return paragraphs(
		`**${(term.title ?? term.name).replaceAll('*', '\\*')}** — ${term.role}`,
		warning(term),
		reading && here(reading),
		term.summary,
		term.details,
		term.syntax && `Syntax: ${code(term.syntax)}`,
		term.example && exampleOf(term.example),
		term.oftenWith?.length && `Often with: ${term.oftenWith.map(code).join(', ')}`,
		availability(term),
		links(term),
	);
}

/** A phrase, or a list of as many lines as there are. */
function here(reading: string): string {
	return reading.includes('\n') ? `Here:\n\n${reading.replace(/^/gm, '- ')}` : `Here: ${reading}.`;
}

function exampleOf(text: string): string {
	return text.includes('\n') ? `Example:\n\n\`\`\`http\n${text}\n\`\`\`` : `Example: ${code(text)}`;
}

/** Only what stands here, in words: of a value that is no term. */
export function explainReading(text: string, reading: string): string {
	return `${code(text)} — ${reading}`;
}

/** Markdown, or plain text for a client that shows only that. */
export function markup(markdown: string, isMarkdownShown: boolean): MarkupContent {
	return isMarkdownShown ? { kind: 'markdown', value: markdown } : { kind: 'plaintext', value: plainText(markdown) };
}

/** Markdown as it reads without its marks; links keep their title and address. */
export function plainText(markdown: string): string {
	return markdown
		.split(/^```.*\n([^]*?)\n```$/m)
		.map((part, i) => (i % 2 ? part : plainProse(part)))
		.join('');
}

function plainProse(markdown: string): string {
	return markdown
		.split('`')
		.map((part, i) => (i % 2 ? part : unmarked(part)))
		.join('');
}

function unmarked(text: string): string {
	return text
		.replace(/\[([^\]]+)\]\(([^)\s]+)\)/g, '$1 <$2>')
		.replace(/\*\*((?:[^*\\]|\\.)+)\*\*|(?<!\\)\*([^*\s][^*]*)\*/g, '$1$2')
		.replaceAll('\\*', '*');
}

function warning({ status, insteadUse }: Term): string | undefined {
	const instead = insteadUse && ` Instead: ${/^[\w-]+$/.test(insteadUse) ? code(insteadUse) : insteadUse}.`;
	if (status === 'deprecated') {
		return `*Deprecated.*${instead ?? ''}`;
	}
	return status === 'experimental' ? '*Experimental:* browsers may change or drop it.' : instead && `*Not standard.*${instead}`;
}

function availability(term: Term): string | undefined {
	const support = browserSupport(term);
	if (!support) {
		return undefined;
	}
	if (support.baseline === 'limited') {
		const { browsers } = support;
		return `*Limited availability:* ${browsers.length > 0 ? `${listInWords(browsers)} only` : 'no major browser, unless switched on'}.`;
	}
	const [year, month] = support.since.split('-').map(Number);
	const stage = support.baseline === 'high' ? 'widely available' : 'newly available';
	return `*Baseline:* ${stage}, in all major browsers since ${monthsInWords[month! - 1]} ${year}.`;
}

function links(term: Term): string | undefined {
	const { mdn, references = [] } = term;
	const named = [specOf(term), ...references].map(link => link && `[${link.title}](${link.url})`);
	const all = [...named, mdn && `[MDN](${mdn})`].filter(Boolean);
	return all.length > 0 ? all.join(' | ') : undefined;
}

/** Inline code, with as many backticks as the text needs. */
export function code(text: string): string {
	return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``;
}

export function paragraphs(...parts: readonly (string | 0 | undefined | false)[]): string {
	return parts.filter(Boolean).join('\n\n');
}
