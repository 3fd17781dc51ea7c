import { addFieldFix, isWithout, type Message, possible, statusOf } from '../../http/message';
import type { Finding } from '../rule';

interface Requirement {
	readonly codes: readonly number[];
	readonly name: string;
	/** Field lines that would do, the likeliest first. */
	readonly lines: readonly string[];
	readonly message: (code: number) => string;
}

/** Reports a status code that a field must go with, if the response is shown whole and lacks it. Code is never whole. */
export function requireField({ codes, name, lines, message: say }: Requirement) {
	return (message: Message, report: (finding: Finding) => void): void => {
		const code = statusOf(message);
		if (code === undefined || !codes.includes(code) || !isWithout(message, name.toLowerCase())) {
			return;
		}
		report({ at: message.statusCode!.source, message: say(code), fixes: possible(...lines.map(line => addFieldFix(message, line))) });
	};
}
