import picomatch from 'picomatch';
import { type Additions, allAdditions } from '../http/additions';
import { readCustomData } from './customData';
import type { FileProblem } from './json';
import { type ProjectFile, projectFileName, readProjectFile } from './projectFile';

/** Reads files. */
export interface Files {
	/** The text of the file at an address; nothing if there is none, or none that can be read. */
	read(uri: string): Promise<string | undefined>;
}

/** A project file and all it names. */
export interface Project extends Pick<ProjectFile, 'preset' | 'rules'> {
	readonly uri: string;
	readonly text: string;
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

	/** @param report Called for every file that is read. */
	constructor(
		private readonly files: Files,
		private readonly report: (report: FileReport) => void,
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
			const text = await this.files.read(uri);
			return text === undefined ? undefined : this.#read(uri, text, readCustomData);
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
			const text = await this.files.read(uri);
			return text === undefined ? undefined : this.#load(folder, uri, text);
		});
	}

	async #load(folder: string, uri: string, text: string): Promise<Project> {
		const problems: FileProblem[] = [];
		const file = readProjectFile(text, problem => problems.push(problem));
		const named = await Promise.all(
			file.customData.map(async ({ path, start, end }) => {
				const data = await this.data(resolved(folder, path));
				if (!data) {
					problems.push({ start, end, message: `There is no file \`${path}\`, or it cannot be read.` });
				}
				return data;
			}),
		);
		this.report({ uri, text, problems });
		const isIgnored = picomatch([...file.ignore], { dot: true });
		return {
			...file,
			uri,
			text,
			additions: allAdditions([...named.filter(data => data !== undefined), file.additions]),
			ignores: other =>
				file.ignore.length > 0 && other.startsWith(`${folder}/`) && isIgnored(decodeURIComponent(other.slice(folder.length + 1))),
		};
	}

	#read<T>(uri: string, text: string, reader: (text: string, complain: (problem: FileProblem) => void) => T): T {
		const problems: FileProblem[] = [];
		const read = reader(text, problem => problems.push(problem));
		this.report({ uri, text, problems });
		return read;
	}
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
