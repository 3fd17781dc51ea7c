import { defineField } from '../field';
import { deltaSeconds } from '../grammars/digits';
import { isPlaceholder } from '../fixes';
import { type Grammar, type Problem, withShortcut } from '../syntax';
import { mdn, rfc } from '../term';

const seconds = deltaSeconds(source =>
	isPlaceholder(source)
		? undefined
		: { rule: 'age/invalid', message: `\`Age\` is a number of seconds in digits only, not \`${source.text}\`.` },
);

const value: Grammar = withShortcut(isUsual, (source, kind) => {
	const problem = Number(source.text) > 2 ** 31 && /^\d+$/.test(source.text) ? tooLarge : undefined;
	return problem ? { source, problem } : seconds(source, kind);
});

function isUsual(text: string): boolean {
	return /^\d{1,9}$/.test(text);
}

const tooLarge: Problem = {
	rule: 'age/too-large',
	message: '`Age` is in seconds: this is more than 68 years. Send how old the response is, not a time.',
};

export default defineField({
	name: 'Age',
	usedIn: 'response',
	isStrict: true,
	occurs: 'once',
	summary: 'How many seconds ago the origin server made or confirmed this response.',
	details:
		'Its presence tells that a cache answered. What is left of the freshness is `max-age` minus `Age`.\n\nCaches set it; an origin server has no reason to.',
	syntax: 'Age: <seconds>',
	example: 'Age: 512',
	oftenWith: ['Cache-Control', 'Date', 'Expires'],
	spec: rfc(9111, '5.1'),
	mdn: mdn('Headers/Age'),
	value,
});
