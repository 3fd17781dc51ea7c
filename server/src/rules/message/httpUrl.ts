import { rememberingLast } from '../../http/remembering';
import type { SourceText } from '../../text';

/** The parts of an `http` or `https` URL that say where to connect to. */
export interface HttpUrl {
	/** With its `@`. */
	readonly userinfo: SourceText | undefined;
	readonly host: SourceText;
	/** Without its colon; may be empty. */
	readonly port: SourceText | undefined;
	/** Path, query and fragment. */
	readonly rest: SourceText;
}

/** Takes a target apart (RFC 3986 §3.2), if it is an absolute `http` or `https` URL. Several rules ask for the same one. */
export const httpUrl = rememberingLast(readHttpUrl);

function readHttpUrl(target: SourceText): HttpUrl | undefined {
	const match = /^(https?:\/\/)[^/?#]*/i.exec(target.text);
	if (!match) {
		return undefined;
	}
	const authority = target.slice(match[1]!.length, match[0].length);
	const at = authority.text.lastIndexOf('@') + 1;
	const address = authority.slice(at);
	// The last colon, unless it stands in the brackets of an IPv6 address.
	const colon = address.text.search(/:[^:\]]*$/);
	return {
		userinfo: at > 0 ? authority.slice(0, at) : undefined,
		host: colon < 0 ? address : address.slice(0, colon),
		port: colon < 0 ? undefined : address.slice(colon + 1),
		rest: target.slice(match[0].length),
	};
}
