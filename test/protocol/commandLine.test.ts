import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';

const program = path.resolve('dist/cli.js');

function httpsense(...args: readonly string[]): { output: string; complaint: string; code: number | null } {
	return httpsenseIn('.', ...args);
}

function httpsenseIn(cwd: string, ...args: readonly string[]): { output: string; complaint: string; code: number | null } {
	const { stdout, stderr, status } = spawnSync(process.execPath, [program, ...args], { encoding: 'utf8', cwd });
	return { output: stdout, complaint: stderr, code: status };
}

describe('the command line', () => {
	const explained: readonly [what: string, expected: RegExp][] = [
		['429', /^429 Too Many Requests — client error\n/],
		['Retry-After', /^Retry-After — response header\n/],
		['max-age', /^max-age — /],
		['application/json', /^application\/json — /],
		['Bearer', /^Bearer — /],
		['cookie/samesite-none-insecure', /^# A cookie with `SameSite=None`/],
	];
	for (const [what, expected] of explained) {
		it(`explains ${what}`, () => assert.match(httpsense('explain', what).output, expected));
	}

	it('suggests what was meant', () => {
		const { output, complaint, code } = httpsense('explain', 'Retry-Aftr');
		assert.equal(output, '');
		assert.match(complaint, /Did you mean Retry-After/);
		assert.equal(code, 1);
	});

	it('lists every header as JSON, with what is known of it', () => {
		const listed = JSON.parse(httpsense('explain', '--list', 'headers', '--format', 'json').output) as {
			name: string;
			summary: string;
		}[];
		const { fields } = JSON.parse(readFileSync('server/generate/header-fields.json', 'utf8')) as { fields: { name: string }[] };
		const names = new Set(listed.map(({ name }) => name.toLowerCase()));
		assert.deepEqual(
			fields.filter(({ name }) => !names.has(name.toLowerCase())),
			[],
		);
		assert.ok(listed.every(({ summary }) => summary.length > 0));
	});

	it('explains and lists what the project adds, too', () => {
		const folder = mkdtempSync(path.join(tmpdir(), 'httpsense-'));
		const headers = [
			{ name: 'X-Tenant-Id', description: 'Which customer.' },
			{ name: 'Retry-After', description: 'Ask us first.' },
		];
		writeFileSync(path.join(folder, 'httpsense.config.json'), JSON.stringify({ headers }));
		const lines = httpsenseIn(folder, 'explain', '--list', 'headers').output.split('\n');
		const explained = httpsenseIn(folder, 'explain', 'retry-after').output;
		rmSync(folder, { recursive: true });
		assert.deepEqual(lines.slice(0, 2), [
			'X-Tenant-Id\theader of this project',
			'Retry-After\tresponse header, as this project has it',
		]);
		assert.equal(lines.filter(line => line.startsWith('Retry-After\t')).length, 1);
		assert.match(explained, /Ask us first/);
	});

	it('lists the rules, each of which it explains', () => {
		const ids = httpsense('explain', '--list', 'rules').output.trim().split('\n');
		assert.ok(ids.includes('status/reason-mismatch'));
		assert.equal(httpsense('explain', ids.at(-1)!).code, 0);
	});

	describe('judges files', () => {
		const folder = mkdtempSync(path.join(tmpdir(), 'httpsense-'));
		const file = (name: string): string => path.join(folder, name);
		before(() => {
			mkdirSync(file('node_modules'));
			writeFileSync(file('a.http'), 'GET /\nCache-Contorl: no-store\n');
			writeFileSync(file('b.md'), '# b\n\n```http\nHTTP/1.1 200 OK\nDate: today\n```\n');
			writeFileSync(file('c.ts'), 'res.status(418);\n');
			writeFileSync(file('d.txt'), 'HTTP/1.1 200 OK\nDate: today\n');
			writeFileSync(file('node_modules/e.http'), 'GET /\nCache-Contorl: no-store\n');
		});
		after(() => rmSync(folder, { recursive: true }));

		it('in folders, of the languages it knows', () => {
			const { output, code } = httpsense('check', folder);
			assert.deepEqual(
				output
					.trim()
					.split('\n')
					.map(found => found.replace(/: .*(?= \[)/, '')),
				[`${file('a.http')}:2:1 [header/misspelled]`, `${file('b.md')}:5:7 [date/invalid]`, '1 error, 1 warning in 3 files.'],
			);
			assert.equal(code, 1);
		});

		it('and tells hints when asked to', () =>
			assert.match(
				httpsense('check', file('c.ts'), '--severity', 'hint').output,
				/c\.ts:1:12: hint: .* \[status\/teapot\]\n1 hint in 1 file\./,
			));

		it('and ends well where nothing is wrong', () =>
			assert.deepEqual(httpsense('check', file('c.ts')), { output: 'No problems in 1 file.\n', complaint: '', code: 0 }));

		it('for programs', () => {
			const [problem] = JSON.parse(httpsense('check', file('a.http'), '--format', 'json').output) as [Record<string, unknown>];
			assert.deepEqual([problem.line, problem.column, problem.rule, problem.severity], [2, 1, 'header/misspelled', 'warning']);
			assert.match(
				httpsense('check', file('a.http'), '--format', 'github').output,
				/^::warning file=.*a\.http,line=2,col=1,title=header\/misspelled::/,
			);
		});

		it('as the project has it', () => {
			writeFileSync(file('httpsense.config.json'), '{"rules": {"header": "off"}, "ignore": ["*.md"], "prest": 1}');
			const { output, complaint, code } = httpsense('check', folder);
			rmSync(file('httpsense.config.json'));
			assert.equal(output, 'No problems in 3 files.\n');
			assert.match(complaint, /httpsense\.config\.json:1: `prest` means nothing here/);
			assert.equal(code, 0);
		});

		it('but not those of other kinds', () => {
			writeFileSync(file('film.ts'), "G\0\0fetch(u, { headers: { 'Cache-Contorl': 'a' } })");
			const { output, code } = httpsense('check', file('d.txt'), file('film.ts'));
			rmSync(file('film.ts'));
			assert.deepEqual([output, code], ['No problems in 1 file.\n', 0]);
		});

		it('but not those that do not exist', () => {
			const { complaint, code } = httpsense('check', file('nothing.http'));
			assert.match(complaint, /^There is no file or folder .*nothing\.http\./);
			assert.equal(code, 2);
		});
	});

	it('tells which lists there are', () => {
		const { complaint, code } = httpsense('explain', '--list', 'nothing');
		assert.match(complaint, /headers, status-codes, methods/);
		assert.equal(code, 2);
	});
});
