import type { SourceText } from '../../text';
import type { SyntaxNode } from '../syntax';
import { textOfBase64 } from './base64';
import { cutAt } from './cut';

/** Whether `text` has the shape of a signed JSON Web Token: a header, claims and a signature (RFC 7519 §3). */
export function isJsonWebToken(text: string): boolean {
	return /^eyJ[\w-]+\.[\w-]+\.[\w-]*$/.test(text);
}

/** The three parts of a JSON Web Token, of which two can be read. Nothing of it is verified. */
export function jsonWebToken(source: SourceText): SyntaxNode {
	const [header, claims, signature] = cutAt(source, '.');
	return {
		source,
		children: [
			{ source: header!, reading: () => membersOf(header!, 'JWT header') },
			{ source: claims!, reading: () => membersOf(claims!, 'claims of the JWT') },
			{ source: signature!, reading: () => 'signature of the JWT' },
		],
	};
}

function membersOf({ text }: SourceText, what: string): string | undefined {
	const value = parsed(textOfBase64(text));
	if (typeof value !== 'object' || value === null || Array.isArray(value)) {
		return undefined;
	}
	const members = Object.entries(value).slice(0, 20);
	return `${what}, not verified: ${members.map(([name, member]) => `\`${inCode(name)}\` ${wordsFor(name, member)}`).join(', ')}`;
}

function parsed(json: string | undefined): unknown {
	try {
		return json === undefined ? undefined : JSON.parse(json);
	} catch {
		return undefined;
	}
}

/** Times are told as times; what is long or secret-looking is cut. */
function wordsFor(name: string, value: unknown): string {
	if (typeof value === 'number' && /^(?:exp|nbf|iat|auth_time)$/.test(name) && Math.abs(value) < 8.64e12) {
		return new Date(value * 1000)
			.toISOString()
			.replace('T', ' ')
			.replace(/\.000Z$/, ' UTC');
	}
	const json = JSON.stringify(value);
	return `\`${inCode(json.length > 60 ? `${json.slice(0, 59)}…` : json)}\``;
}

function inCode(text: string): string {
	return text.replace(/[`\r\n]/g, ' ');
}
