import { defineField } from '../field';
import { isPlaceholder } from '../fixes';
import { list } from '../grammars/list';
import { type Grammar, nodeOf, type Problem } from '../syntax';
import { mdn } from '../term';
import type { SourceText } from '../../text';

/** Proxies write what they like there, so only what is meant as an IPv4 address, and is none, is wrong. */
const address: Grammar = source => nodeOf(source, { problem: isPlaceholder(source) ? undefined : addressProblem(source) });

function addressProblem(source: SourceText): Problem | undefined {
	const rule = 'x-forwarded/invalid';
	const { text } = source;
	if (/^https?:\/\//i.test(text)) {
		return { rule, message: 'Addresses stand here, not URLs: write the IP address of the client.' };
	}
	const [, numbers] = /^(\d+(?:\.\d+)+)(?::\d+)?$/.exec(text) ?? [];
	const parts = numbers?.split('.') ?? [];
	return numbers === undefined || (parts.length === 4 && parts.every(part => Number(part) < 256))
		? undefined
		: { rule, message: `\`${numbers}\` is no IPv4 address: it has four numbers up to 255.` };
}

export default defineField({
	name: 'X-Forwarded-For',
	usedIn: 'request',
	role: 'custom request header, not registered',
	summary: 'The addresses a request came through: the client first, then each proxy.',
	details:
		'Each proxy appends the address it was called from. Clients can send it too: count from the right, as many steps as you have proxies, and trust nothing further left. `Forwarded` is the standard for it.',
	syntax: 'X-Forwarded-For: <client>, <proxy>, <proxy>…',
	example: 'X-Forwarded-For: 203.0.113.195, 198.51.100.7',
	oftenWith: ['X-Forwarded-Proto', 'X-Forwarded-Host'],
	mdn: mdn('Headers/X-Forwarded-For'),
	value: list(address),
});
