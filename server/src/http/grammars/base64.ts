import { isPlaceholder } from '../fixes';
import { type Grammar, nodeOf } from '../syntax';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The bytes that base64 or base64url text stands for (RFC 4648 §4, §5), padded or not; nothing if it is neither. */
export function bytesOfBase64(text: string): number[] | undefined {
	const digits = text.replace(/=+$/, '').replace(/-/g, '+').replace(/_/g, '/');
	if (!/^[A-Za-z0-9+/]*$/.test(digits) || digits.length % 4 === 1) {
		return undefined;
	}
	const bytes: number[] = [];
	let bits = 0;
	let count = 0;
	for (const digit of digits) {
		bits = (bits << 6) | alphabet.indexOf(digit);
		count += 6;
		if (count >= 8) {
			count -= 8;
			bytes.push((bits >> count) & 0xff);
			bits &= (1 << count) - 1;
		}
	}
	return bytes;
}

/** The UTF-8 text that base64 or base64url text stands for; nothing if it stands for something else. */
export function textOfBase64(text: string): string | undefined {
	const bytes = bytesOfBase64(text);
	try {
		return bytes && decodeURIComponent(bytes.map(byte => `%${byte.toString(16).padStart(2, '0')}`).join(''));
	} catch {
		return undefined;
	}
}

/** The UTF-8 bytes of `text` in base64, padded. */
export function base64OfText(text: string): string {
	const bytes = [...encodeURIComponent(text).matchAll(/%([0-9A-F]{2})|(.)/g)].map(([, hex, char]) =>
		hex === undefined ? char!.charCodeAt(0) : parseInt(hex, 16),
	);
	let written = '';
	for (let i = 0; i < bytes.length; i += 3) {
		const [a = 0, b = 0, c = 0] = bytes.slice(i, i + 3);
		const bits = (a << 16) | (b << 8) | c;
		const digits = [18, 12, 6, 0].map(shift => alphabet[(bits >> shift) & 63]).join('');
		written += digits.slice(0, bytes.length - i + 1).padEnd(4, '=');
	}
	return written;
}

/** A value of `field` that is so many bytes in base64. What is masked is left alone. */
export function base64Of(count: number, rule: string, field: string): Grammar {
	const message = `\`${field}\` is ${count} bytes in base64: ${Math.ceil(count / 3) * 4} characters, the padding included.`;
	return source => {
		const isRight =
			/^[A-Za-z0-9+/]+={0,2}$/.test(source.text) && source.length % 4 === 0 && bytesOfBase64(source.text)?.length === count;
		const isJudged = source.length > 0 && !isPlaceholder(source) && !/^[x*]+=*$/i.test(source.text);
		return nodeOf(source, { problem: isRight || !isJudged ? undefined : { rule, message } });
	};
}
