import { type Connection, DiagnosticSeverity, DidChangeWatchedFilesNotification, type InitializeParams } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Additions, allAdditions } from './http/additions';
import { projectFileName } from './project/projectFile';
import { type FileReport, type Files, type Project, Projects, resolved } from './project/projects';

/** The project files and custom data of the workspace, kept up to date. */
export interface ProjectFiles {
	initialize(params: InitializeParams): void;
	/** Asks to be told of changed files; after each change, calls `changed`. */
	watch(changed: () => void): void;
	nearest(uri: string): Promise<Project | undefined>;
	/** What other extensions contribute, and the files at `paths` in the resource's folder of the workspace. */
	data(uri: string, paths: readonly string[], complain: (sentence: string) => void): Promise<Additions>;
	/** The folder of the workspace a resource is in. */
	folderOf(uri: string): string | undefined;
}

/** @param host Reads what the process can reach by itself; for the rest the client is asked, if it has said that it answers. */
export function projectFiles(connection: Connection, host: Files | undefined): ProjectFiles {
	let folders: readonly string[] = [];
	/** Addresses of files that other extensions contribute. */
	let contributed: readonly string[] = [];
	let [asksClient, watchesFiles] = [false, false];
	const projects = new Projects({ read }, report);
	/** Files whose problems are shown. */
	const complained = new Set<string>();
	const watched = new Set<string>();

	async function read(uri: string): Promise<string | undefined> {
		const own = await host?.read(uri);
		if (own !== undefined || (host && uri.startsWith('file:')) || !asksClient) {
			return own;
		}
		return (await connection.sendRequest<string | null>('httpsense/readFile', { uri })) ?? undefined;
	}

	/** In the file itself, where an editor shows it, and in the log. */
	function report({ uri, text, problems }: FileReport): void {
		const document = TextDocument.create(uri, 'json', 1, text);
		if (problems.length > 0 || complained.has(uri)) {
			complained.add(uri);
			const diagnostics = problems.map(({ start, end, message }) => ({
				range: { start: document.positionAt(start), end: document.positionAt(end) },
				severity: DiagnosticSeverity.Warning,
				source: 'httpsense',
				message,
			}));
			void connection.sendDiagnostics({ uri, diagnostics });
		}
		for (const { start, message } of problems) {
			connection.console.warn(`${uri}:${document.positionAt(start).line + 1}: ${message}`);
		}
		watchName(uri);
	}

	/** Files of custom data may have any name: each is watched by its own. */
	function watchName(uri: string): void {
		const name = decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1));
		if (watchesFiles && !watched.has(name)) {
			watched.add(name);
			void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: `**/${name}` }] });
		}
	}

	return {
		initialize({ workspaceFolders, capabilities, initializationOptions }) {
			const options = initializationOptions as { readonly readsFiles?: unknown; readonly customData?: unknown } | null | undefined;
			folders = (workspaceFolders ?? []).map(({ uri }) => uri.replace(/\/$/, ''));
			asksClient = options?.readsFiles === true;
			contributed = stringsIn(options?.customData);
			watchesFiles = capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
		},
		watch(changed) {
			watchName(`/${projectFileName}`);
			const renew = (): void => {
				projects.forget();
				changed();
			};
			connection.onDidChangeWatchedFiles(({ changes }) => {
				for (const { uri } of changes.filter(change => complained.has(change.uri))) {
					// What is deleted has no problems; what is there is read again, and complains again.
					void connection.sendDiagnostics({ uri, diagnostics: [] });
				}
				if (changes.some(({ uri }) => projects.isKnown(uri))) {
					renew();
				}
			});
			connection.onNotification('httpsense/customData', (uris: unknown) => {
				contributed = stringsIn(uris);
				renew();
			});
			connection.onNotification('workspace/didChangeWorkspaceFolders', renew);
		},
		nearest: uri => projects.nearest(uri, folderOf(uri)),
		async data(uri, paths, complain) {
			const folder = folderOf(uri) ?? uri.slice(0, uri.lastIndexOf('/'));
			const addresses = [...contributed, ...paths.map(path => resolved(folder, path))];
			const data = await Promise.all(addresses.map(address => projects.data(address)));
			data.forEach((found, i) => {
				if (!found) {
					watchName(addresses[i]!);
					complain(`There is no file of custom data ${addresses[i]!}, or it cannot be read: check \`httpsense.customData\`.`);
				}
			});
			return allAdditions(data.filter(found => found !== undefined));
		},
		folderOf,
	};

	/** Of folders inside of each other, the innermost. */
	function folderOf(uri: string): string | undefined {
		return folders.filter(folder => uri.startsWith(`${folder}/`)).sort((a, b) => b.length - a.length)[0];
	}
}

function stringsIn(given: unknown): string[] {
	return Array.isArray(given) ? given.filter(one => typeof one === 'string') : [];
}
