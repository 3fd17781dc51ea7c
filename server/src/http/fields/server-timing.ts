import { defineField } from '../field';
import { isPlaceholder } from '../fixes';
import { anything, list } from '../grammars/list';
import { type Parameter, parameter, withParameters } from '../grammars/parameters';
import { unquote } from '../grammars/quotedString';
import { type Grammar, nodeOf, withShortcut } from '../syntax';
import { mdn, spec } from '../term';

const link = spec('Server Timing', 'https://www.w3.org/TR/server-timing/');

const milliseconds: Grammar = source => {
	const text = unquote(source.text);
	const isRight = /^-?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i.test(text);
	return nodeOf(source, {
		reading: isRight ? () => `${Number(text)} ms` : undefined,
		problem:
			isRight || source.length === 0 || isPlaceholder(source)
				? undefined
				: {
						rule: 'server-timing/bad-duration',
						message: `A duration is a number of milliseconds without a unit, not \`${source.text}\`.`,
					},
	});
};

const parameters: readonly Parameter[] = [
	{
		kind: 'parameter',
		name: 'dur',
		role: '`Server-Timing` parameter',
		summary: 'How long it took, in milliseconds.',
		spec: link,
		snippet: 'dur=${1:12.3}',
		value: milliseconds,
	},
	{
		kind: 'parameter',
		name: 'desc',
		role: '`Server-Timing` parameter',
		summary: 'What it is, for people to read. Quote it if it has spaces.',
		spec: link,
		snippet: 'desc="${1:description}"',
	},
];

const usualMetric = String.raw`[\w-]+(?:;dur=\d+(?:\.\d+)?)?`;
const usualMetrics = new RegExp(`^${usualMetric}(?:, ${usualMetric})*$`);

/** Whether it is nothing but names and durations. Those are never the same twice. */
function isUsual(text: string): boolean {
	return usualMetrics.test(text);
}

export default defineField({
	name: 'Server-Timing',
	usedIn: 'response',
	isStrict: true,
	occurs: 'list',
	summary: 'How long the server took, step by step; shown in the browser’s developer tools.',
	details:
		'Names are your own. Scripts read it from `PerformanceResourceTiming`; those of other origins only with `Timing-Allow-Origin`.\n\nMay stand in trailers, when the time is known at the end only. Everybody can read it: name nothing that helps an attacker.',
	syntax: 'Server-Timing: <name>;dur=<milliseconds>;desc="<text>", …',
	example: 'Server-Timing: db;dur=53, app;dur=47.2;desc="Rendering"',
	oftenWith: ['Timing-Allow-Origin'],
	spec: link,
	mdn: mdn('Headers/Server-Timing'),
	value: withShortcut(isUsual, list(withParameters(anything, parameter(parameters)))),
	values: parameters,
});
