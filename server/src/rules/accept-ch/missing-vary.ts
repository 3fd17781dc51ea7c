import { isPlaceholder } from '../../http/fixes';
import { isToken } from '../../http/grammars/token';
import { addFieldFix, elements, fieldLines, possible } from '../../http/message';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'accept-ch/missing-vary',
	severity: 'off',
	title: 'Hints that a response depends on stand in `Vary`',
	why: 'A cache gives one client the response that was made for another otherwise. Whether this response depends on the hints it asks for cannot be seen, so this is for projects where it always does.',
	spec: rfc(8942, '3.2'),
	examples: [
		{
			bad: 'HTTP/1.1 200 OK\nAccept-CH: «Sec-CH-DPR»',
			fixed: 'HTTP/1.1 200 OK\nAccept-CH: Sec-CH-DPR\nVary: Sec-CH-DPR',
		},
		{
			bad: 'HTTP/1.1 200 OK\nAccept-CH: Sec-CH-DPR, «Sec-CH-Width»\nVary: sec-ch-dpr',
			fixed: 'HTTP/1.1 200 OK\nAccept-CH: Sec-CH-DPR, Sec-CH-Width\nVary: sec-ch-dpr, Sec-CH-Width',
		},
		{ good: 'HTTP/1.1 200 OK\nAccept-CH: Sec-CH-DPR\nVary: Accept, Sec-CH-DPR' },
		{ good: 'HTTP/1.1 200 OK\nAccept-CH: Sec-CH-DPR\nVary: *' },
		{ good: 'HTTP/1.1 200 OK\nAccept-CH: Sec-CH-DPR\nVary: {{vary}}' },
		{ good: 'HTTP/1.1 200 OK\nAccept-CH: Sec-CH-DPR\nCache-Control: no-store' },
		{ good: 'HTTP/1.1 200 OK\nAccept-CH: "Sec-CH-DPR"', hidden: true },
		{ good: 'HTTP/1.1 200 OK\nAccept-CH: Sec-CH-DPR\n...' },
		{ good: 'HTTP/1.1 200 OK\nAccept-CH: $hints' },
	],
	concerns: { kind: 'response', fields: ['accept-ch'] },
	check(message, report) {
		const varies = elements(message, 'vary').map(({ source }) => source.text.toLowerCase());
		const isStored = fieldLines(message, 'cache-control').every(({ valueText }) => !/no-store|private/i.test(valueText?.text ?? ''));
		if (
			!message.isComplete ||
			!isStored ||
			varies.includes('*') ||
			fieldLines(message, 'vary').some(({ valueText }) => valueText?.isDynamic)
		) {
			return;
		}
		const vary = fieldLines(message, 'vary').find(({ valueText }) => valueText?.text)?.valueText;
		for (const { source } of elements(message, 'accept-ch')) {
			if (isToken(source.text) && !isPlaceholder(source) && !varies.includes(source.text.toLowerCase())) {
				report({
					at: source,
					message: `If the response depends on \`${source.text}\`, caches must know: name it in \`Vary\`.`,
					fixes: possible(
						vary
							? { title: 'Name it in `Vary`', edits: [vary.append(`, ${source.text}`)] }
							: addFieldFix(message, `Vary: ${source.text}`),
					),
				});
			}
		}
	},
});
