import * as vscode from 'vscode';
import { type BaseLanguageClient, type ConfigurationMiddleware, DidChangeConfigurationNotification } from 'vscode-languageclient';
import { offeredByPeers } from './peers';

/** What has a setting of its own; the rest follows `variables`, as far as no more is said of it. */
const settable = ['symbols', 'folding', 'variables', 'links'] as const;

/** Decides what `auto` means before the server hears of it. */
export const deciding: ConfigurationMiddleware = {
	async configuration(params, token, next) {
		const answers = await next(params, token);
		return Array.isArray(answers) && offeredByPeers().size > 0
			? answers.map((settings: unknown, i) => (params.items[i]?.section === 'httpsense' ? steppedBack(settings) : settings))
			: answers;
	},
};

/** Has the server ask for its settings again when a peer comes or goes. */
export function watchPeers(client: BaseLanguageClient): vscode.Disposable {
	const now = (): string => [...offeredByPeers()].sort().join();
	let known = now();
	return vscode.extensions.onDidChange(() => {
		if (now() !== known) {
			known = now();
			if (client.isRunning()) {
				void client.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
			}
		}
	});
}

function steppedBack(settings: unknown): unknown {
	const { http, ...others } = (settings ?? {}) as { readonly http?: Readonly<Record<string, unknown>> };
	const offered = offeredByPeers();
	const isLeft = (name: string): boolean => (http?.[name] ?? 'auto') === 'auto';
	const off = settable.filter(name => isLeft(name) && offered.has(name)).map(name => [name, 'off'] as const);
	const parts = isLeft('variables') ? (['navigation', 'renaming'] as const) : [];
	const decided = parts.map(name => [name, offered.has(name) ? 'off' : 'on'] as const);
	return { ...others, http: { ...http, ...Object.fromEntries([...off, ...decided]) } };
}
