import * as vscode from 'vscode';
import { type BaseLanguageClient, type ConfigurationMiddleware, DidChangeConfigurationNotification } from 'vscode-languageclient';
import { hasPeer } from './peers';

/** What steps back where another extension shows it: names of settings below `httpsense.http`. */
const shared = ['symbols', 'folding', 'variables', 'links'];

/** Decides what `auto` means before the server hears of it. */
export const deciding: ConfigurationMiddleware = {
	async configuration(params, token, next) {
		const answers = await next(params, token);
		return Array.isArray(answers) && hasPeer()
			? answers.map((settings: unknown, i) => (params.items[i]?.section === 'httpsense' ? steppedBack(settings) : settings))
			: answers;
	},
};

/** Has the server ask for its settings again when a peer comes or goes. */
export function watchPeers(client: BaseLanguageClient): vscode.Disposable {
	let had = hasPeer();
	return vscode.extensions.onDidChange(() => {
		if (hasPeer() !== had) {
			had = !had;
			if (client.isRunning()) {
				void client.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
			}
		}
	});
}

function steppedBack(settings: unknown): unknown {
	const { http, ...others } = (settings ?? {}) as { readonly http?: Readonly<Record<string, unknown>> };
	const isLeft = (name: string): boolean => (http?.[name] ?? 'auto') === 'auto';
	return { ...others, http: { ...http, ...Object.fromEntries(shared.filter(isLeft).map(name => [name, 'off'])) } };
}
