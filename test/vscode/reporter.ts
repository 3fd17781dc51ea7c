/** Prints one line per event. By the mark, tools/test-exthost.mjs tells these lines from VS Code's own. Mocha calls it with `new`. */
export function LineReporter(runner: Mocha.Runner): void {
	const say = (line: string) => console.log(`[test] ${line}`);
	let passed = 0;
	let failed = 0;
	runner.on('suite', suite => {
		if (suite.title) {
			say(suite.title);
		}
	});
	runner.on('pass', test => {
		passed++;
		say(`  ok ${test.title} (${test.duration ?? 0} ms)`);
	});
	runner.on('fail', (test, error: Error) => {
		failed++;
		say(`  FAIL ${test.title}: ${error.stack ?? error.message}`);
	});
	runner.on('end', () => say(`${passed} passed, ${failed} failed`));
}
