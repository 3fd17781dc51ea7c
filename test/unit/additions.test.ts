import assert from 'node:assert/strict';
import { completion } from '../../server/src/features/completion';
import { diagnostics } from '../../server/src/features/diagnostics';
import { hover } from '../../server/src/features/hover';
import { readCustomData } from '../../server/src/project/customData';
import { editor } from './features/editor';
import { atCursor, openText } from './support';

const problems: string[] = [];
const additions = readCustomData(
	JSON.stringify({
		headers: [
			{ name: 'X-Client-Id', direction: 'request', description: 'Who asks.' },
			{ name: 'X-Shard-1', direction: 'response' },
			{ name: 'Tenant' },
			{ name: 'X-User', values: ['nobody'] },
			{ name: 'Content-Type', description: 'Ours.' },
			{ name: 'Referer', direction: 'both' },
			{ name: 'Server-Timing', direction: 'request' },
			{ name: 'X-Powered-By', direction: 'response' },
			{ name: 'Set-Cookie', direction: 'both' },
			{ name: 'Host', direction: 'both' },
			{ name: 'Cache-Control', description: 'Ours.', values: [{ name: 'x-edge', description: 'At the edge.' }] },
		],
		statusCodes: [{ code: 799, phrase: 'Ours' }],
		methods: [{ name: 'FROB', description: 'Frobs.' }],
		authSchemes: [
			{ name: 'Acme' },
			{
				name: 'Bearer',
				references: [
					{ name: 'a', url: 'https://a.example/' },
					{ name: 'b', url: 'https://b.example/' },
				],
			},
		],
		mediaTypes: [{ name: 'application/vnd.api+json', description: 'What we speak.' }],
	}),
	({ message }) => problems.push(message),
);

function labels(source: string, known = additions): string[] {
	const { document, offset } = atCursor(source);
	return completion(document, offset, editor, known)?.items.map(({ label }) => label) ?? [];
}

function told(source: string): string {
	const { document, offset } = atCursor(source);
	return (hover(document, offset, editor, additions)?.contents as { value: string } | undefined)?.value ?? '—';
}

function found(source: string, language = 'http'): string[] {
	const document = openText(source, language);
	return diagnostics(document, {}, { additions }).map(({ code, range }) => `${String(code)} ${document.text.getText(range)}`);
}

describe('what a project adds', () => {
	it('needs a text where it has a description', () => {
		const told: string[] = [];
		readCustomData('{"headers": [{"name": "X-A", "description": {"kind": "markdown"}}]}', ({ message }) => told.push(message));
		assert.deepEqual(told, ['A `description` is a string, or an object with a `value`.']);
	});

	it('has nothing wrong', () => assert.deepEqual(problems, []));

	it('takes names that are neighbours of its own for names of somebody else', () => {
		assert.deepEqual(found('GET /\nX-Client-Ip: 1\nX-Shard-2: 1\nTenants: 1'), []);
		assert.deepEqual(found("fetch(u, { headers: { Tenants: 'a', 'X-Client-Ip': 'b' } })", 'typescript'), []);
		assert.deepEqual(found('GET /\nX-Clinet-Id: 1'), ['header/misspelled X-Clinet-Id']);
	});

	it('finds what it knows, even codes that are out of range', () => assert.deepEqual(found('HTTP/1.1 799 Ours'), []));

	it('has headers in other messages than everybody has them, where it says so', () => {
		const inRequest = 'GET / HTTP/1.1\nHost: a.example\nServer-Timing: a\n';
		const inResponse = 'HTTP/1.1 200 OK\nReferer: /a\nServer-Timing: a\n';
		assert.deepEqual(found(inRequest), []);
		assert.deepEqual(found(inResponse), ['header/request-in-response Server-Timing']);
		assert.deepEqual(
			diagnostics(openText(inRequest + '###\n' + inResponse), {}).map(({ code }) => code),
			['header/response-in-request', 'header/request-in-response'],
		);
		assert.match(told('GET /\nServer-T$0iming: a'), /^\*\*Server-Timing\*\* — request header/);
		assert.ok(labels('GET /\n$0').includes('Server-Timing'));
		assert.ok(!labels('HTTP/1.1 200 OK\n$0').includes('Server-Timing'));
		assert.ok(labels('HTTP/1.1 200 OK\n$0').includes('Referer'));
	});

	it('is as strict about the place of a header as it says', () => {
		const request = 'GET / HTTP/1.1\nHost: a.example\nX-Powered-By: a';
		assert.deepEqual(found(request), ['header/response-in-request X-Powered-By']);
		assert.deepEqual(diagnostics(openText(request), {}), []);
	});

	it('varies with what the project has in requests', () =>
		assert.deepEqual(found('HTTP/1.1 200 OK\nVary: Set-Cookie, Server-Timing, Location, Host'), [
			'vary/useless Location',
			'vary/useless Host',
		]));

	it('leaves the values of a header that everybody knows as they are', () => {
		const nothing = readCustomData('{}', () => undefined);
		for (const source of [
			'HTTP/1.1 200 OK\nContent-Type: text/html; $0',
			'HTTP/1.1 200 OK\nContent-Type: $0',
			'GET /\nCache-Control: max-age=$0',
		]) {
			assert.deepEqual(labels(source), labels(source, nothing));
			assert.ok(labels(source).length > 0 || source.endsWith('=$0'));
		}
	});

	it('offers its values in front of those that everybody knows', () => {
		const all = labels('HTTP/1.1 200 OK\nCache-Control: no-store, $0');
		assert.equal(all[0], 'x-edge');
		assert.ok(all.includes('max-age'));
		assert.match(told('HTTP/1.1 200 OK\nCache-Control: no-store, x-e$0dge'), /At the edge\./);
		assert.deepEqual(labels('GET /\nX-User: $0'), ['nobody']);
	});

	it('says more of what everybody knows, and nothing less', () => {
		assert.match(
			told('GET /\nAuthorization: Be$0arer a'),
			/^\*\*Bearer\*\* — .*RFC 6750.* \| \[a\]\(https:\/\/a\.example\/\) \| \[b\]/s,
		);
		assert.match(told('GET /\nAccept: application/vnd.a$0pi+json'), /What we speak\..*\[/s);
		assert.match(told('GET /\nAuthorization: Ac$0me a'), /An authentication scheme of this project\.$/);
	});

	it('is known in lists of names, too', () => {
		assert.match(told('HTTP/1.1 200 OK\nAccess-Control-Allow-Headers: X-Cl$0ient-Id'), /Who asks\./);
		assert.match(told('HTTP/1.1 200 OK\nAccess-Control-Allow-Methods: FR$0OB'), /Frobs\./);
		assert.ok(labels('HTTP/1.1 200 OK\nAccess-Control-Allow-Methods: $0').includes('FROB'));
		assert.ok(labels('HTTP/1.1 200 OK\nAccess-Control-Allow-Headers: $0').includes('X-Client-Id'));
		assert.ok(labels('HTTP/1.1 200 OK\nAccess-Control-Expose-Headers: $0').includes('X-Shard-1'));
		assert.ok(!labels('HTTP/1.1 200 OK\nAccess-Control-Allow-Headers: $0').includes('X-Shard-1'));
		assert.ok(!labels('HTTP/1.1 200 OK\nAccess-Control-Expose-Headers: $0').includes('X-Client-Id'));
	});

	it('offers the values of its headers at once', () => {
		const { document, offset } = atCursor('GET /\n$0');
		const items = completion(document, offset, editor, additions)!.items;
		assert.equal(items.find(({ label }) => label === 'X-User')?.command?.command, 'suggest');
		assert.equal(items.find(({ label }) => label === 'X-Client-Id')?.command, undefined);
	});
});
