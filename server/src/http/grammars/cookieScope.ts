import type { SourceText } from '../../text';
import { isPlaceholder } from '../fixes';
import { changeTo, type Grammar, nodeOf, type Problem } from '../syntax';

/** `Domain` of a cookie: a host name and nothing else (RFC 6265 §5.2.3). */
export const cookieDomain: Grammar = source =>
	nodeOf(source, { problem: source.length === 0 || isPlaceholder(source) ? undefined : domainProblem(source) });

function domainProblem(source: SourceText): Problem | undefined {
	const { text } = source;
	// An IPv6 address has colons of its own.
	if (/[:/*?#@\s,"]/.test(text) && !/^\[[\da-f:.]+\]$/i.test(text)) {
		const host = /^(?:[a-z][a-z\d+.-]*:\/\/)?\.?(?:\*\.)?([\w-]+(?:\.[\w-]+)*)(?::\d+)?(?:\/.*)?$/i.exec(text)?.[1];
		return {
			rule: 'cookie/domain-invalid',
			message: `\`Domain\` is a host name alone: browsers refuse the cookie with \`${text}\`. ${host === undefined ? 'Write it like `example.com`.' : `Write \`${host}\`.`}`,
			...(host !== undefined && { fixes: [changeTo(source, host)] }),
		};
	}
	return /^\.[^.]/.test(text)
		? {
				rule: 'cookie/domain-leading-dot',
				message: 'Browsers ignore the dot: `Domain` includes all subdomains anyway. Delete it.',
				at: source.slice(0, 1),
				fixes: [changeTo(source.slice(0, 1), '', 'Delete the `.`')],
			}
		: undefined;
}

/** `Path` of a cookie (RFC 6265 §5.2.4). Empty, it means the folder of the request, as if it were not there. */
export const cookiePath: Grammar = source => {
	const { text } = source;
	if (source.length === 0 || text.startsWith('/') || isPlaceholder(source)) {
		return { source };
	}
	const quoted = /^"(\/[^"]*)"$/.exec(text)?.[1];
	const path = quoted ?? (/^[\w.~-]/.test(text) && !text.includes(':') ? `/${text}` : undefined);
	return nodeOf(source, {
		problem: {
			rule: 'cookie/path-not-absolute',
			message: `\`Path\` begins with \`/\`: browsers ignore \`${text}\`, and take the folder of the request. ${path === undefined ? 'Write a path.' : `Write \`${path}\`.`}`,
			...(path !== undefined && { fixes: [changeTo(source, path)] }),
		},
	});
};
