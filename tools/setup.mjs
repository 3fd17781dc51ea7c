// Installs what the tests inside VS Code, and `npm start` without a VS Code, need. Does nothing when it is all there.
//   node tools/setup.mjs                what the tests need: VS Code and a Chromium
//   node tools/setup.mjs --no-browser   VS Code alone
import { execFileSync } from 'node:child_process';
import { existsSync, lstatSync, mkdirSync, readFileSync, readlinkSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { projectLink, root, vscodeHome, vscodeRoot } from './vscode.mjs';

installVSCode();
if (!process.argv.includes('--no-browser')) {
	await installChromium();
}

/** The packages of tools/vscode, their scripts off, so that nothing is compiled, or downloaded from elsewhere. */
function installVSCode() {
	const lock = readFileSync(join(vscodeHome, 'package-lock.json'), 'utf8');
	const stamp = join(vscodeHome, 'node_modules', '.installed-lock');
	if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
		console.log('Installing a VS Code server (about 500 MB, once) …');
		run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], vscodeHome);
		writeFileSync(stamp, lock);
	}
	link('node_modules', join(vscodeHome, 'node_modules')); // the workbench and the hosts load packages from there
	link('extensions/node_modules/typescript', join(root, 'node_modules/typescript')); // its TypeScript extension runs this
	link(projectLink, root); // see workbench.mjs
}

/** Debian's package, unless CHROMIUM names one or one is installed. */
async function installChromium() {
	const { chromiumPath } = await import('./workbench.mjs');
	if (chromiumPath()) {
		return;
	}
	if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) {
		throw new Error('The tests need a Chromium or Chrome: install one, or let the variable CHROMIUM name one.');
	}
	console.log('Installing Chromium …');
	run('apt-get', ['-qq', 'update']);
	run('apt-get', ['-qq', 'install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core']);
}

/** Makes a name in VS Code's folder stand for a folder elsewhere. */
function link(name, target) {
	const path = join(vscodeRoot, name);
	const destination = relative(dirname(path), target);
	const there = lstatSync(path, { throwIfNoEntry: false });
	if (there?.isSymbolicLink() && readlinkSync(path) === destination) {
		return;
	}
	if (there) {
		rmSync(path, { recursive: true });
	}
	mkdirSync(dirname(path), { recursive: true });
	symlinkSync(destination, path, 'dir');
}

function run(command, args, cwd) {
	execFileSync(command, args, {
		cwd,
		stdio: ['ignore', 'ignore', 'inherit'],
		env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
	});
}
