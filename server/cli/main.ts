import { argv, exit, stderr, stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { createRequire } from 'node:module';
import type * as Check from './check';
import type * as Explain from './explain';
import { lsp } from './lsp';
import type { Outcome } from './outcome';

declare const HTTPSENSE_VERSION: string;

const help = `Usage: httpsense <command>

  explain <anything>   Prints what is known of a status code, header, method, directive,
                       media type or auth scheme: httpsense explain 429
      --format <f>     text (the default), markdown or json
  explain <rule>       Prints what a rule is about: httpsense explain cookie/samesite-none-insecure
  explain --list <k>   Lists all headers, status-codes, methods, media-types, auth-schemes, directives,
                       parameters, codings, values, versions or rules, or all terms
  check <files>        Judges files, and all those in folders; exits with 1 if there are problems
      --severity <s>   Only those at least so serious: error, warning (the default), information or hint
      --format <f>     text (the default), json or github
  lsp --stdio          Runs the language server on standard input and output

  --help, --version
`;

void main();

async function main(): Promise<void> {
	const { values, positionals } = readArguments();
	const [command, ...rest] = positionals;
	if (values.version) {
		stdout.write(`${HTTPSENSE_VERSION}\n`);
	} else if (values.help) {
		stdout.write(help);
	} else if (command === 'lsp') {
		lsp();
	} else if (command === 'check' && rest.length > 0) {
		exitWhenWritten(await (load('check') as typeof Check).checkCommand(rest, values.format, values.severity));
	} else if (command === 'explain' && values.list !== undefined) {
		exitWhenWritten(await (load('explain') as typeof Explain).listCommand(values.list, values.format));
	} else if (command === 'explain' && rest.length > 0) {
		exitWhenWritten(await (load('explain') as typeof Explain).explainCommand(rest.join(' '), values.format));
	} else {
		fail(
			command === undefined
				? help
				: command === 'explain'
					? 'Say what to explain: httpsense explain 429'
					: command === 'check'
						? 'Say which files or folders to check: httpsense check .'
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
				severity: { type: 'string', default: 'warning' },
				format: { type: 'string', default: 'text' },
				stdio: { type: 'boolean' },
			},
		});
	} catch (error) {
		return fail(`${(error as Error).message} See httpsense --help.`);
	}
}

/** What a command needs, from a bundle of its own: nobody waits for what another command knows. */
function load(command: 'explain' | 'check'): unknown {
	return createRequire(__filename)(`./cli/${command}.js`);
}

/** Sets the exit code and lets the process end by itself, so that a pipe gets all of the output. */
function exitWhenWritten({ output, code, isComplaint }: Outcome): void {
	process.exitCode = code;
	(isComplaint ? stderr : stdout).write(output);
}

function fail(sentence: string): never {
	stderr.write(`${sentence.trimEnd()}\n`);
	exit(2);
}
