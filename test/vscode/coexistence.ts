// Runs in the Node extension host of a window in which HTTPSense is installed beside others (tools/test-coexistence.mjs).
import Mocha from 'mocha';
import { LineReporter } from './reporter';

export async function run(): Promise<void> {
	const mocha = new Mocha({ ui: 'tdd', timeout: 20_000, reporter: LineReporter as never, forbidOnly: true, forbidPending: true });
	mocha.suite.emit('pre-require', globalThis, '', mocha);
	await import('./beside.test');
	const failures = await new Promise<number>(done => mocha.run(done));
	if (failures > 0 || mocha.suite.total() === 0) {
		throw new Error(`${failures} of ${mocha.suite.total()} tests failed`);
	}
}
