// Runs the suites in a Node extension host: a VS Code server's, or a desktop VS Code's.
import Mocha from 'mocha';
import { LineReporter } from './reporter';

export async function run(): Promise<void> {
	const mocha = new Mocha({ ui: 'tdd', timeout: 20_000, reporter: LineReporter as never, forbidOnly: true, forbidPending: true });
	mocha.suite.emit('pre-require', globalThis, '', mocha); // defines suite() and test(), which the bundled files call
	await import('./suite');
	await import('./suite/crash.test');
	const failures = await new Promise<number>(done => mocha.run(done));
	if (failures > 0 || mocha.suite.total() === 0) {
		throw new Error(`${failures} of ${mocha.suite.total()} tests failed`);
	}
}
