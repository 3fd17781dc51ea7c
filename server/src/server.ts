import {
	CodeActionKind,
	type Connection,
	type Diagnostic,
	type Position,
	type TextDocumentIdentifier,
	TextDocuments,
	TextDocumentSyncKind,
} from 'vscode-languageserver';
import { abilitiesOf, type ClientAbilities } from './features/client';
import { codeActions, fixAllKind, type Surroundings } from './features/codeActions';
import { completion, resolveCompletion, triggerCharacters } from './features/completion';
import { definition } from './features/definition';
import { diagnostics } from './features/diagnostics';
import { type Document, documentLifecycle } from './features/document';
import { documentHighlights } from './features/documentHighlights';
import { documentLinks } from './features/documentLinks';
import { documentSymbols } from './features/documentSymbols';
import { foldingRanges } from './features/foldingRanges';
import { formatting } from './features/formatting';
import { hover } from './features/hover';
import { inlayHints } from './features/inlayHints';
import { explainAt, explainEntry, termEntries } from './features/lookUp';
import { nameCompletion } from './features/nameCompletion';
import { nameHover } from './features/nameHover';
import { references } from './features/references';
import { prepareRename, rename } from './features/rename';
import { selectionRanges } from './features/selectionRanges';
import { fileFeatures } from './fileFeatures';
import { projectFileName } from './project/projectFile';
import type { Files } from './project/projects';
import { projectFiles } from './projectFiles';
import { resourceSettings, type Settled } from './resourceSettings';
import type { HttpSettings } from './settings';

declare const HTTPSENSE_VERSION: string;

/**
 * Wires requests to features: the table of contents of all the server does.
 *
 * @param host Reads the files that this process can reach; left out where only the client can.
 */
export function serve(connection: Connection, host?: Files): void {
	const documents = new TextDocuments(documentLifecycle);
	const projects = projectFiles(connection, host);
	const settings = resourceSettings(connection, projects);
	const inFiles = fileFeatures(connection);
	let client: ClientAbilities;

	connection.onInitialize(params => {
		client = abilitiesOf(params);
		settings.initialize(client, params);
		return {
			serverInfo: { name: 'httpsense', version: HTTPSENSE_VERSION },
			capabilities: {
				textDocumentSync: TextDocumentSyncKind.Incremental,
				hoverProvider: true,
				completionProvider: { triggerCharacters: [...triggerCharacters, '{'], resolveProvider: true },
				codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind] },
				inlayHintProvider: true,
				...(!client.registersFormatting && { documentFormattingProvider: true, documentRangeFormattingProvider: true }),
				...inFiles.capabilities(params.capabilities),
				...(client.pullsDiagnostics && {
					diagnosticProvider: { identifier: 'httpsense', interFileDependencies: false, workspaceDiagnostics: false },
				}),
			},
		};
	});
	connection.onInitialized(() => {
		settings.watch(refresh);
		inFiles.register();
	});

	connection.onHover(async params => {
		const { http, additions } = await settings.of(params.textDocument.uri);
		return at(
			params,
			(document, offset) => (http.variables && nameHover(document, offset, client)) || hover(document, offset, client, additions),
		);
	});
	connection.onCompletion(async params => {
		const { http, additions } = await settings.of(params.textDocument.uri);
		return at(params, (document, offset) => {
			const names = http.variables ? nameCompletion(document, offset) : undefined;
			return names ?? (params.context?.triggerCharacter === '{' ? undefined : completion(document, offset, client, additions));
		});
	});
	connection.onCompletionResolve(item => resolveCompletion(item, client));
	connection.onCodeAction(async params => {
		const settled = await settings.of(params.textDocument.uri);
		return settled.isIgnored
			? []
			: (of(params, document => codeActions(document, params, settled.rules, surroundingsOf(document, settled))) ?? []);
	});
	connection.onDocumentFormatting(params => of(params, document => formatting(document)));
	connection.onDocumentRangeFormatting(params => of(params, document => formatting(document, params.range)));
	connection.languages.inlayHint.on(async params => {
		const { statusCodes } = (await settings.of(params.textDocument.uri)).inlayHints;
		return statusCodes === 'none' ? [] : of(params, document => inlayHints(document, params.range));
	});
	connection.languages.diagnostics.on(async params => {
		const settled = await settings.of(params.textDocument.uri);
		return { kind: 'full', items: of(params, document => problemsOf(document, settled)) ?? [] };
	});
	connection.onDocumentSymbol(params => inFile(params, 'symbols', documentSymbols));
	connection.onFoldingRanges(params => inFile(params, 'folding', foldingRanges));
	connection.onDocumentLinks(params => inFile(params, 'links', documentLinks));
	connection.onDefinition(params => atName(params, 'navigation', definition));
	connection.onReferences(params =>
		atName(params, 'navigation', (document, offset) => references(document, offset, params.context.includeDeclaration)),
	);
	connection.onPrepareRename(params => atName(params, 'renaming', prepareRename));
	connection.onRenameRequest(params => atName(params, 'renaming', (document, offset) => rename(document, offset, params.newName)));
	connection.onDocumentHighlight(params => (isFile(params) ? at(params, documentHighlights) : undefined));
	connection.onSelectionRanges(params => of(params, document => selectionRanges(document, params.positions)));
	connection.onRequest('httpsense/terms', async (asked: LookUp | null | undefined) => termEntries(await additionsFor(asked?.uri)));
	connection.onRequest('httpsense/explain', async ({ uri, id }: LookUp & { readonly id: string }) => {
		const markdown = explainEntry(id, await additionsFor(uri));
		return markdown === undefined ? null : { markdown };
	});
	connection.onRequest('httpsense/explainAt', async (params: Place) => {
		const { additions } = await settings.of(params.textDocument.uri);
		return at(params, (document, offset) => explainAt(document, offset, client, additions)) ?? null;
	});

	async function additionsFor(uri: string | undefined): Promise<Settled['additions'] | undefined> {
		return uri === undefined ? undefined : (await settings.of(uri)).additions;
	}

	documents.onDidChangeContent(({ document }) => {
		if (!client.pullsDiagnostics) {
			void push(document);
		}
	});
	documents.onDidClose(({ document: { uri } }) => {
		settings.forget(uri);
		if (!client.pullsDiagnostics) {
			void connection.sendDiagnostics({ uri, diagnostics: [] });
		}
	});
	documents.listen(connection);
	connection.listen();

	function onDefect(ruleId: string, error: unknown): void {
		connection.console.error(`The rule ${ruleId} failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
	}

	async function push(document: Document): Promise<void> {
		const { version } = document.text;
		const settled = await settings.of(document.uri);
		if (documents.get(document.uri) === document && document.text.version === version) {
			await connection.sendDiagnostics({ uri: document.uri, version, diagnostics: problemsOf(document, settled) });
		}
	}

	function surroundingsOf({ uri }: Document, { additions, project }: Settled): Surroundings {
		const folder = projects.folderOf(projects.placeOf(uri));
		const isNew = !project && folder !== undefined;
		const target = isNew ? { uri: `${folder}/${projectFileName}` } : project?.text === undefined ? undefined : project;
		return { ...client, additions, target: client.createsFiles && target ? { ...target, saveCommand: client.saveCommand } : undefined };
	}

	function problemsOf(document: Document, { rules, maxProblems: most, isIgnored, additions }: Settled): Diagnostic[] {
		return isIgnored ? [] : diagnostics(document, rules, { most, onDefect, additions });
	}

	/** Has all that settings decide shown anew. */
	function refresh(): void {
		inFiles.renew();
		if (client.refreshesInlayHints) {
			void connection.languages.inlayHint.refresh();
		}
		if (!client.pullsDiagnostics) {
			documents.all().forEach(document => void push(document));
		} else if (client.refreshesDiagnostics) {
			void connection.languages.diagnostics.refresh();
		}
	}

	function of<T>({ textDocument }: Pick<Place, 'textDocument'>, feature: (document: Document) => T): T | undefined {
		const document = documents.get(textDocument.uri);
		return document && feature(document);
	}

	/** What only files for HTTP clients have, and that only where it is left to this server. */
	async function inFile<T>(
		params: Pick<Place, 'textDocument'>,
		part: keyof HttpSettings,
		feature: (document: Document) => T,
	): Promise<T | undefined> {
		const { http } = await settings.of(params.textDocument.uri);
		return http[part] && isFile(params) ? of(params, feature) : undefined;
	}

	function atName<T>(
		params: Place,
		part: 'navigation' | 'renaming',
		feature: (document: Document, offset: number) => T,
	): Promise<T | undefined> {
		return inFile(params, part, document => feature(document, document.text.offsetAt(params.position)));
	}

	function isFile({ textDocument }: Pick<Place, 'textDocument'>): boolean {
		return documents.get(textDocument.uri)?.text.languageId === 'http';
	}

	function at<T>({ textDocument, position }: Place, feature: (document: Document, offset: number) => T): T | undefined {
		return of({ textDocument }, document => feature(document, document.text.offsetAt(position)));
	}
}

/** What is looked up where no document is asked about. */
interface LookUp {
	/** A resource of the project whose names count; left out: of none. */
	readonly uri?: string;
}

interface Place {
	readonly textDocument: TextDocumentIdentifier;
	readonly position: Position;
}
