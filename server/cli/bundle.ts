import { createHash } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { Script } from 'node:vm';

/**
 * Runs a bundle as `require` would, and keeps beside it what V8 has compiled it to, so that the next start need not compile
 * it again: two thirds of what loading takes. Whoever could tamper with that file could tamper with the bundle itself. Where
 * it cannot be written, every start compiles.
 *
 * @param file In ASCII, the function that Node makes of a module: so its text is in memory once, a byte for each character.
 *
 * @param settled Milliseconds after which it is kept, at the latest: by then what a first hover needs is part of it.
 */
export function runBundle(file: string, settled = 1000): void {
	const code = readFileSync(file, 'latin1');
	const digest = createHash('sha1').update(code, 'latin1').digest();
	const cache = `${file}.${process.version}-${process.arch}.cache`;
	const cachedData = readCache(cache, digest);
	const script = new Script(code, { filename: file, ...(cachedData && { cachedData }) });
	const module = { exports: {} };
	const run = script.runInThisContext() as (...args: unknown[]) => void;
	run(module.exports, createRequire(file), module, file, dirname(file));
	if (!cachedData || script.cachedDataRejected) {
		keepOnce(settled, () => writeCache(cache, digest, script));
	}
}

/** After `settled` milliseconds, or when the process ends before. */
function keepOnce(settled: number, keep: () => void): void {
	process.once('exit', keep);
	setTimeout(() => {
		process.off('exit', keep);
		keep();
	}, settled).unref();
}

/** What was kept for exactly this code: V8 itself compares no more than its length. */
function readCache(cache: string, digest: Buffer): Buffer | undefined {
	try {
		const kept = readFileSync(cache);
		return kept.subarray(0, digest.length).equals(digest) ? kept.subarray(digest.length) : undefined;
	} catch {
		return undefined;
	}
}

/** Never half a file for another start to read: it is written under another name first. */
function writeCache(cache: string, digest: Buffer, script: Script): void {
	try {
		const unfinished = `${cache}.${process.pid}`;
		writeFileSync(unfinished, Buffer.concat([digest, script.createCachedData()]));
		renameSync(unfinished, cache);
	} catch {
		// A folder that cannot be written to: nothing is kept, and nothing is lost.
	}
}
