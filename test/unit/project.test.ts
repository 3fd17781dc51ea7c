import assert from 'node:assert/strict';
import type { Diagnostic } from 'vscode-languageserver';
import { codeActions } from '../../server/src/features/codeActions';
import { completion } from '../../server/src/features/completion';
import { diagnostics } from '../../server/src/features/diagnostics';
import { explainEntry, termEntries } from '../../server/src/features/lookUp';
import { hover } from '../../server/src/features/hover';
import type { Additions } from '../../server/src/http/additions';
import { readCustomData } from '../../server/src/project/customData';
import { type Added, adding } from '../../server/src/project/edit';
import { readProjectFile } from '../../server/src/project/projectFile';
import { type FileReport, Projects } from '../../server/src/project/projects';
import { isRuleOrArea } from '../../server/src/rules/levels';
import { editor } from './features/editor';
import { applyEdits, atCursor, openText } from './support';

const data = {
	headers: [
		{
			name: 'X-Tenant-Id',
			description: 'Which customer the request is for.',
			direction: 'request',
			references: [{ name: 'Our handbook', url: 'https://a.example/tenants' }],
			values: [{ name: 'internal', description: 'Ourselves.' }, 'trial'],
		},
		{ name: 'Cache-Control', description: 'Ask the platform team first.' },
		{ name: 'X-Old', status: 'obsolete', insteadUse: 'X-New', description: { kind: 'markdown', value: 'It was *here*.' } },
	],
	statusCodes: [
		{ code: 499, phrase: 'Client Closed Request', description: 'Our proxy gave up.' },
		{ code: 471, phrase: 'Gone Away' },
	],
	methods: [{ name: 'PURGEALL', description: 'Empties our caches.' }],
	mediaTypes: [{ name: 'application/aplication', description: 'A strange one of ours.' }],
	authSchemes: [{ name: 'Beaver', description: 'Our tokens.' }],
};

function read(source: string): { additions: Additions; problems: string[] } {
	const problems: string[] = [];
	const additions = readCustomData(source, ({ start, end, message }) => problems.push(`${source.slice(start, end)}: ${message}`));
	return { additions, problems };
}

const { additions, problems } = read(JSON.stringify(data));

function told(source: string, language = 'http'): string {
	const { document, offset } = atCursor(source, language);
	const result = hover(document, offset, editor, additions);
	return (result?.contents as { value: string } | undefined)?.value ?? '—';
}

function offered(source: string): { label: string; text: string }[] {
	const { document, offset } = atCursor(source);
	const items = completion(document, offset, editor, additions)?.items ?? [];
	return items.map(({ label, documentation }) => ({ label, text: (documentation as { value: string } | undefined)?.value ?? '' }));
}

function found(source: string, language = 'http'): string[] {
	const document = openText(source, language);
	return diagnostics(document, {}, { additions }).map(({ code, range }) => `${String(code)} ${document.text.getText(range)}`);
}

describe('custom data', () => {
	it('is read without complaint where it is right', () => assert.deepEqual(problems, []));

	const explained: readonly [what: string, source: string, expected: RegExp, language?: string][] = [
		[
			'a header',
			'GET /\nX-Ten$0ant-Id: a',
			/^\*\*X-Tenant-Id\*\* — request header of this project\n\nWhich customer .*\n\n\[Our handbook\]\(https:\/\/a\.example\/tenants\)$/s,
		],
		['a header in code', "fetch(u, { headers: { 'X-Ten$0ant-Id': 'a' } })", /Which customer/, 'typescript'],
		['a value', 'GET /\nX-Tenant-Id: inter$0nal', /^\*\*internal\*\* — `X-Tenant-Id` value\n\nOurselves\.$/],
		[
			'a header everybody knows',
			'HTTP/1.1 200 OK\nCache-Con$0trol: no-store',
			/Here: nobody may store it\.\n\nAsk the platform team first\./,
		],
		['an obsolete header', 'GET /\nX-O$0ld: a', /\*Deprecated\.\* Instead: `X-New`\.\n\nIt was \*here\*\./],
		['a status code', 'HTTP/1.1 47$01 Gone Away', /^\*\*471 Gone Away\*\* — status code of this project/],
		['a method', 'PURGE$0ALL /', /^\*\*PURGEALL\*\* — method of this project\n\nEmpties our caches\.$/],
		['a media type', 'GET /\nAccept: application/apli$0cation', /A strange one of ours\./],
		['an authentication scheme', 'GET /\nAuthorization: Bea$0ver a', /Our tokens\./],
	];
	for (const [what, source, expected, language] of explained) {
		it(`explains ${what}`, () => assert.match(told(source, language), expected));
	}

	it('is offered, with what it means', () => {
		assert.match(offered('GET /\n$0').find(({ label }) => label === 'X-Tenant-Id')!.text, /Which customer/);
		assert.ok(!offered('HTTP/1.1 200 OK\n$0').some(({ label }) => label === 'X-Tenant-Id'));
		assert.match(offered('HTTP/1.1 $0').find(({ label }) => label === '471 Gone Away')!.text, /status code of this project/);
		assert.ok(offered('$0').some(({ label }) => label === 'PURGEALL'));
		assert.deepEqual(
			offered('GET /\nX-Tenant-Id: $0').map(({ label }) => label),
			['internal', 'trial'],
		);
	});

	it('is right where it stands', () =>
		assert.deepEqual(
			found('PURGEALL / HTTP/1.1\nHost: a.example\nX-Tenant-Id: a\nAuthorization: Beaver a\nAccept: application/aplication'),
			[],
		));

	it('tells misspelled names, and headers in the wrong direction', () => {
		assert.deepEqual(found('GET /\nX-Tenat-Id: a'), ['header/misspelled X-Tenat-Id']);
		assert.deepEqual(found("fetch(u, { headers: { 'X-Tennant-Id': 'a' } })", 'typescript'), ['header/misspelled X-Tennant-Id']);
		assert.deepEqual(found('HTTP/1.1 200 OK\nX-Tenant-Id: a'), ['header/request-in-response X-Tenant-Id']);
	});

	it('is looked up with what everybody knows, in its own words', () => {
		const entries = termEntries(additions);
		assert.deepEqual(
			entries.slice(0, 4).map(({ label, description }) => [label, description]),
			[
				['X-Tenant-Id', 'request header of this project'],
				['Cache-Control', 'request and response header'],
				['X-Old', 'header of this project'],
				['499 Client Closed Request', 'client error, not registered: nginx'],
			],
		);
		assert.equal(entries.length, new Set(entries.map(({ id }) => id)).size);
		assert.ok(entries.length > termEntries().length);
		assert.match(explainEntry('field|X-Tenant-Id', additions)!, /Which customer/);
		assert.equal(explainEntry('field|X-Tenant-Id'), undefined);
	});

	const wrong: readonly [source: string, ...problems: string[]][] = [
		[''],
		['nul', 'nul: This is no JSON: invalid symbol.', ': This is no JSON: value expected.'],
		['[]', '[]: The file holds one JSON object: write `{ … }`.'],
		[
			'{"headers": [{"name": "a b"}, {"name": "X-A"}]}',
			'"a b": `a b` cannot be the name of a header: use letters, digits and hyphens.',
		],
		['{"headers": {}}', '{}: `headers` is an array: write `[ … ]`.'],
		['{"headers": ["X-A"]}', '"X-A": Every entry of `headers` is an object with a `name`.'],
		['{"headers": [{"name": "X-A"}, {"name": "x-a"}]}', '"x-a": `x-a` stands here twice: the later one counts.'],
		['{"headers": [{"name": "X-A", "direction": "up"}]}', '"up": `direction` is `request`, `response` or `both`.'],
		[
			'{"headers": [{"name": "X-A", "status": "old"}]}',
			'"old": `status` is `standard`, `experimental`, `nonstandard` or `deprecated`.',
		],
		[
			'{"headers": [{"name": "X-A", "references": [{"name": "b"}]}]}',
			'{"name": "b"}: A reference has a `name` and a `url` that starts with `https://`.',
		],
		['{"statusCodes": [{"code": 1000}]}', '1000: `1000` is no status code: it has three digits.'],
		['{"mediaTypes": [{"name": "json"}]}', '"json": `json` is no media type: write `type/subtype`.'],
	];
	for (const [source, ...expected] of wrong) {
		it(`tells what is wrong in ${source || 'an empty file'}`, () => assert.deepEqual(read(source).problems, expected));
	}

	it('keeps what is right of a file that has something wrong', () => {
		const { additions: rest, problems: told } = read('{"headers": [{"name": "a b"}, {"name": "X-A", "descripton": 1}], // more\n}');
		assert.deepEqual([...rest.field.keys()], ['x-a']);
		assert.equal(told.length, 2);
	});
});

describe('a project file', () => {
	it('names rules, areas, a preset, files to leave alone and custom data', () => {
		const complaints: string[] = [];
		const file = readProjectFile(
			'{"preset": "strict", "rules": {"cookie": "off", "cokie": "off", "date/invalid": "loud"}, "ignore": ["dist/**"], "customData": ["a.json", 1], "hedaers": []}',
			isRuleOrArea,
			({ message }) => complaints.push(message),
		);
		assert.equal(file.preset, 'strict');
		assert.deepEqual(file.rules, { cookie: 'off' });
		assert.deepEqual(file.ignore, ['dist/**']);
		assert.deepEqual(
			file.customData.map(({ path }) => path),
			['a.json'],
		);
		assert.equal(complaints.length, 4);
	});

	/** A project of files in memory. */
	function project(files: Readonly<Record<string, string>>): { projects: Projects; reports: FileReport[]; reads: string[] } {
		const [reports, reads]: [FileReport[], string[]] = [[], []];
		const read = (uri: string): Promise<string | undefined> => {
			reads.push(uri);
			return Promise.resolve(files[uri]);
		};
		return { projects: new Projects({ read }, report => reports.push(report)), reports, reads };
	}

	it('is the nearest one, up to the folder of the workspace', async () => {
		const { projects, reads } = project({
			'file:///a/httpsense.config.json': '{"preset": "off"}',
			'file:///a/b/httpsense.config.json': '{"preset": "strict"}',
		});
		assert.equal((await projects.nearest('file:///a/b/c/d.http', 'file:///a'))?.preset, 'strict');
		assert.equal((await projects.nearest('file:///a/e.http', 'file:///a'))?.preset, 'off');
		assert.equal(await projects.nearest('file:///f/g/h.http', 'file:///f'), undefined);
		assert.equal(await projects.nearest('untitled:Untitled-1', undefined), undefined);
		assert.ok(!reads.includes('file:///httpsense.config.json'));
		assert.equal(new Set(reads).size, reads.length, 'nothing is read twice');
	});

	it('takes over the files it names, and tells where one is missing', async () => {
		const { projects, reports } = project({
			'file:///a/httpsense.config.json':
				'{"customData": ["./data/one.json", "../none.json"], "headers": [{"name": "X-Two", "description": "Mine."}]}',
			'file:///a/data/one.json': '{"headers": [{"name": "X-One"}, {"name": "X-Two", "description": "Theirs."}]}',
		});
		const found = await projects.nearest('file:///a/b.http', undefined);
		assert.equal(found?.additions.field.get('x-one')?.name, 'X-One');
		assert.equal(found.additions.field.get('x-two')?.summary, 'Mine.');
		const told = reports.flatMap(({ text, problems }) =>
			problems.map(({ start, end, message }) => `${text.slice(start, end)}: ${message}`),
		);
		assert.deepEqual(told, ['"../none.json": There is no file `../none.json`: correct the path, or remove it.']);
	});

	it('leaves files alone', async () => {
		const { projects } = project({ 'file:///a%20b/httpsense.config.json': '{"ignore": ["dist/**", "*.gen.ts"]}' });
		const found = (await projects.nearest('file:///a%20b/c.http', undefined))!;
		assert.ok(found.ignores('file:///a%20b/dist/x/y.ts') && found.ignores('file:///a%20b/z.gen.ts'));
		assert.ok(!found.ignores('file:///a%20b/src/dist.ts') && !found.ignores('file:///c/dist/x.ts'));
	});

	it('is read again when told so', async () => {
		const files: Record<string, string> = { 'file:///a/httpsense.config.json': '{"preset": "off"}' };
		const { projects } = project(files);
		assert.equal((await projects.nearest('file:///a/b.http', undefined))?.preset, 'off');
		files['file:///a/httpsense.config.json'] = '{"preset": "strict"}';
		assert.equal((await projects.nearest('file:///a/b.http', undefined))?.preset, 'off');
		projects.forget();
		assert.equal((await projects.nearest('file:///a/b.http', undefined))?.preset, 'strict');
	});

	const entry = { name: 'X-A' };
	const added: readonly [what: string, text: string, path: readonly [string, string?], value: Added, expected: string | undefined][] = [
		['an empty file', '', ['headers'], entry, '{\n  "headers": [\n    {\n      "name": "X-A"\n    }\n  ]\n}'],
		[
			'a file without the list',
			'{\n  "preset": "off"\n}',
			['headers'],
			entry,
			'{\n  "preset": "off",\n  "headers": [\n    {\n      "name": "X-A"\n    }\n  ]\n}',
		],
		['an empty list', '{\n  "headers": []\n}', ['headers'], entry, '{\n  "headers": [\n    {\n      "name": "X-A"\n    }\n  ]\n}'],
		[
			'a list of lines',
			'{\n\t// ours\n\t"headers": [\n\t\t{ "name": "X-B" },\n\t]\n}',
			['headers'],
			entry,
			'{\n\t// ours\n\t"headers": [\n\t\t{ "name": "X-B" },\n\t\t{ "name": "X-A" },\n\t]\n}',
		],
		['a list in one line', '{"headers": [{"name": "X-B"}]}', ['headers'], entry, '{"headers": [{"name": "X-B"}, { "name": "X-A" }]}'],
		[
			'a list of blocks',
			'{\r\n  "headers": [\r\n    {\r\n      "name": "X-B"\r\n    }\r\n  ]\r\n}',
			['headers'],
			entry,
			'{\r\n  "headers": [\r\n    {\r\n      "name": "X-B"\r\n    },\r\n    {\r\n      "name": "X-A"\r\n    }\r\n  ]\r\n}',
		],
		['an object', '{\n\t// ours\n\t"rules": {}\n}', ['rules', 'a/b'], 'off', '{\n\t// ours\n\t"rules": {\n\t\t"a/b": "off"\n\t}\n}'],
		[
			'a file of Windows',
			'{\r\n    "preset": "off"\r\n}',
			['rules', 'a/b'],
			'off',
			'{\r\n    "preset": "off",\r\n    "rules": {\r\n        "a/b": "off"\r\n    }\r\n}',
		],
		['what is no list', '{"headers": {}}', ['headers'], entry, undefined],
		['what is no object', '{"rules": []}', ['rules', 'a/b'], 'off', undefined],
		['an array', '[]', ['headers'], entry, undefined],
		['half a file', '{"headers": [', ['headers'], entry, undefined],
	];
	for (const [what, text, path, value, expected] of added) {
		it(`gets what people add to ${what}`, () => {
			const edit = adding(text, path, value);
			assert.equal(edit && applyEdits(text, [edit]), expected);
		});
	}

	it('is offered a header that nobody knows, or to turn a rule off', () => {
		const document = openText('GET /\nCache-Contorl: a');
		const [{ range }] = diagnostics(document, {}) as [Diagnostic];
		const titles = (text?: string): string[] => {
			const target = { uri: 'file:///a/httpsense.config.json', text };
			const actions = codeActions(document, { range, context: { diagnostics: [] } }, {}, { target });
			return actions
				.filter(({ edit }) => edit?.documentChanges)
				.map(
					({ title, edit }) =>
						`${title}: ${edit!.documentChanges!.map(change => ('kind' in change ? change.kind : change.edits.map(one => ('newText' in one ? one.newText.replace(/\s+/g, '') : '')).join(''))).join(' ')}`,
				);
		};
		assert.deepEqual(titles(), [
			'Add `Cache-Contorl` to known headers: create {"headers":[{"name":"Cache-Contorl"}]}',
			'Turn off `header/misspelled` in this project: create {"rules":{"header/misspelled":"off"}}',
		]);
		assert.deepEqual(
			titles('{"preset":"strict"}')[1],
			'Turn off `header/misspelled` in this project: {"preset":"strict","rules":{"header/misspelled":"off"}}',
		);
	});
});
