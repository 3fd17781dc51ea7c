import { stdout } from 'node:process';
import { explain, plainText } from '../src/features/markdown';
import { addedKinds } from '../src/http/additions';
import { editDistance } from '../src/http/nearest';
import type { Term } from '../src/http/term';
import { allTerms, termsNamed } from '../src/http/terms';
import { complaint, jsonOf, type Outcome } from './outcome';
import { ownAdditions } from './ownAdditions';
import { rulePage } from './rulePages';

export { listCommand } from './list';

/** What is known of `name`, in one of the formats; or which names come near. */
export async function explainCommand(name: string, format: string): Promise<Outcome> {
	if (!['text', 'markdown', 'json'].includes(format)) {
		return complaint(`There is no format ${format}: use text, markdown or json.`);
	}
	const page = rulePage(name);
	if (page !== undefined) {
		return { output: format === 'json' ? `${JSON.stringify([{ kind: 'rule', name, page }], undefined, 2)}\n` : page, code: 0 };
	}
	const terms = await termsOf(name);
	if (terms.length === 0) {
		return complaint(`Nothing is known of "${name}".${suggestion(name)}`, 1);
	}
	if (format === 'json') {
		return { output: `${JSON.stringify(terms.map(jsonOf), undefined, 2)}\n`, code: 0 };
	}
	const pages = terms.map(term => (format === 'markdown' ? explain(term) : forTerminal(explain(term))));
	return { output: `${pages.join(format === 'markdown' ? '\n\n---\n\n' : '\n\n\n')}\n`, code: 0 };
}

/** What the project around the current folder calls by that name, or else what everybody does. */
async function termsOf(name: string): Promise<Term[]> {
	const additions = await ownAdditions();
	const bare = name.trim().toLowerCase().replace(/:.*$/, '');
	const own = addedKinds.flatMap(kind => additions[kind].get(bare) ?? []);
	return own.length > 0 ? own : termsNamed(name);
}

/** The names that come nearest, and those that contain what was asked for; at least the three that are least far away. */
function suggestion(name: string): string {
	const wanted = spelled(name);
	const all = [...new Set([...allTerms()].map(term => term.title ?? term.name))]
		.map(known => ({ known, apart: apart(wanted, spelled(known)) }))
		.sort((a, b) => a.apart - b.apart);
	const near = all.filter(({ apart }) => apart < far).slice(0, 5);
	const names = (near.length > 0 ? near : all.slice(0, 3)).map(({ known }) => known).join(', ');
	return near.length > 0 ? ` Did you mean ${names}?` : ` The nearest names are ${names}.`;
}

const far = 100;

/** In edits; what merely contains the text, or begins like a code, comes behind what is a slip of the fingers. */
function apart(wanted: string, known: string): number {
	const edits = editDistance(wanted, known, Infinity);
	if (edits <= Math.max(1, Math.floor(wanted.length / 3))) {
		return edits;
	}
	const isPart = wanted.length > 2 && known.includes(wanted);
	const isSimilarCode = /^\d{3}$/.test(wanted) && known.startsWith(wanted.slice(0, 2));
	return isSimilarCode ? 9 : isPart ? Math.min(far - 1, 10 + known.length - wanted.length) : far + edits;
}

/** People write `too-many` or `Too Many`. */
function spelled(name: string): string {
	return name.toLowerCase().replace(/[\s_-]+/g, ' ');
}

/** Bold where the terminal can, folded to a width that reads well; but not what people copy. */
function forTerminal(markdown: string): string {
	const [title = '', ...rest] = plainText(markdown).split('\n');
	const bold = stdout.isTTY && !process.env.NO_COLOR ? `\u001b[1m${title}\u001b[22m` : title;
	return [bold, ...rest.map(line => (/^(?:Syntax|Example): /.test(line) ? line : fold(line, 80)))].join('\n');
}

function fold(line: string, width: number): string {
	return line.replace(new RegExp(`(?![^\\n]{1,${width}}$)([^\\n]{1,${width}})\\s`, 'g'), '$1\n');
}
