import type { Definition, Placeholder, Use } from '../../http/structure';
import type { SourceText } from '../../text';
import { variableEnd } from './placeholders';

/** The names that the lines of any HTTP client define and use. */
export interface Names {
	readonly definitions: readonly Definition[];
	readonly uses: readonly Use[];
	/** A file that is read for the sake of its names. */
	readonly file?: SourceText;
}

/** `@host = a.example`, `@later := {{host}}`. */
export function namesInVariable(line: SourceText): Definition[] {
	const [whole = '', before = '', name = ''] = /^(@[ \t]*)([^\s=:]+)[ \t]*:?=/.exec(line.text) ?? [];
	if (!name) {
		return [];
	}
	const source = line.slice(before.length, before.length + name.length);
	return [{ kind: 'variable', by: 'line', name: source, value: line.slice(whole.length).trim() }];
}

/** `# @name login`, `// @ref login`, `# @import ./a.http`, `# @prompt user`. */
export function namesInComment(line: SourceText): Names {
	const [, before = '', directive = '', behind = '', argument = ''] =
		/^((?:#+|\/\/)[ \t]*@)([\w-]+)([ \t]*=[ \t]*|[ \t]+)(\S(?:.*\S)?)[ \t]*$/.exec(line.text) ?? [];
	const at = before.length + directive.length + behind.length;
	const source = line.slice(at, at + argument.length);
	switch (directive.toLowerCase().replaceAll('-', '')) {
		case 'name':
			return { definitions: [{ kind: 'request', by: 'line', name: source }], uses: [] };
		case 'ref':
		case 'forceref':
			return { definitions: [], uses: [{ kind: 'request', path: source }] };
		case 'import':
			return { definitions: [], uses: [], file: source };
		case 'prompt': {
			const [, open = '', name = ''] = /^(\{?)([\w.-]+)/.exec(argument) ?? [];
			const asked = source.slice(open.length, open.length + name.length);
			return { definitions: name ? [{ kind: 'variable', by: 'prompt', name: asked }] : [], uses: [] };
		}
		default:
			return { definitions: [], uses: [] };
	}
}

/** `client.global.set("token", …)`, `exports.token = …`: the names that a script sets, and those it asks for. */
export function namesInScript(script: SourceText): Names {
	const definitions: Definition[] = [];
	const uses: Use[] = [];
	const accesses = /\b(?:global|variables)\.(set|get|clear|isEmpty)\([ \t]*(["'])([\w.-]+)\2|\bexports\.(\w+)[ \t]*=(?!=)/g;
	for (const { 0: text, 1: access, 3: quoted, 4: exported, index } of script.text.matchAll(accesses)) {
		const name = (quoted ?? exported)!;
		const at = index + text.lastIndexOf(name);
		const source = script.slice(at, at + name.length);
		if (exported || access === 'set') {
			definitions.push({ kind: 'variable', by: 'script', name: source });
		} else {
			uses.push({ path: source });
		}
	}
	return { definitions, uses };
}

/** The name in `run #login`, which may have variables of its own behind it. */
export function requestRun(line: SourceText): SourceText | undefined {
	const before = /^run[ \t]+#/.exec(line.text)?.[0].length;
	const variables = line.text.indexOf('(@');
	return before === undefined ? undefined : line.slice(before, variables < 0 ? line.length : variables).trim();
}

/** What stands in double braces, those not closed yet included. Where they stand alone in their line, they open a script. */
export function placeholdersIn(source: SourceText): Placeholder[] {
	const { text } = source;
	const found: Placeholder[] = [];
	for (let at = text.indexOf('{{'); at >= 0; at = text.indexOf('{{', at)) {
		const end = variableEnd(text, at);
		if (end > at) {
			found.push({ inside: source.slice(at + 2, end - 2), isClosed: true });
			at = end;
		} else {
			const lineEnd = text.indexOf('\n', at);
			const to = Math.min(lineEnd < 0 ? text.length : lineEnd, at + LONGEST);
			const inside = source.slice(at + 2, to);
			if (inside.trim().length > 0 || text.slice(text.lastIndexOf('\n', at) + 1, at).trim()) {
				found.push({ inside, isClosed: false });
			}
			at += 2;
		}
	}
	return found;
}

/** What is not closed for so long is none. */
const LONGEST = 300;

/** The names in an expression. Behind a point stand parts of something, in quotes stands text. */
export function usesIn(expression: SourceText): Use[] {
	const { text } = expression;
	// `{{$dotenv NAME}}` calls a function of the client, in whose arguments only `%name` is a variable.
	const isCall = /^[ \t]*\$(?!global\b)/.test(text);
	const uses: Use[] = [];
	for (const { 0: word, index } of text.matchAll(/"[^"]*"|'[^']*'|`[^`]*`|\.?[\p{L}\p{N}_$][\p{L}\p{N}_$-]*(?:\.[\p{L}\p{N}_$*-]+)*/gu)) {
		if (!/^["'`.]/.test(word) && (!isCall || text[index - 1] === '%')) {
			uses.push({ path: expression.slice(index, index + word.length) });
		}
	}
	return uses;
}
