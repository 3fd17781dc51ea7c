import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

function httpsense(...args: readonly string[]): { output: string; complaint: string; code: number | null } {
	const { stdout, stderr, status } = spawnSync(process.execPath, ['dist/cli.js', ...args], { encoding: 'utf8' });
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

	it('lists the rules, each of which it explains', () => {
		const ids = httpsense('explain', '--list', 'rules').output.trim().split('\n');
		assert.ok(ids.includes('status/reason-mismatch'));
		assert.equal(httpsense('explain', ids.at(-1)!).code, 0);
	});

	it('tells which lists there are', () => {
		const { complaint, code } = httpsense('explain', '--list', 'nothing');
		assert.match(complaint, /headers, status-codes, methods/);
		assert.equal(code, 2);
	});
});
