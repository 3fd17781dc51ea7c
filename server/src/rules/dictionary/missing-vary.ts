import { elements, fieldLines, isWithout, type Message } from '../../http/message';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';

const needed = ['Accept-Encoding', 'Available-Dictionary'];

export default defineRule({
	id: 'dictionary/missing-vary',
	severity: 'information',
	title: 'What is compressed with a dictionary varies on it',
	why: 'A cache that does not know would give it to clients that cannot read it. `Vary` must name `Accept-Encoding` and `Available-Dictionary`, unless nothing is stored.',
	spec: rfc(9842, '6.2'),
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nContent-Encoding: «dcb»' },
		{ bad: 'HTTP/1.1 200 OK\nContent-Encoding: «dcz»\nVary: Accept-Encoding' },
		{ good: 'HTTP/1.1 200 OK\nContent-Encoding: dcb\nVary: accept-encoding, available-dictionary' },
		{ good: 'HTTP/1.1 200 OK\nContent-Encoding: dcb\nVary: *' },
		{ good: 'HTTP/1.1 200 OK\nContent-Encoding: dcb\nCache-Control: no-store' },
		{ good: 'HTTP/1.1 200 OK\nContent-Encoding: dcb\n...' },
		{ good: 'HTTP/1.1 200 OK\nContent-Encoding: gzip' },
		{ good: 'HTTP/1.1 200 OK\nContent-Encoding: dcb\nVary: {{vary}}' },
		{ good: 'HTTP/1.1 200 OK\nContent-Encoding: dcb\nVary: Accept-Encoding\n...' },
		{ good: 'HTTP/1.1 200 OK\nContent-Encoding: dcb\n{{name}}: {{value}}' },
	],
	concerns: { kind: 'response', fields: ['content-encoding'] },
	check(message, report) {
		const coding = elements(message, 'content-encoding').find(({ source }) => /^dc[bz]$/i.test(source.text));
		if (!coding || !isStored(message)) {
			return;
		}
		const vary = elements(message, 'vary').map(({ source }) => source.text.toLowerCase());
		const missing = needed.filter(name => !vary.includes(name.toLowerCase()));
		if (missing.length > 0 && !vary.includes('*')) {
			report({
				at: coding.source,
				message: `Caches must know what this depends on: name ${missing.map(name => `\`${name}\``).join(' and ')} in \`Vary\`.`,
			});
		}
	},
});

/** Whether caches may store it, as far as is shown. */
function isStored(message: Message): boolean {
	const varies = fieldLines(message, 'vary');
	const isShown =
		varies.length > 0 ? message.isComplete && varies.every(({ valueText }) => !valueText?.isDynamic) : isWithout(message, 'vary');
	return isShown && !fieldLines(message, 'cache-control').some(({ valueText }) => /no-store/i.test(valueText?.text ?? ''));
}
