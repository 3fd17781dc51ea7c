import { strictEqual } from 'node:assert';
import type { Slot } from '../../../server/src/http/message';
import { languageOf } from './scanned';

const before = 'export async function handler(req, res) {\n  const a = 1;\n  ';
const after = "\n}\n\nexport function next(res2) {\n  const headers = { 'X-After': '1' };\n  return res2.status(503);\n}\n";

function slotIn(line: string): { slot: Slot | undefined; text: string } {
	const text = before + line.replace('$0', '') + after;
	return { slot: languageOf('typescript').parse(text).slotAt!(before.length + line.indexOf('$0')), text };
}

/** A line and what completing it with the term of that name makes of it. */
const completed: readonly (readonly [line: string, name: string, result: string])[] = [
	['res.status($0', '404', 'res.status(404'],
	['res.status(40$0', '404', 'res.status(404'],
	['res.status($0)', '404', 'res.status(404)'],
	['res.sendStatus(  $0  )', '404', 'res.sendStatus(  404  )'],
	['res.status(ok ? 200 : $0', '404', 'res.status(ok ? 200 : 404'],
	['res.status(ok ? $0', '404', 'res.status(ok ? 404'],
	['if (r.status === $0', '404', 'if (r.status === 404'],
	['if (r.status === 40$0', '404', 'if (r.status === 404'],
	['if (res.statusCode === $0) {', '404', 'if (res.statusCode === 404) {'],
	['switch (res.status) {\n    case $0', '404', 'switch (res.status) {\n    case 404'],
	['switch (res.status) {\n    case 40$0', '404', 'switch (res.status) {\n    case 404'],
	['return new Response(null, { status: 20$0', '204', 'return new Response(null, { status: 204'],
	['return new Response(null, { status: $0 });', '204', 'return new Response(null, { status: 204 });'],
	['res.writeHead($0', '200', 'res.writeHead(200'],
	["fetch(u, { method: '$0", 'POST', "fetch(u, { method: 'POST"],
	["fetch(u, { method: 'P$0' })", 'POST', "fetch(u, { method: 'POST' })"],
	['fetch(u, { method: $0 })', 'POST', "fetch(u, { method: 'POST' })"],
	["if (req.method === '$0", 'POST', "if (req.method === 'POST"],
	["fetch(u, { headers: { 'Acc$0", 'Accept', "fetch(u, { headers: { 'Accept"],
	["fetch(u, { headers: { 'Acc$0' } })", 'Accept', "fetch(u, { headers: { 'Accept' } })"],
	['fetch(u, { headers: { $0 } })', 'Content-Type', "fetch(u, { headers: { 'Content-Type':  } })"],
	['fetch(u, { headers: { $0 } })', 'Accept', 'fetch(u, { headers: { Accept:  } })'],
	['fetch(u, { headers: { Acc$0 } })', 'Accept', 'fetch(u, { headers: { Accept:  } })'],
	["fetch(u, { headers: { 'A': 'b', $0", 'Accept', "fetch(u, { headers: { 'A': 'b', Accept: "],
	[
		'axios.get(u, { headers: { Authorization: `Bearer ${t}`, Acc$0',
		'Accept',
		'axios.get(u, { headers: { Authorization: `Bearer ${t}`, Accept: ',
	],
	["const headers = { 'Cache-Con$0", 'Cache-Control', "const headers = { 'Cache-Control"],
	["res.writeHead(200, { 'Content-Ty$0", 'Content-Type', "res.writeHead(200, { 'Content-Type"],
	["h.get('$0", 'ETag', "h.get('ETag"],
	["const e = headers.get('et$0')", 'ETag', "const e = headers.get('ETag')"],
	["const e = res.headers['x-$0", 'ETag', "const e = res.headers['ETag"],
	['res.setHeader($0)', 'ETag', "res.setHeader('ETag')"],
	["fetch(u, { headers: [['acc$0", 'Accept', "fetch(u, { headers: [['Accept"],
	["res.set({ 'Acc$0", 'Accept', "res.set({ 'Accept"],
];

describe('In half-typed code', () => {
	for (const [line, name, result] of completed) {
		it(`${line} offers ${name}`, () => {
			const { slot, text } = slotIn(line);
			const term = slot?.node.expects?.find(it => it.name === name);
			strictEqual(term?.name, name);
			const { start, end } = slot!.node.source;
			const written = slot!.decorate?.(name) ?? name;
			strictEqual(text.slice(0, start) + written + text.slice(end), before + result + after);
		});
	}

	/** A line and the field whose value could be written there. */
	const values: readonly (readonly [line: string, text: string])[] = [
		["res.setHeader('Cache-Control', 'no-$0", 'no-'],
		["res.setHeader('Cache-Control', '$0')", ''],
		["res.setHeader('Cache-Control', 'private, no-$0", 'no-'],
		["fetch(u, { headers: { 'Cache-Control': 'no-st$0' } });", 'no-st'],
		["fetch(u, { headers: [['cache-control', 'no-$0", 'no-'],
		["headers['cache-control'] = 'no-$0", 'no-'],
		["new Response(b, { status: 200, headers: { 'Cache-Control': `$0", ''],
	];
	for (const [line, text] of values) {
		it(`${line} offers directives`, () => {
			const { slot } = slotIn(line);
			strictEqual(slot?.node.source.text.trim(), text);
			strictEqual(
				slot.node.expects?.some(({ name }) => name === 'no-store'),
				true,
			);
		});
	}

	/** A line, and the kind of message that what is typed there would belong to. */
	const kinds: readonly (readonly [line: string, kind: string | undefined])[] = [
		['fetch(u, { headers: { $0 } })', 'request'],
		["fetch(u, { headers: { 'A': 'b', '$0' } })", 'request'],
		["new Response(b, { headers: { '$0' } })", 'response'],
		["res.set('$0", 'response'],
		["req.get('$0", 'request'],
		["headers.get('$0", 'unknown'],
		["const headers = { '$0", 'unknown'],
		["const o = { status: 200, headers: { '$0", 'response'],
		['res.status($0', 'response'],
		["fetch(u, { method: '$0", 'request'],
		// Where nothing is HTTP, nothing is offered.
		['$0', undefined],
		['foo($0)', undefined],
		['// res.status($0', undefined],
		['/* res.status($0', undefined],
		["res.status('$0", undefined],
		['res.status(a$0', undefined],
		['res.status(a, $0) + b', 'response'],
		['res.status(404)$0', undefined],
		["res.set('ETag'$0", undefined],
		["res.set('ETag', a$0", undefined],
		["res.set(name, '$0", undefined],
		["map.get('$0", undefined],
		["app.get('$0", undefined],
		['const re = /status: $0', undefined],
		['const s = `a ${b$0', undefined],
		["const s = 'status: $0", undefined],
		['interface A { status: $0', undefined],
		['fetch($0', undefined],
		['fetch(u, { $0', undefined],
	];
	for (const [line, kind] of kinds) {
		it(`${line} is of ${kind ?? 'no'} message`, () => strictEqual(slotIn(line).slot?.message?.kind, kind));
	}

	it('the rest of the code is still understood', () => {
		for (const [line] of completed) {
			const text = before + line.replace('$0', '') + after;
			const { sections } = languageOf('typescript').parse(text);
			const found = sections.flatMap(({ messages }) =>
				messages.map(({ statusCode, fieldLines }) => statusCode?.source.text ?? fieldLines[0]?.nameText.text),
			);
			strictEqual(found.slice(-2).join(), 'X-After,503', line);
		}
	});
});
