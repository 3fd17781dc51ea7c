import { argv, exit, stderr, stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { createRequire } from 'node:module';
import type * as Explain from './explain';
import { lsp } from './lsp';

declare const HTTPSENSE_VERSION: string;

const help = `Usage: httpsense <command>

  explain <anything>   Prints what is known of a status code, header, method, directive,
                       media type or auth scheme: httpsense explain 429
      --format <f>     text (the default), markdown or json
  explain <rule>       Prints what a rule is about: httpsense explain cookie/samesite-none-insecure
  explain --list <k>   Lists all headers, status-codes, methods, media-types, auth-schemes, directives,
                       parameters, codings, values, versions or rules, or all terms
  lsp --stdio          Runs the language server on standard input and output

  --help, --version
`;

main();

function main(): void {
	const { values, positionals } = readArguments();
	const [command, ...rest] = positionals;
	if (values.version) {
		stdout.write(`${HTTPSENSE_VERSION}\n`);
	} else if (values.help) {
		stdout.write(help);
	} else if (command === 'lsp') {
		lsp();
	} else if (command === 'explain' && values.list !== undefined) {
		exitWhenWritten(load('explain').listCommand(values.list, values.format));
	} else if (command === 'explain' && rest.length > 0) {
		exitWhenWritten(load('explain').explainCommand(rest.join(' '), values.format));
	} else {
		fail(
			command === undefined
				? help
				: command === 'explain'
					? 'Say what to explain: httpsense explain 429'
					: `There is no command ${command}. See httpsense --help.`,
		);
	}
}

function readArguments() {
	try {
		return parseArgs({
			args: argv.slice(2),
			allowPositionals: true,
			options: {
				help: { type: 'boolean', short: 'h' },
				version: { type: 'boolean', short: 'v' },
				list: { type: 'string' },
				format: { type: 'string', default: 'text' },
				stdio: { type: 'boolean' },
			},
		});
	} catch (error) {
		return fail(`${(error as Error).message} See httpsense --help.`);
	}
}

/** What a command needs, from a bundle of its own: nobody waits for what another command knows. */
function load(command: 'explain'): typeof Explain {
	return createRequire(__filename)(`./cli/${command}.js`) as typeof Explain;
}

/** Sets the exit code and lets the process end by itself, so that a pipe gets all of the output. */
function exitWhenWritten({ output, code }: { readonly output: string; readonly code: number }): void {
	process.exitCode = code;
	(code === 0 ? stdout : stderr).write(output);
}

function fail(sentence: string): never {
	stderr.write(`${sentence.trimEnd()}\n`);
	exit(2);
}
