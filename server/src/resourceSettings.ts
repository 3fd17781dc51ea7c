import { type Connection, DidChangeConfigurationNotification } from 'vscode-languageserver';
import type { ClientAbilities } from './features/client';
import { defaultSettings, readSettings, type Settings } from './settings';

export interface ResourceSettings {
	initialize(client: ClientAbilities, initializationOptions: unknown): void;
	/** Asks to be told of changes; after each, calls `changed`. */
	watch(changed: () => void): void;
	/** What is set for a resource. Answered from memory after the first time. */
	of(uri: string): Promise<Settings>;
	forget(uri: string): void;
}

/** The settings of each open resource, from a client that is asked for them (VS Code) or one that sends them by itself. */
export function resourceSettings(connection: Connection): ResourceSettings {
	const known = new Map<string, Promise<Settings>>();
	const said = new Set<string>();
	let client: ClientAbilities;
	/** What a client that cannot be asked has sent, for all resources. */
	let sent = Promise.resolve(defaultSettings);

	/** Tells each complaint once, not again for every file. */
	function complain(sentence: string): void {
		if (!said.has(sentence)) {
			said.add(sentence);
			connection.console.warn(sentence);
		}
	}

	async function ask(uri: string): Promise<Settings> {
		try {
			return readSettings(await connection.workspace.getConfiguration({ scopeUri: uri, section: 'httpsense' }), complain);
		} catch (error) {
			complain(`The settings could not be read, so the defaults hold: ${String(error)}`);
			return defaultSettings;
		}
	}

	return {
		initialize(abilities, initializationOptions) {
			client = abilities;
			sent = Promise.resolve(readSettings(ownOf(initializationOptions), complain));
		},
		watch(changed) {
			if (client.configuration && client.watchesConfiguration) {
				void connection.client.register(DidChangeConfigurationNotification.type, { section: 'httpsense' });
			}
			connection.onDidChangeConfiguration(({ settings }) => {
				known.clear();
				said.clear();
				if (!client.configuration) {
					sent = Promise.resolve(readSettings(ownOf(settings), complain));
				}
				changed();
			});
		},
		of(uri) {
			if (!client.configuration) {
				return sent;
			}
			let settings = known.get(uri);
			if (!settings) {
				known.set(uri, (settings = ask(uri)));
			}
			return settings;
		},
		forget: uri => void known.delete(uri),
	};
}

/** `{httpsense: {…}}` or the object itself: clients differ in what they send. */
function ownOf(given: unknown): unknown {
	return (given as { readonly httpsense?: unknown } | null | undefined)?.httpsense ?? given;
}
