import { defineField } from '../field';
import { isPlaceholder } from '../fixes';
import { type Grammar, nodeOf, type Problem } from '../syntax';
import { mdn, rfc } from '../term';

/** Some bots hide the `@` from spammers, and other protocols have a field of that name: what is no request is left alone. */
const value: Grammar = (source, kind) => {
	const isRight = /@|\bat\b/i.test(source.text) || source.length === 0 || isPlaceholder(source) || kind !== 'request';
	const problem: Problem = { rule: 'from/invalid', message: `\`From\` is an email address, which \`${source.text}\` is not.` };
	return nodeOf(source, { problem: isRight ? undefined : problem });
};

export default defineField({
	name: 'From',
	usedIn: 'request',
	isStrict: true,
	occurs: 'once',
	summary: 'The email address of whoever runs the bot that sends the request.',
	details: 'Lets a server reach you instead of blocking you. Not for authentication; browsers do not send it.',
	syntax: 'From: <email address>',
	example: 'From: crawler@example.com',
	oftenWith: ['User-Agent'],
	spec: rfc(9110, '10.1.2'),
	mdn: mdn('Headers/From'),
	value,
});
