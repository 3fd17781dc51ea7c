import type { SourceText } from '../../text';
import { isPlaceholder } from '../fixes';
import { changeTo, type Grammar, nodeOf, type Problem } from '../syntax';

/** `uri-host [ ":" port ]` (RFC 9110 §7.2); may be empty. */
export const hostAndPort: Grammar = source => nodeOf(source, { problem: isPlaceholder(source) ? undefined : problemOf(source) });

function problemOf(source: SourceText): Problem | undefined {
	const { text } = source;
	const [, scheme, userinfo, rest, path] = /^([a-z][a-z0-9+.-]*:\/\/)?([^/?#\s]*@)?([^/?#\s]*)([/?#].*)?$/i.exec(text) ?? [];
	if (rest === undefined) {
		return problem('has a space in it: write host and port only');
	}
	const excess = scheme ? 'the scheme' : userinfo ? 'user name and password' : path !== undefined ? 'the path' : undefined;
	if (excess && rest) {
		// The clients of JetBrains and Kulala take the scheme from here.
		const isForgiven = scheme !== undefined && !userinfo && (path ?? '/') === '/';
		const found = problem(`takes host and port only: write \`${rest}\`, without ${excess}`, rest);
		return isForgiven ? { ...found, severity: 'hint' } : found;
	}
	const [, port] = /^(?:\[[^\]]*\]|[^:]*)(?::(.*))?$/.exec(rest) ?? [];
	if (port !== undefined && !(/^\d*$/.test(port) && Number(port) <= 65_535)) {
		return problem(`has \`${port}\` for a port: write a number up to 65535, or leave it out`);
	}
	return undefined;

	function problem(fault: string, fixed?: string): Problem {
		return { rule: 'host/invalid', message: `\`Host\` ${fault}.`, ...(fixed !== undefined && { fixes: [changeTo(source, fixed)] }) };
	}
}
