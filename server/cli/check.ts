import { readdirSync, readFileSync, statSync } from 'node:fs';
import * as path from 'node:path';
import { pathToFileURL } from 'node:url';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { diagnostics } from '../src/features/diagnostics';
import { openDocument } from '../src/features/document';
import { type Project, Projects } from '../src/project/projects';
import { isRuleOrArea, levelsOf } from '../src/rules/levels';
import type { RuleLevels } from '../src/rules/lint';
import type { Severity } from '../src/rules/rule';
import { severities } from '../src/rules/severities';
import { files as ownFiles, report } from './files';
import { complaint, type Outcome } from './outcome';

/** A problem in a file; line and column count from one. */
interface Problem {
	readonly file: string;
	readonly line: number;
	readonly column: number;
	readonly severity: Severity;
	readonly message: string;
	readonly rule: string;
}

const languages: Readonly<Record<string, string>> = {
	'.http': 'http',
	'.rest': 'http',
	'.md': 'markdown',
	'.markdown': 'markdown',
	'.adoc': 'asciidoc',
	'.asciidoc': 'asciidoc',
	'.js': 'javascript',
	'.mjs': 'javascript',
	'.cjs': 'javascript',
	'.jsx': 'javascriptreact',
	'.ts': 'typescript',
	'.mts': 'typescript',
	'.cts': 'typescript',
	'.tsx': 'typescriptreact',
};

/** From the most serious on, as the protocol counts them from one. */
const loud = severities.filter(severity => severity !== 'off');

/** Judges files, and all that are in folders. Problems that are less serious than `least` are left out. */
export async function checkCommand(paths: readonly string[], format: string, least: string): Promise<Outcome> {
	const write = formats[format];
	const lowest = loud.indexOf(least as Severity);
	if (!write) {
		return complaint(`There is no format ${format}: use ${Object.keys(formats).join(', ')}.`);
	}
	if (lowest < 0) {
		return complaint(`There is no severity ${least}: use ${loud.join(', ')}.`);
	}
	const files: string[] = [];
	for (const given of paths) {
		const stat = statSync(given, { throwIfNoEntry: false });
		if (!stat) {
			return complaint(`There is no file or folder ${given}.`);
		}
		// Whoever names single files may mean "those that have changed", of whatever kind.
		files.push(...(stat.isDirectory() ? filesIn(given) : [given].filter(isJudged)));
	}
	const projects = new Projects(ownFiles, report, isRuleOrArea);
	const problems: Problem[] = [];
	let unread = 0;
	for (const file of files) {
		try {
			problems.push(...(await problemsIn(file, projects)).filter(({ severity }) => loud.indexOf(severity) <= lowest));
		} catch (error) {
			unread++;
			process.stderr.write(`${file} cannot be read: ${(error as Error).message}\n`);
		}
	}
	return { output: write(problems, files.length - unread), code: unread > 0 ? 2 : problems.length > 0 ? 1 : 0 };
}

/** The files of languages in which HTTP is found, without what is installed or hidden. */
function filesIn(folder: string): string[] {
	return readdirSync(folder, { withFileTypes: true })
		.sort((a, b) => (a.name < b.name ? -1 : 1))
		.flatMap(entry => {
			const file = path.join(folder, entry.name);
			if (entry.isDirectory()) {
				return entry.name === 'node_modules' || entry.name.startsWith('.') ? [] : filesIn(file);
			}
			return entry.isFile() && isJudged(file) ? [file] : [];
		});
}

function isJudged(file: string): boolean {
	return languageOf(file) !== undefined;
}

function languageOf(file: string): string | undefined {
	return languages[path.extname(file).toLowerCase()];
}

const noLevels: RuleLevels = {};
const levelsOfProjects = new WeakMap<Project, RuleLevels>();

/** The same for all files of a project: which rules are to be asked is found out once. */
function levelsIn(project: Project): RuleLevels {
	const levels = levelsOfProjects.get(project) ?? levelsOf(project.preset ?? 'recommended', project.rules);
	levelsOfProjects.set(project, levels);
	return levels;
}

/** As the nearest project file has it. */
async function problemsIn(file: string, projects: Projects): Promise<Problem[]> {
	const uri = pathToFileURL(file).href;
	const project = await projects.nearest(uri, undefined);
	if (project?.ignores(uri)) {
		return [];
	}
	const text = readFileSync(file, 'utf8');
	if (text.includes('\0')) {
		// A film is called .ts, too.
		return [];
	}
	const document = openDocument(TextDocument.create(uri, languageOf(file)!, 1, text));
	const levels = project ? levelsIn(project) : noLevels;
	return diagnostics(document, levels, project).map(({ range, severity, message, code }) => ({
		file,
		line: range.start.line + 1,
		column: range.start.character + 1,
		severity: loud[severity! - 1]!,
		message: typeof message === 'string' ? message : message.value,
		rule: String(code),
	}));
}

const formats: Readonly<Record<string, (problems: readonly Problem[], files: number) => string>> = {
	text: (problems, files) => [...problems.map(line), summary(problems, files)].map(text => `${text}\n`).join(''),
	json: problems => `${JSON.stringify(problems, undefined, 2)}\n`,
	github: problems => problems.map(annotation).join(''),
};

/** As compilers write it, so that editors and terminals link it. */
function line({ file, line, column, severity, message, rule }: Problem): string {
	return `${file}:${line}:${column}: ${severity}: ${message} [${rule}]`;
}

function summary(problems: readonly Problem[], files: number): string {
	const counted = loud.flatMap(severity => {
		const count = problems.filter(problem => problem.severity === severity).length;
		return count > 0 ? `${count} ${severity}${count === 1 || severity === 'information' ? '' : 's'}` : [];
	});
	return `${counted.join(', ') || 'No problems'} in ${files} file${files === 1 ? '' : 's'}.`;
}

/** What GitHub Actions shows beside the line. */
function annotation({ file, line, column, severity, message, rule }: Problem): string {
	const command = severity === 'error' || severity === 'warning' ? severity : 'notice';
	return `::${command} file=${file},line=${line},col=${column},title=${rule}::${message.replaceAll('%', '%25')}\n`;
}
