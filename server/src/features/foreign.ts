import type { Document } from './document';

/** Whether nobody would mend a file here: it is installed, built or generated. It is explained, but not judged. */
export function isForeign({ uri, text }: Document): boolean {
	if (/\/(?:node_modules|bower_components|jspm_packages)\//.test(uri) || /[.-]min\.[cm]?js$/.test(uri)) {
		return true;
	}
	const isCode = /^(?:java|type)script/.test(text.languageId);
	const head = text.getText({ start: { line: 0, character: 0 }, end: { line: 20, character: 0 } });
	return isCode && (isMinified(head) || saysGenerated(head));
}

/** Nobody writes lines of thousands of characters. */
function isMinified(head: string): boolean {
	return head.split('\n', 20).some(line => line.length > 5_000);
}

/** As tools say it in a comment at the top. */
function saysGenerated(head: string): boolean {
	return /^[ \t]*(?:\/\/|\/?\*+).*(?:@generated\b|\bdo not (?:edit|modify)\b|\bautomatically generated\b|\bauto-generated\b)/im.test(
		head,
	);
}
