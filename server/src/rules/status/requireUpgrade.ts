import { addFieldFix, elements, fieldLines, isWithout, majorVersionOf, type Message, possible, statusOf } from '../../http/message';
import type { Fix } from '../../http/syntax';
import type { Edit, SourceText } from '../../text';
import type { Finding } from '../rule';

/** Reports a status code that `Upgrade` must go with, if the response is shown whole and lacks it. HTTP/2 and HTTP/3 have neither. */
export function requireUpgrade(code: number, say: string) {
	return (message: Message, report: (finding: Finding) => void): void => {
		const isHttp1 = (majorVersionOf(message) ?? 1) < 2;
		if (statusOf(message) === code && isHttp1 && isWithout(message, 'upgrade')) {
			report({ at: message.statusCode!.source, message: say, fixes: possible(addUpgrade(message)) });
		}
	};
}

/** `Upgrade` counts only if `Connection` names it (RFC 9110 §7.8). */
function addUpgrade(message: Message): Fix | undefined {
	const line = 'Upgrade: websocket';
	const options = elements(message, 'connection').map(({ source }) => source);
	if (options.some(({ text, isDynamic }) => isDynamic || text.toLowerCase() === 'upgrade')) {
		return addFieldFix(message, line);
	}
	const value = fieldLines(message, 'connection').find(({ valueText }) => valueText?.text)?.valueText;
	const fix = addFieldFix(message, value ? line : `${line}\nConnection: upgrade`);
	return fix && { title: `Add \`${line}\`, and name it in \`Connection\``, edits: value ? named(value, fix, line) : fix.edits };
}

/** What adds to a value and what adds the line are one edit where they stand in the same place. */
function named(value: SourceText, { edits }: Fix, line: string): readonly Edit[] {
	return edits[0]!.start === value.end ? [value.append(`, upgrade\n${line}`)] : [value.append(', upgrade'), ...edits];
}
