import {
	type ClientCapabilities,
	type Connection,
	type Diagnostic,
	DiagnosticSeverity,
	DidChangeWatchedFilesNotification,
	FileChangeType,
	type InitializeParams,
	type WorkspaceFolder,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Additions, allAdditions } from './http/additions';
import type { FileProblem } from './project/json';
import { projectFileName } from './project/projectFile';
import { type FileReport, type Files, type Project, Projects, resolved } from './project/projects';
import { isRuleOrArea } from './rules/levels';

/** The project files and custom data of the workspace, kept up to date. */
export interface ProjectFiles {
	initialize(params: InitializeParams): void;
	/** Asks to be told of changed files; after each change, calls `changed`. */
	watch(changed: () => void): void;
	nearest(place: string): Promise<Project | undefined>;
	/** What other extensions contribute, and the files at `paths` in the folder of the workspace. */
	data(place: string, paths: readonly string[], complain: (sentence: string) => void): Promise<Additions>;
	/**
	 * Where a resource counts as standing: what is not saved yet in the first folder of the workspace, a cell in the folder of its
	 * notebook. The other functions take only such places.
	 */
	placeOf(uri: string): string;
	/** The folder of the workspace a place is in. */
	folderOf(place: string): string | undefined;
}

/** @param host Reads what the process can reach by itself; for the rest the client is asked, if it has said that it answers. */
export function projectFiles(connection: Connection, host: Files | undefined): ProjectFiles {
	let folders: readonly string[] = [];
	/** Addresses of files that other extensions contribute. */
	let contributed: readonly string[] = [];
	let asksClient = false;
	let followsFolders = false;
	let watching: NonNullable<ClientCapabilities['workspace']>['didChangeWatchedFiles'];
	const projects = new Projects({ read }, report, isRuleOrArea);
	/** What was told of each file that has problems. */
	const complained = new Map<string, string>();
	const watched = new Set<string>();

	async function read(uri: string): Promise<string | undefined> {
		watch(uri);
		const own = await host?.read(uri);
		if (own !== undefined || (host && uri.startsWith('file:')) || !asksClient) {
			return own;
		}
		return (await connection.sendRequest<string | null>('httpsense/readFile', { uri })) ?? undefined;
	}

	/** In the file itself, where an editor shows it, and in the log; there once, until something else is wrong. */
	function report({ uri, text, problems }: FileReport): void {
		const document = TextDocument.create(uri, 'json', 1, text);
		const lines = problems.map(({ start, message }) => `${uri}:${document.positionAt(start).line + 1}: ${message}`);
		const told = complained.get(uri) ?? '';
		if (lines.length > 0 || told !== '') {
			void connection.sendDiagnostics({ uri, diagnostics: problems.map(problem => diagnosticOf(document, problem)) });
		}
		if (lines.join('\n') !== told) {
			lines.forEach(line => connection.console.warn(line));
		}
		complained.set(uri, lines.join('\n'));
	}

	/** Project files by their name, for they may come to be in any folder; files of custom data, of any name, by their address. */
	function watch(uri: string): void {
		const cut = uri.lastIndexOf('/');
		const name = decodeURIComponent(uri.slice(cut + 1)).replace(/[*?{}[\]]/g, '?');
		const isOneOf = name === projectFileName || !watching?.relativePatternSupport;
		const globPattern = isOneOf ? `**/${name}` : { baseUri: uri.slice(0, cut), pattern: name };
		const key = JSON.stringify(globPattern);
		if (watching?.dynamicRegistration && !watched.has(key)) {
			watched.add(key);
			void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern }] });
		}
	}

	/** Files that have problems are judged anew at once, even if nothing that is open asks for them. */
	function readAgain(uris: readonly string[]): void {
		for (const uri of uris) {
			void (uri.endsWith(`/${projectFileName}`) ? projects.nearest(uri, folderOf(uri)) : projects.data(uri));
		}
	}

	return {
		initialize({ workspaceFolders, capabilities, initializationOptions }) {
			const options = initializationOptions as
				{ readonly readsFiles?: unknown; readonly contributedData?: unknown } | null | undefined;
			folders = (workspaceFolders ?? []).map(folderUri);
			asksClient = options?.readsFiles === true;
			contributed = stringsIn(options?.contributedData);
			watching = capabilities.workspace?.didChangeWatchedFiles;
			followsFolders = capabilities.workspace?.workspaceFolders === true;
		},
		watch(changed) {
			watch(`/${projectFileName}`);
			const renew = (): void => {
				projects.forget();
				changed();
			};
			connection.onDidChangeWatchedFiles(({ changes }) => {
				const known = changes.map(({ uri }) => uri).filter(uri => projects.isKnown(uri));
				if (known.length > 0) {
					renew();
					for (const { uri, type } of changes) {
						if (type === FileChangeType.Deleted && complained.delete(uri)) {
							void connection.sendDiagnostics({ uri, diagnostics: [] });
						}
					}
					readAgain(known.filter(uri => complained.has(uri)));
				}
			});
			connection.onNotification('httpsense/customData', (uris: unknown) => {
				contributed = stringsIn(uris);
				renew();
			});
			if (followsFolders) {
				connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
					const gone = new Set(removed.map(folderUri));
					folders = [...folders.filter(folder => !gone.has(folder)), ...added.map(folderUri)];
					renew();
				});
			}
		},
		nearest: place => projects.nearest(place, folderOf(place)),
		async data(place, paths, complain) {
			const folder = folderOf(place) ?? place.slice(0, Math.max(0, place.lastIndexOf('/')));
			const addresses = [...contributed, ...paths.map(path => resolved(folder, path))];
			const data = await Promise.all(addresses.map(address => projects.data(address)));
			data.forEach((found, i) => {
				if (!found) {
					const remedy = i < contributed.length ? 'an extension says that it has it' : 'correct `httpsense.customData`';
					complain(`There is no file of custom data ${addresses[i]!}: ${remedy}.`);
				}
			});
			return allAdditions(data.filter(found => found !== undefined));
		},
		placeOf,
		folderOf,
	};

	function placeOf(uri: string): string {
		const [, path] = /^[^:]+:(?:\/\/[^/]*)?(\/[^?#]*)/.exec(uri) ?? [];
		if (path === undefined) {
			return folders.length > 0 ? `${folders[0]!}/${encodeURIComponent(uri)}` : uri;
		}
		const folder = folderOf(uri) === undefined && folders.find(one => path.startsWith(`${pathOf(one)}/`));
		return folder ? folder + path.slice(pathOf(folder).length) : uri;
	}

	/** Of folders inside of each other, the innermost. */
	function folderOf(place: string): string | undefined {
		return folders.filter(folder => place.startsWith(`${folder}/`)).sort((a, b) => b.length - a.length)[0];
	}
}

function folderUri({ uri }: WorkspaceFolder): string {
	return uri.replace(/\/$/, '');
}

function pathOf(folder: string): string {
	return folder.replace(/^[^:]+:(?:\/\/[^/]*)?/, '');
}

function diagnosticOf(document: TextDocument, { start, end, message }: FileProblem): Diagnostic {
	const range = { start: document.positionAt(start), end: document.positionAt(end) };
	return { range, severity: DiagnosticSeverity.Warning, source: 'httpsense', message };
}

function stringsIn(given: unknown): string[] {
	return Array.isArray(given) ? given.filter(one => typeof one === 'string') : [];
}
