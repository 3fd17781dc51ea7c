import { elements, fieldLines, majorVersionOf } from '../../http/message';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'keep-alive/without-connection',
	severity: 'off',
	title: '`Keep-Alive` goes with `Connection: keep-alive`',
	why: 'The parameters count only beside the option. Servers of HTTP/1.1 often leave it out, as open connections are the default there.',
	spec: rfc(2068, '19.7.1.1'),
	examples: [
		{ bad: 'HTTP/1.1 200 OK\n«Keep-Alive»: timeout=5' },
		{ bad: 'HTTP/1.1 200 OK\n«Keep-Alive»: timeout=5\nConnection: Upgrade' },
		{ good: 'HTTP/1.1 200 OK\nConnection: Keep-Alive\nKeep-Alive: timeout=5' },
		{ good: 'HTTP/1.1 200 OK\nConnection: {{connection}}\nKeep-Alive: timeout=5' },
		{ good: 'HTTP/1.1 200 OK\nKeep-Alive: timeout=5\n...' },
		{ good: 'HTTP/1.0 200 OK\nKeep-Alive: timeout=5' },
		{ good: '```http\nKeep-Alive: timeout=5\n```', language: 'markdown' },
		{ good: 'GET https://a.example/\nKeep-Alive: timeout=5' },
	],
	concerns: { fields: ['keep-alive'] },
	check(message, report) {
		if (!message.isComplete || majorVersionOf(message) !== 1 || message.version?.source.text === 'HTTP/1.0') {
			return;
		}
		const options = elements(message, 'connection').map(({ source }) => source);
		if (!options.some(({ text, isDynamic }) => isDynamic || text.toLowerCase() === 'keep-alive')) {
			for (const { nameText } of fieldLines(message, 'keep-alive')) {
				report({ at: nameText, message: '`Keep-Alive` needs `Connection: keep-alive` beside it: add that, or delete this line.' });
			}
		}
	},
});
