import type { DocumentLink } from 'vscode-languageserver';
import { type Document, rangeOf } from './document';

/** Files that a document names, and addresses in its request lines. */
export function documentLinks(document: Document): DocumentLink[] {
	const { sections, starts } = document.http;
	return sections.flatMap(({ structure }, i) =>
		(structure?.links ?? []).flatMap(({ kind, target }) => {
			const address = kind === 'address' ? target.text : fileAddress(target.text, document.uri);
			return address === undefined ? [] : [{ range: rangeOf(document, target, starts[i]!), target: address }];
		}),
	);
}

/**
 * The URI (RFC 3986) of the file at `path`, relative to the document at `base`; nothing for a document that has no place of
 * its own, or a path in a home that only the client knows.
 */
export function fileAddress(path: string, base: string): string | undefined {
	const [, root, folder] = /^(?!untitled:)([a-z][a-z\d+.-]*:(?:\/\/[^/?#]*)?)(\/(?:[^?#]*\/)?)/i.exec(base) ?? [];
	if (root === undefined || folder === undefined || path.startsWith('~')) {
		return undefined;
	}
	if (/^[a-z][a-z\d+.-]+:\/\//i.test(path)) {
		return path;
	}
	const isOnDrive = /^[a-z]:[\\/]/i.test(path);
	const isWindows = isOnDrive || /^\/[a-z](?::|%3A)\//i.test(folder);
	const encoded = (isWindows ? path.replaceAll('\\', '/') : path).split('/').map(segment => encodeURIComponent(segment));
	const segments: string[] = [];
	for (const segment of [...(path.startsWith('/') || isOnDrive ? [] : folder.split('/')), ...encoded]) {
		if (segment === '..') {
			segments.pop();
		} else if (segment !== '.' && segment !== '') {
			segments.push(segment);
		}
	}
	return `${root}/${segments.join('/')}`;
}
