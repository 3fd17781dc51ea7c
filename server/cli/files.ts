import { readFile, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { FileReport, Files } from '../src/project/projects';

/** Nobody writes more by hand. */
const most = 4 * 1024 * 1024;

/** The files of this machine. */
export const files: Files = {
	async read(uri) {
		if (!uri.startsWith('file:')) {
			return undefined;
		}
		const path = fileURLToPath(uri);
		const found = await stat(path).catch(() => undefined);
		if (!found) {
			return undefined;
		}
		if (found.size > most) {
			throw new Error(`This file is not read: it has more than ${most / 1024 / 1024} MiB. Make it smaller.`);
		}
		return readFile(path, 'utf8').catch((error: unknown) => {
			throw new Error(`This file cannot be read: ${String(error)}`);
		});
	},
};

/** Tells on standard error what is wrong with a project file or its custom data. */
export function report({ uri, text, problems }: FileReport): void {
	const document = TextDocument.create(uri, 'json', 1, text);
	for (const { start, message } of problems) {
		process.stderr.write(`${fileURLToPath(uri)}:${document.positionAt(start).line + 1}: ${message}\n`);
	}
}
