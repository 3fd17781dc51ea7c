import { deleteLineFix, type FieldLine, possible } from '../../http/message';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';

const telling = new Set(['x-powered-by', 'x-aspnet-version', 'x-aspnetmvc-version', 'x-generator', 'x-runtime']);

export default defineRule({
	id: 'header/information-disclosure',
	severity: 'hint',
	title: 'Responses do not tell what the server runs',
	why: 'Names and versions of software help nobody but those who look for its known weaknesses. `Server` without a version is fine.',
	spec: rfc(9110, '17.12'),
	examples: [
		{ bad: 'HTTP/1.1 200 OK\n«X-Powered-By»: Express\nVary: Accept\n', fixed: 'HTTP/1.1 200 OK\nVary: Accept\n' },
		{ bad: 'HTTP/1.1 200 OK\n«Server»: Apache/2.4.1\nVary: Accept\n', fixed: 'HTTP/1.1 200 OK\nVary: Accept\n' },
		{ good: 'HTTP/1.1 200 OK\nServer: nginx\n' },
		{ good: "res.removeHeader('X-Powered-By')", language: 'typescript' },
		{ good: 'GET https://a.example/\nX-Runtime: 1\n' },
	],
	concerns: { kind: 'response', fields: ['server', ...telling], onlyValue: true },
	check({ kind, fieldLines }, report) {
		for (const line of kind === 'response' ? fieldLines.filter(isTelling) : []) {
			report({
				at: line.nameText,
				message: `\`${line.nameText.text}\` tells attackers what the server runs. Do not send it.`,
				fixes: possible(deleteLineFix(line)),
			});
		}
	},
});

function isTelling(line: FieldLine): boolean {
	const hasValue = (line.valueText?.length ?? 0) > 0;
	return hasValue && (telling.has(line.nameText.text.toLowerCase()) || (line.is('server') && /\/\d/.test(line.valueText?.text ?? '')));
}
