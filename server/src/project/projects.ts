import picomatch from 'picomatch';
import { type Additions, allAdditions } from '../http/additions';
import { readCustomData } from './customData';
import type { FileProblem } from './json';
import { type ProjectFile, projectFileName, readProjectFile } from './projectFile';

/** Reads files. */
export interface Files {
	/** The text of the file at an address; nothing if there is none. Fails, in a sentence, if it is there and cannot be read. */
	read(uri: string): Promise<string | undefined>;
}

/** A project file and all it names. */
export interface Project extends Pick<ProjectFile, 'preset' | 'rules'> {
	readonly uri: string;
	/** Left out if it cannot be read. */
	readonly text?: string;
	/** Also those of the files it names. */
	readonly additions: Additions;
	/** Whether the file at an address is not to be judged. */
	ignores(uri: string): boolean;
}

/** What was read of a file, to be told to who writes it. */
export interface FileReport {
	readonly uri: string;
	readonly text: string;
	readonly problems: readonly FileProblem[];
}

/** The project files and files of custom data of a workspace, each read once until told that they have changed. */
export class Projects {
	readonly #inFolder = new Map<string, Promise<Project | undefined>>();
	readonly #data = new Map<string, Promise<Additions | undefined>>();

	/**
	 * @param report Called for every file that is read.
	 * @param isRule As for {@link readProjectFile}.
	 */
	constructor(
		private readonly files: Files,
		private readonly report: (report: FileReport) => void,
		private readonly isRule: (name: string) => boolean = () => true,
	) {}

	/** The project of the nearest folder at or above a file, up to `root`, where that is known. */
	async nearest(uri: string, root: string | undefined): Promise<Project | undefined> {
		for (const folder of foldersOf(uri, root)) {
			const project = await this.#projectIn(folder);
			if (project) {
				return project;
			}
		}
		return undefined;
	}

	/** What a file of custom data adds; nothing if there is no such file. */
	data(uri: string): Promise<Additions | undefined> {
		return remembered(this.#data, uri, async () => {
			const found = await this.#read(uri);
			const additions = found && readCustomData(found.text, found.complain);
			found?.tell();
			return additions;
		});
	}

	/** Whether a file is one that was read, or would be if it were there. */
	isKnown(uri: string): boolean {
		return uri.endsWith(`/${projectFileName}`) || this.#data.has(uri);
	}

	/** Has everything read anew. */
	forget(): void {
		this.#inFolder.clear();
		this.#data.clear();
	}

	#projectIn(folder: string): Promise<Project | undefined> {
		return remembered(this.#inFolder, folder, async () => {
			const uri = `${folder}/${projectFileName}`;
			const found = await this.#read(uri);
			const project = found && (await this.#load(folder, uri, found));
			found?.tell();
			return project;
		});
	}

	async #load(folder: string, uri: string, { text, complain, isReadable }: FoundFile): Promise<Project> {
		const file = readProjectFile(text, this.isRule, complain);
		const named = await Promise.all(
			file.customData.map(async ({ path, start, end }) => {
				const data = await this.data(resolved(folder, path));
				if (!data) {
					complain({ start, end, message: `There is no file \`${path}\`: correct the path, or remove it.` });
				}
				return data;
			}),
		);
		const isIgnored = picomatch([...file.ignore], { dot: true });
		return {
			...file,
			uri,
			...(isReadable && { text }),
			additions: allAdditions([...named.filter(data => data !== undefined), file.additions]),
			ignores: other =>
				file.ignore.length > 0 && other.startsWith(`${folder}/`) && isIgnored(decodeURIComponent(other.slice(folder.length + 1))),
		};
	}

	/** A file that is there and cannot be read is as good as one that says nothing; but that is told. */
	async #read(uri: string): Promise<FoundFile | undefined> {
		const problems: FileProblem[] = [];
		const complain = (problem: FileProblem): void => void problems.push(problem);
		try {
			const text = await this.files.read(uri);
			return text === undefined ? undefined : { text, isReadable: true, complain, tell: () => this.report({ uri, text, problems }) };
		} catch (error) {
			complain({ start: 0, end: 0, message: error instanceof Error ? error.message : String(error) });
			return { text: '{}', isReadable: false, complain, tell: () => this.report({ uri, text: '', problems }) };
		}
	}
}

/** A file that is there, and what is found wrong with it. */
interface FoundFile {
	readonly text: string;
	readonly isReadable: boolean;
	readonly complain: (problem: FileProblem) => void;
	/** Tells all that was found. */
	readonly tell: () => void;
}

function remembered<T>(known: Map<string, Promise<T>>, key: string, read: () => Promise<T>): Promise<T> {
	let value = known.get(key);
	if (!value) {
		known.set(key, (value = read()));
	}
	return value;
}

/** The folder of a file, and those above it, the nearest first. */
function foldersOf(uri: string, root: string | undefined): string[] {
	const folders: string[] = [];
	const [, scheme = '', path = ''] = /^([a-z][\w+.-]*:(?:\/\/[^/]*)?)(\/.*)$/i.exec(uri) ?? [];
	for (let end = path.lastIndexOf('/'); end >= 0 && scheme !== ''; end = end === 0 ? -1 : path.lastIndexOf('/', end - 1)) {
		const folder = scheme + path.slice(0, end);
		folders.push(folder);
		if (folder === root) {
			return folders;
		}
	}
	return folders;
}

/** The address of a path as it stands in a file or a setting: relative to `folder`, absolute, or an address itself. */
export function resolved(folder: string, path: string): string {
	if (/^[a-z][\w+.-]+:/i.test(path)) {
		return path;
	}
	const isAbsolute = path.startsWith('/');
	const [, root = ''] = /^([a-z][\w+.-]*:(?:\/\/[^/]*)?)/i.exec(folder) ?? [];
	const parts = isAbsolute ? [] : folder.slice(root.length).split('/').slice(1);
	for (const part of path.replaceAll('\\', '/').split('/')) {
		if (part === '..') {
			parts.pop();
		} else if (part !== '.' && part !== '') {
			parts.push(encodeURIComponent(part));
		}
	}
	return `${root}/${parts.join('/')}`;
}
