import { deepEqual, equal, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Message } from '../../server/src/http/message';
import { statusCodes } from '../../server/src/http/statusCodes';
import { lint } from '../../server/src/rules/lint';
import { openText } from './support';

interface Snippet {
	readonly prefix: string;
	readonly description: string;
	readonly body: readonly string[];
}

const inHttp = read('http');
const inMarkdown = read('markdown');
const inCode = read('javascript');

/** What REST Client, httpYac and Kulala use. */
const taken = 'get post put delete graphql soap mfr fv rv note js stream mqtt mqtt_test wss wss_test sse proto grpc'.split(' ');

describe('snippets', () => {
	for (const [language, snippets] of [
		['http', inHttp],
		['markdown', inMarkdown],
		['javascript', inCode],
	] as const) {
		describe(language, () => {
			it('have prefixes that nobody else has', () => {
				const prefixes = snippets.map(({ prefix }) => prefix);
				deepEqual(
					prefixes.filter((prefix, i) => taken.includes(prefix) || !/^(http|res)-/.test(prefix) || prefixes.indexOf(prefix) < i),
					[],
				);
			});

			for (const { prefix, description, body } of snippets) {
				it(`${prefix} expands to HTTP without a mistake`, () => {
					const text = expand(body.join('\n'));
					ok(!/\$\{?\d/.test(text), text);
					ok(/^\S.*\.$/.test(description), description);
					const { http } = openText(text, language === 'javascript' ? 'typescript' : language);
					ok(
						prefix === 'http-express-cookie' || http.sections.some(section => section.messages.length > 0), // its options are not HTTP
						'no message',
					);
					const found: string[] = [];
					lint(http, {}, ({ message, rule, at }) => found.push(`${rule.id}: ${message} (${at.text})`));
					deepEqual(found, [], text);
				});
			}
		});
	}

	for (const { prefix, body } of inHttp.filter(({ prefix }) => !prefix.startsWith('http-example-'))) {
		it(`${prefix} is one message`, () => {
			const [message, ...others] = messages(expand(body.join('\n'))).filter(({ partOf }) => !partOf);
			equal(others.length, 0);
			equal(message?.kind, prefix.startsWith('res-') ? 'response' : 'request');
		});
	}

	for (const { prefix, body } of inHttp.filter(({ prefix }) => /^res-\d/.test(prefix))) {
		it(`${prefix} has all that a response with this status must have`, () => {
			const text = expand(body.join('\n'));
			const [message] = messages(text);
			const code = statusCodes.get(prefix.slice('res-'.length));
			ok(message && code);
			equal(message.statusCode?.source.text, code.name);
			equal(message.reasonPhrase?.source.text, code.phrase);
			const names = message.fieldLines.map(line => line.nameText.text);
			deepEqual(
				code.mustHave.filter(name => !names.includes(name)),
				[],
			);
			equal(code.mayHaveContent || message.content === undefined, true, 'content');
		});
	}

	it('answer every registered status that people write', () => {
		const prefixes = new Set(inHttp.map(({ prefix }) => prefix));
		const rare = ['102', '104', '207', '208', '226', '300', '305', '306', '418', '423', '424', '506', '508', '510'];
		deepEqual(
			[...statusCodes.values()]
				.filter(code => code.isRegistered && !rare.includes(code.name) && !prefixes.has(`res-${code.name}`))
				.map(({ name }) => name),
			[],
		);
	});

	it('close every fence they open', () => {
		for (const { prefix, body } of inMarkdown) {
			const fences = body.filter(line => line.startsWith('```'));
			ok(fences.length > 0 && fences.every((fence, i) => fence === (i % 2 ? '```' : '```http')), prefix);
		}
	});
});

describe('a snippet', () => {
	for (const [name, snippet, expected] of [
		['drops its tab stops', 'a$1b${2}c$0', 'abc'],
		['shows its defaults, where they are repeated too', '$1 ${1:a${2:b}} $1', 'ab ab ab'],
		['shows its first choices', '${1|a\\,b,c|} $1', 'a,b a,b'],
		['shows what is escaped', '\\$1 ${1:{\\}} \\\\', '$1 {} \\'],
		['transforms', '${1|12 a,34 b|} ${1/^(\\d+).*/$1/}', '12 a 12'],
	] as const) {
		it(name, () => equal(expand(snippet), expected));
	}
});

function read(language: string): Snippet[] {
	return Object.values(JSON.parse(readFileSync(`snippets/${language}.json`, 'utf8')) as Record<string, Snippet>);
}

function messages(text: string): Message[] {
	return openText(text).http.sections.flatMap(section => section.messages);
}

/** The text a snippet gives to somebody who only presses Tab. */
function expand(snippet: string): string {
	const defaults = new Map<string, string>();
	expandWith(snippet, defaults);
	return expandWith(snippet, defaults).text;
}

/** Expands up to the `}` that ends a placeholder; what has a default goes into `defaults`. */
function expandWith(snippet: string, defaults: Map<string, string>, from = 0, isNested = false): { text: string; end: number } {
	let text = '';
	let at = from;
	while (at < snippet.length && !(isNested && snippet[at] === '}')) {
		const rest = snippet.slice(at);
		const escaped = /^\\([$}\\])/.exec(rest);
		const stop = /^\$(\d+)|^\$\{(\d+)\}/.exec(rest);
		const choice = /^\$\{(\d+)\|((?:\\.|[^,|\\])*)(?:\\.|[^|\\])*\|\}/.exec(rest);
		const transform = /^\$\{(\d+)\/((?:\\.|[^/\\])+)\/([^/]*)\/\}/.exec(rest);
		const placeholder = /^\$\{(\d+):/.exec(rest);
		if (placeholder) {
			const inner = expandWith(snippet, defaults, at + placeholder[0].length, true);
			defaults.set(placeholder[1]!, inner.text);
			text += inner.text;
			at = inner.end + 1;
			continue;
		}
		if (choice) {
			defaults.set(choice[1]!, choice[2]!.replace(/\\(.)/g, '$1'));
		}
		const index = stop?.[1] ?? stop?.[2] ?? choice?.[1] ?? transform?.[1];
		const value = index === undefined ? (escaped?.[1] ?? rest.slice(0, 1)) : (defaults.get(index) ?? '');
		text += transform ? value.replace(new RegExp(transform[2]!), transform[3]!) : value;
		at += (escaped ?? stop ?? choice ?? transform)?.[0].length ?? 1;
	}
	return { text, end: at };
}
