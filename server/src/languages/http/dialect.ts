import { isBlank, type Lines } from './lines';

/**
 * Lines that speak to an HTTP client instead of being part of a message. What any of the clients understands counts:
 * REST Client, httpYac, JetBrains, Visual Studio, Kulala.
 */
export type DialectLine = 'comment' | 'client';

/** What a line in front of, or among the fields of, a message says to the client, if it does. */
export function dialectInHead(lines: Lines): DialectLine | undefined {
	switch (lines.code) {
		case 64: // @ — a variable
		case 62: // > — a handler of the response, or where to write it
			return 'client';
		case 38: // & — goes on with a target
			return 'client';
		case 63: // ? — goes on with a target, too
			return 'client';
		case 105: // import
		case 114: // run
			return /^(?:import|run)[ \t]+[^: \t]/.test(lines.content) ? 'client' : undefined;
		default:
			return dialectInBody(lines);
	}
}

/** The same in a body, of which less can be told from its first character. */
export function dialectInBody(lines: Lines): DialectLine | undefined {
	const { text, first } = lines;
	const second = text.charCodeAt(first + 1);
	switch (lines.code) {
		case 35: // #
			return 'comment';
		case 47: // / — `//` and `/*`
			return second === 47 || second === 42 ? 'comment' : undefined;
		case 60: // < — a file to send, a script to run first, `<>` a response kept in a file
			return isBlank(second) || second === 62 || (second === 64 && /^<@\w*[ \t]/.test(lines.content)) ? 'client' : undefined;
		case 62: // > — a handler of the response: a script or a file with one; `>>` where to write it. Mail quotes with it, too
			return second === 62 || /^>[ \t]*(?:\{%|\S+\.(?:[cm]?[jt]s|lua)[ \t]*$)/.test(lines.content) ? 'client' : undefined;
		case 61: // === — between the messages of a WebSocket
			return second === 61 && /^===(?:[ \t]*wait-for-server)?[ \t]*$/.test(lines.content) ? 'client' : undefined;
		case 63: // ?? — asserts
			return second === 63 ? 'client' : undefined;
		case 64: // @ — a variable, as httpYac reads it wherever it stands
			return /^@[^\s=:()]+[ \t]*:?=/.test(lines.content) ? 'client' : undefined;
		case 103: // gql — a query of httpYac in a file
		case 112: // proto
			return /^(?:gql(?:[ \t]+[^\s({<]+)?|proto)[ \t]+<[ \t]+\S/.test(lines.content) ? 'client' : undefined;
		case 123: // {{ — a script of httpYac, if alone on its line
			return second === 123 && opensScript.test(lines.content) ? 'client' : undefined;
		default:
			return undefined;
	}
}

/** `{{`, `{{@response`, `{{+after`, `{{@js +request`. */
const opensScript = /^\{\{(?:@js[ \t]+)?(?:[@+]\S*|request|streaming|response|after|responseLogging)?[ \t]*$/;

/** Goes behind a dialect line, and all lines of the script or comment that starts in it. Returns where it ends. */
export function skipDialect(lines: Lines): number {
	const { text, first, end } = lines;
	lines.advanceBehind(endOfDialect(text, first, end));
	return lines.isDone ? text.length : lines.start - 1;
}

/** Where the script or comment ends that starts in a line; the end of the text if it is not closed, that of the line if it is neither. */
function endOfDialect(text: string, first: number, end: number): number {
	if (text.charCodeAt(first) === BRACE) {
		return endOfScript(text, end);
	}
	const closing = closingOf(text, first, end);
	const at = closing === undefined ? end : text.indexOf(closing, first + 2);
	return at < 0 ? text.length : closing === undefined ? end : at + closing.length;
}

/** Where the line ends, from `from` on, that has nothing in it but what closes a script of httpYac. */
function endOfScript(text: string, from: number): number {
	for (let at = text.indexOf('}}', from); at >= 0; at = text.indexOf('}}', at + 2)) {
		if (isBlankTo(text, at, -1) && isBlankTo(text, at + 1, 1)) {
			return at + 2;
		}
	}
	return text.length;
}

/** Whether there is but space next to `at`, up to the line break in that direction. */
function isBlankTo(text: string, at: number, step: 1 | -1): boolean {
	let i = at + step;
	while (isBlank(text.charCodeAt(i))) {
		i += step;
	}
	const code = text.charCodeAt(i);
	return code === 10 || code === 13 || i >= text.length || i < 0;
}

const BRACE = 123;

/** What closes the script or comment that starts in a line. */
function closingOf(text: string, first: number, end: number): string | undefined {
	switch (text.charCodeAt(first)) {
		case 47: // /
			return text.charCodeAt(first + 1) === 42 ? '*/' : undefined;
		case 60: // <
		case 62: // >
			return /^.[ \t]*\{%/.test(text.slice(first, end)) ? '%}' : undefined;
		default:
			return undefined;
	}
}

/** Whether a line separates sections: `###`, and a title if one likes. */
export function isSeparator(lines: Lines): boolean {
	return lines.code === 35 && lines.text.startsWith('###', lines.first);
}

/**
 * Whether a line among fields stands for others that are left out: `...`, `[…]`, `(other headers)`, `# etc`, `-- snip --`,
 * `...names` in httpYac; or for a whole response: `=> {…}`, `-> 404`.
 */
export function isElision(lines: Lines): boolean {
	switch (lines.code) {
		case 35: // #
		case 47: // /
			return /^(?:(?:#|\/\/)[ \t]*(?:\.\.\.|…|etc\b)|\/\*[ \t]*(?:\.\.\.|…)[ \t]*\*\/[ \t]*$)/i.test(lines.content);
		case 40: // (
			return /^\([^()]*\)[ \t]*$/.test(lines.content);
		case 45: // -
			return lines.text.charCodeAt(lines.first + 1) === 62 || /^-{2,}[ \t]*(?:snip|8<|\.\.\.|…)/i.test(lines.content);
		case 46: // .
			return /^\.(?:\.\.|[ \t]\.[ \t]\.)/.test(lines.content);
		case 61: // =
			return lines.text.charCodeAt(lines.first + 1) === 62;
		case 60: // <
			return /^<(?:[a-z]+(?: [a-z]+)+|snip|\.\.\.|…)>[ \t]*$/i.test(lines.content);
		case 91: // [
			return /^\[[ \t]*(?:\.\.\.|…|[a-z]+(?: [a-z]+)*[ \t]*\])/i.test(lines.content);
		case 123: // {
			return /^\{[ \t]*(?:\.\.\.|…)[ \t]*\}[ \t]*$/.test(lines.content);
		default:
			return lines.code === 8230;
	}
}

/** Whether a line of content stands for more that is left out. */
export function isContentElision(lines: Lines): boolean {
	const { code } = lines;
	return (code === 46 || code === 91 || code === 8230) && /^\[?[ \t]*(?:\.\.\.|…)[ \t]*\]?[ \t]*$/.test(lines.content);
}
