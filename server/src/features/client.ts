import type { ClientCapabilities, InitializeParams } from 'vscode-languageserver';
import type { TimeZone } from '../http/syntax';

/** What the editor at the other end can do, as far as features need to know. */
export interface ClientAbilities {
	readonly hoverMarkdown: boolean;
	readonly completionMarkdown: boolean;
	readonly snippets: boolean;
	readonly itemDefaults: boolean;
	readonly deprecatedTag: boolean;
	readonly pullsDiagnostics: boolean;
	/** Of the person who looks: `Europe/Berlin`. */
	readonly timeZone: TimeZone;
	readonly configuration: boolean;
	readonly watchesConfiguration: boolean;
	/** Whether a change of what inlay hints or diagnostics show can be announced. */
	readonly refreshesInlayHints: boolean;
	readonly refreshesDiagnostics: boolean;
	/** The client's command that asks for completions again, so that values are offered right behind a name. */
	readonly suggestCommand?: string;
	/** The client's command that shows the page of a rule, given its id. */
	readonly explainCommand?: string;
	/** The client's command that saves a file, given its address. */
	readonly saveCommand?: string;
	/** Whether edits can create files. */
	readonly createsFiles: boolean;
	/** Whether the client asks for formatting by itself, without being told that it can. */
	readonly registersFormatting: boolean;
}

export function abilitiesOf({ capabilities, initializationOptions }: InitializeParams): ClientAbilities {
	const { textDocument, workspace }: ClientCapabilities = capabilities;
	const item = textDocument?.completion?.completionItem;
	const options = initializationOptions as
		| {
				readonly suggestCommand?: unknown;
				readonly registersFormatting?: unknown;
				readonly timeZone?: unknown;
				readonly explainCommand?: unknown;
				readonly saveCommand?: unknown;
		  }
		| null
		| undefined;
	return {
		hoverMarkdown: textDocument?.hover?.contentFormat?.includes('markdown') ?? true,
		completionMarkdown: item?.documentationFormat?.includes('markdown') ?? true,
		snippets: item?.snippetSupport === true,
		itemDefaults: ['editRange', 'data'].every(name => textDocument?.completion?.completionList?.itemDefaults?.includes(name)),
		deprecatedTag: item?.tagSupport?.valueSet.includes(1) ?? false,
		pullsDiagnostics: textDocument?.diagnostic !== undefined,
		timeZone: timeZoneOf(options?.timeZone),
		configuration: workspace?.configuration === true,
		watchesConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
		createsFiles: workspace?.workspaceEdit?.resourceOperations?.includes('create') ?? false,
		refreshesInlayHints: workspace?.inlayHint?.refreshSupport === true,
		refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
		registersFormatting: options?.registersFormatting === true,
		...(typeof options?.saveCommand === 'string' && { saveCommand: options.saveCommand }),
		...(typeof options?.explainCommand === 'string' && { explainCommand: options.explainCommand }),
		...(typeof options?.suggestCommand === 'string' && { suggestCommand: options.suggestCommand }),
	};
}

/** The one the client tells, if it is one; else that of this process. */
function timeZoneOf(told: unknown): TimeZone {
	let zone: string | undefined;
	return () => (zone ??= resolved(told));
}

function resolved(told: unknown): string {
	try {
		return new Intl.DateTimeFormat('en', typeof told === 'string' ? { timeZone: told } : {}).resolvedOptions().timeZone;
	} catch {
		return 'UTC';
	}
}
