import assert from 'node:assert/strict';
import { fields } from '../../../server/src/http/fields';
import { type MessageKind, pathTo, type SyntaxNode, visit } from '../../../server/src/http/syntax';
import type { Term } from '../../../server/src/http/term';
import { HOLE, SourceText } from '../../../server/src/text';
import { mark } from '../support';

/** Reads a value of the field `name`, given in any case. `{{}}` stands for a hole. */
export function read(name: string, value: string, kind: MessageKind = 'unknown'): SyntaxNode {
	const grammar = fields.get(name.toLowerCase())?.value;
	assert.ok(grammar, `${name} has no grammar`);
	return grammar(new SourceText(value.replaceAll('{{}}', HOLE), 0), kind);
}

/** What its parts say in words, such as `60: 1 minute`. */
export function readings(name: string, value: string, kind?: MessageKind): string[] {
	const found: string[] = [];
	visit(read(name, value, kind), ({ source, reading }) => {
		const words = reading?.();
		if (words !== undefined) {
			found.push(`${source.text}: ${words}`);
		}
	});
	return found;
}

/** What is wrong with it: `rule: where it «is»`. */
export function problems(name: string, value: string, kind?: MessageKind): string[] {
	const found: string[] = [];
	visit(read(name, value, kind), ({ source, problem }) => {
		if (problem) {
			found.push(`${problem.rule}: ${mark(value.replaceAll('{{}}', HOLE), [problem.at ?? source])}`);
		}
	});
	return found;
}

/** The known names in it. */
export function terms(name: string, value: string, kind?: MessageKind): string[] {
	const found: string[] = [];
	visit(read(name, value, kind), ({ term }) => term && found.push(term.name));
	return found;
}

/** What could stand at `$0`. */
export function offered(name: string, valueWithCursor: string, kind?: MessageKind): readonly Term[] {
	const offset = valueWithCursor.indexOf('$0');
	const path = pathTo(read(name, valueWithCursor.replace('$0', ''), kind), offset, node => node.expects !== undefined);
	return path.at(-1)?.expects ?? [];
}

/** The names of what could stand at `$0`. */
export function offers(name: string, valueWithCursor: string, kind?: MessageKind): string[] {
	return offered(name, valueWithCursor, kind).map(term => term.name);
}
