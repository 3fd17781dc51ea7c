import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { build } from 'esbuild';

describe('a bundle whose compiled code is kept', () => {
	let folder: string;
	let bundle: string;

	before(async () => {
		folder = fs.mkdtempSync(path.join(tmpdir(), 'bundle-'));
		bundle = path.join(folder, 'bundle.js');
		const runner = "import { runBundle } from './server/cli/bundle'; runBundle(process.argv[2]!, 0);";
		await build({
			stdin: { contents: runner, resolveDir: '.', loader: 'ts' },
			outfile: path.join(folder, 'run.js'),
			bundle: true,
			platform: 'node',
			format: 'cjs',
		});
	});
	after(() => fs.rmSync(folder, { recursive: true }));

	/** What the bundle prints that `code` is. It lives on for a moment, so that its compiled code can be kept. */
	function printed(code: string): string {
		const head = '(function (exports, require, module, __filename, __dirname) {';
		fs.writeFileSync(bundle, `${head}console.log(${code});setTimeout(() => {}, 50);})`);
		const { stdout, stderr } = spawnSync(process.execPath, [path.join(folder, 'run.js'), bundle], { encoding: 'utf8' });
		return stdout + stderr;
	}

	const kept = () => fs.readdirSync(folder).filter(file => file.endsWith('.cache'));

	it('is the same with and without', () => {
		const what = 'typeof module.exports, require("node:path").basename(__filename)';
		assert.equal(printed(what), 'object bundle.js\n');
		assert.equal(printed(what), 'object bundle.js\n');
	});

	it('runs what is written now, not what was kept of a text as long', () => {
		assert.equal(printed('"one"'), 'one\n');
		const [before] = kept();
		assert.ok(before, 'compiled code is kept');
		assert.equal(printed('"one"'), 'one\n');
		assert.equal(printed('"two"'), 'two\n');
		assert.deepEqual(kept(), [before]);
	});

	it('is in ASCII, as it is read', () => {
		assert.doesNotMatch(fs.readFileSync('dist/server/node.js', 'latin1'), /[^\0-\x7f]/);
	});

	it('runs where nothing sensible was kept', () => {
		fs.writeFileSync(path.join(folder, kept()[0]!), 'nonsense');
		assert.equal(printed('"two"'), 'two\n');
	});
});
