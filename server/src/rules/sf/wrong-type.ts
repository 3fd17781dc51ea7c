import type { BareItem, Meaning } from '../../http/grammars/bareItem';
import { dictionary, structuredItem, structuredList } from '../../http/grammars/structuredFields';
import { fieldLines } from '../../http/message';
import { changeTo, type Fix, type Grammar, visit } from '../../http/syntax';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';

type Type = 'string' | 'token' | 'bytes';

const names = { string: 'a String, in double quotes', token: 'a Token, without quotes', bytes: 'a Byte Sequence, between colons' };

const strings = structuredList({ item: mustBe('string') });
const tokens = structuredList({ item: mustBe('token') });

/** What the values of these fields must be. */
const grammars: Readonly<Record<string, Grammar>> = {
	'cache-groups': strings,
	'cache-group-invalidation': strings,
	'speculation-rules': strings,
	'accept-ch': tokens,
	'critical-ch': tokens,
	'available-dictionary': structuredItem({ item: mustBe('bytes') }),
	'dictionary-id': structuredItem({ item: mustBe('string') }),
	'use-as-dictionary': dictionary({
		keys: [key('match', 'string'), key('match-dest', 'string'), key('id', 'string'), key('type', 'token')],
	}),
};

export default defineRule({
	id: 'sf/wrong-type',
	severity: 'warning',
	title: 'Values of Structured Fields have the type that is asked for',
	why: '`"a"` is a String, `a` a Token, `:YQ==:` a Byte Sequence. A recipient that wants one ignores the others, and often the whole field with them.',
	spec: rfc(9651, '3.3'),
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nCache-Groups: «scripts», "a"', fixed: 'HTTP/1.1 200 OK\nCache-Groups: "scripts", "a"' },
		{ bad: 'HTTP/1.1 200 OK\nAccept-CH: «"DPR"», Width', fixed: 'HTTP/1.1 200 OK\nAccept-CH: DPR, Width' },
		{
			bad: 'GET /a HTTP/1.1\nHost: a.example\nAvailable-Dictionary: «"YQ=="»',
			fixed: 'GET /a HTTP/1.1\nHost: a.example\nAvailable-Dictionary: :YQ==:',
		},
		{
			bad: 'HTTP/1.1 200 OK\nUse-As-Dictionary: match="/a/*", id=«a»',
			fixed: 'HTTP/1.1 200 OK\nUse-As-Dictionary: match="/a/*", id="a"',
		},
		{ bad: 'HTTP/1.1 200 OK\nSpeculation-Rules: «1»' },
		{ good: 'HTTP/1.1 200 OK\nCache-Groups: "scripts", "a"' },
		{ good: 'HTTP/1.1 200 OK\nAccept-CH: DPR, Sec-CH-UA-Platform' },
		{ good: 'HTTP/1.1 200 OK\nUse-As-Dictionary: match="/a/*", match-dest=("script" "style"), type=raw, more=1' },
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nAvailable-Dictionary: {{hash}}\nDictionary-ID: "a"' },
		{ good: 'HTTP/1.1 200 OK\nCache-Groups: <group>' },
		{ bad: 'HTTP/1.1 200 OK\nAccept-CH: «"DPR, Width"»' },
		{ bad: 'HTTP/1.1 200 OK\nAccept-CH: «1», DPR' },
		{ bad: 'GET /a HTTP/1.1\nHost: a.example\nAvailable-Dictionary: «"not base64"»' },
		{ bad: 'GET /a HTTP/1.1\nHost: a.example\nAvailable-Dictionary: «"abc"»' },
		{ bad: 'GET /a HTTP/1.1\nHost: a.example\nAvailable-Dictionary: «hash»' },
	],
	concerns: { fields: Object.keys(grammars) },
	check(message, report) {
		for (const [name, grammar] of Object.entries(grammars)) {
			for (const { valueText } of fieldLines(message, name)) {
				if (valueText) {
					visit(grammar(valueText, message.kind), ({ source, problem }) => {
						if (problem?.rule === 'sf/wrong-type') {
							report({ ...problem, at: source });
						}
					});
				}
			}
		}
	},
});

function key(name: string, type: Type) {
	return { kind: 'parameter' as const, name, role: '', summary: '', item: mustBe(type) };
}

function mustBe(type: Type): Meaning {
	return item => {
		if (item.type === type || item.type === 'unknown' || item.type === 'missing') {
			return {};
		}
		const message = `This must be ${names[type]}: recipients ignore \`${item.source.text}\`.`;
		const fix = conversion(item, type);
		return { problem: { rule: 'sf/wrong-type', message, ...(fix && { fixes: [fix] }) } };
	};
}

function conversion({ source, type, text }: BareItem, wanted: Type): Fix | undefined {
	switch (wanted) {
		case 'string':
			return type === 'token' ? changeTo(source, `"${text}"`) : undefined;
		case 'token':
			return type === 'string' && /^[A-Za-z][\w-]*$/.test(text) ? changeTo(source, text) : undefined;
		case 'bytes':
			return type === 'string' && /^[A-Za-z\d+/]+={0,2}$/.test(text) && text.length % 4 === 0
				? changeTo(source, `:${text}:`)
				: undefined;
	}
}
