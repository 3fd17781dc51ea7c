import { policiesOf } from '../cspPolicies';
import type { FieldLine, Message } from '../message';

/** What a policy allows, a line each (CSP3 §6). */
export function contentSecurityPolicyInWords(_: Message, line: FieldLine): string | undefined {
	const [policy, ...others] = line.valueText?.isDynamic ? [] : policiesOf(line);
	if (!policy || others.length > 0) {
		return undefined;
	}
	const given = new Map<string, readonly string[]>();
	for (const { name, values } of policy.directives) {
		// Of two directives with one name, browsers obey the first.
		if (!given.has(name)) {
			given.set(
				name,
				values.map(({ text }) => text),
			);
		}
	}
	const lines = [...given].map(([name, words]) => sentence(name, words, given)).filter(line => line !== undefined);
	return lines.length > 0 ? lines.join('\n') : undefined;
}

type Policy = ReadonlyMap<string, readonly string[]>;

/** What each fetch directive, and each like one, speaks of. */
const subjects: Readonly<Record<string, string>> = {
	'default-src': 'Everything',
	'script-src': 'Scripts',
	'script-src-elem': '`<script>` elements',
	'script-src-attr': 'Event handlers in attributes',
	'style-src': 'Styles',
	'style-src-elem': '`<style>` and `<link>` elements',
	'style-src-attr': '`style` attributes',
	'img-src': 'Images',
	'font-src': 'Fonts',
	'connect-src': 'Connections of scripts',
	'media-src': 'Audio and video',
	'object-src': 'Plugins',
	'frame-src': 'Frames',
	'child-src': 'Frames and workers',
	'worker-src': 'Workers',
	'manifest-src': 'The manifest',
	'base-uri': 'The base URL',
	'form-action': 'Forms',
};

function sentence(name: string, words: readonly string[], policy: Policy): string | undefined {
	const subject = subjects[name];
	if (subject !== undefined) {
		const others = name === 'default-src' && policy.size > 1 ? ' not named here' : '';
		return `${subject}${others}: ${sources(words, name)}`;
	}
	switch (name) {
		case 'frame-ancestors':
			return `In frames of: ${sources(words, name)}`;
		case 'upgrade-insecure-requests':
			return '`http:` addresses are asked for as `https:`';
		case 'sandbox':
			return words.length === 0
				? 'Locked up as in a sandboxed frame'
				: `Locked up as in a sandboxed frame, except ${words.map(code).join(', ')}`;
		case 'report-to':
		case 'report-uri':
			return `Violations are reported to ${words.map(code).join(', ')}`;
		case 'require-trusted-types-for':
			return 'Risky places such as `innerHTML` take Trusted Types only';
		default:
			return undefined;
	}
}

function sources(words: readonly string[], directive: string): string {
	const known = words.filter(word => word.toLowerCase() !== "'report-sample'");
	if (known.length === 0 || (known.length === 1 && known[0]!.toLowerCase() === "'none'")) {
		return directive === 'frame-ancestors' ? 'nobody' : 'nothing';
	}
	return distinct(obeyed(known).map(sourceInWords)).join(', ');
}

/** Beside a nonce or hash, `'unsafe-inline'` does not count; beside `'strict-dynamic'`, no address does either (CSP3 §6.7). */
function obeyed(words: readonly string[]): readonly string[] {
	if (words.some(word => word.toLowerCase() === "'strict-dynamic'")) {
		return words.filter(word => /^'(?!self'|unsafe-inline')/i.test(word));
	}
	return words.some(word => /^'(?:nonce|sha\d+)-/i.test(word)) ? words.filter(word => word.toLowerCase() !== "'unsafe-inline'") : words;
}

/** Of several nonces or hashes, one is said. */
function distinct(phrases: readonly string[]): string[] {
	return [...new Set(phrases)];
}

const keywords: Readonly<Record<string, string>> = {
	"'self'": 'this site',
	"'unsafe-inline'": 'what is written in the page',
	"'unsafe-eval'": '`eval` and the like',
	"'wasm-unsafe-eval'": 'WebAssembly',
	"'unsafe-hashes'": 'attributes with a listed hash',
	"'strict-dynamic'": 'what trusted scripts load',
	"'none'": 'nothing else',
	'*': 'any site',
	'https:': 'any site over HTTPS',
	'http:': 'any site',
	'data:': '`data:` URLs',
	'blob:': '`blob:` URLs',
};

function sourceInWords(word: string): string {
	const lower = word.toLowerCase();
	if (Object.hasOwn(keywords, lower)) {
		return keywords[lower]!;
	}
	if (lower.startsWith("'nonce-")) {
		return 'what carries the nonce';
	}
	return /^'sha(?:256|384|512)-/.test(lower) ? 'what has a listed hash' : code(word);
}

function code(text: string): string {
	return `\`${text.replaceAll('`', "'")}\``;
}
