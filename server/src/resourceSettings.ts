import { type Connection, DidChangeConfigurationNotification, type InitializeParams } from 'vscode-languageserver';
import type { ClientAbilities } from './features/client';
import { type Additions, allAdditions } from './http/additions';
import type { ProjectFiles } from './projectFiles';
import type { Project } from './project/projects';
import { levelsOf } from './rules/levels';
import { defaultSettings, readSettings, type Settings } from './settings';

/** What holds for a resource: the settings of the editor, and what the project says. */
export interface Settled extends Settings {
	readonly additions: Additions;
	readonly isIgnored: boolean;
	readonly project?: Project;
}

export interface ResourceSettings {
	initialize(client: ClientAbilities, params: InitializeParams): void;
	/** Asks to be told of changes; after each, calls `changed`. */
	watch(changed: () => void): void;
	/** What is set for a resource. Answered from memory after the first time. */
	of(uri: string): Promise<Settled>;
	forget(uri: string): void;
}

/**
 * The settings of each open resource, from a client that is asked for them (VS Code) or one that sends them by itself. What the
 * nearest project file says wins over them: it is what the people of the project agreed on.
 */
export function resourceSettings(connection: Connection, projects: ProjectFiles): ResourceSettings {
	const known = new Map<string, Promise<Settled>>();
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

	async function settle(uri: string): Promise<Settled> {
		const place = projects.placeOf(uri);
		const [settings, project] = await Promise.all([client.configuration ? ask(uri) : sent, projects.nearest(place)]);
		const data = await projects.data(place, settings.customData, complain);
		const additions = allAdditions(project ? [data, project.additions] : [data]);
		return project
			? { ...settings, additions, project, isIgnored: project.ignores(place), rules: rulesOf(settings, project) }
			: { ...settings, additions, isIgnored: false };
	}

	return {
		initialize(abilities, params) {
			client = abilities;
			sent = Promise.resolve(readSettings(ownOf(params.initializationOptions), complain));
			projects.initialize(params);
		},
		watch(changed) {
			const renew = (): void => {
				known.clear();
				said.clear();
				changed();
			};
			if (client.configuration && client.watchesConfiguration) {
				void connection.client.register(DidChangeConfigurationNotification.type, { section: 'httpsense' });
			}
			projects.watch(renew);
			connection.onDidChangeConfiguration(({ settings }) => {
				if (!client.configuration) {
					sent = Promise.resolve(readSettings(ownOf(settings), complain));
				}
				renew();
			});
		},
		of(uri) {
			let settings = known.get(uri);
			if (!settings) {
				known.set(uri, (settings = settle(uri)));
			}
			return settings;
		},
		forget: uri => void known.delete(uri),
	};
}

/** What the project says of an area, it says of every rule in it. */
function rulesOf({ chosen }: Settings, { preset, rules }: Project): Settings['rules'] {
	const own = Object.entries(chosen.rules).filter(([name]) => !Object.hasOwn(rules, name.split('/')[0]!));
	return levelsOf(preset ?? chosen.preset, { ...Object.fromEntries(own), ...rules });
}

/** `{httpsense: {…}}` or the object itself: clients differ in what they send. */
function ownOf(given: unknown): unknown {
	return (given as { readonly httpsense?: unknown } | null | undefined)?.httpsense ?? given;
}
