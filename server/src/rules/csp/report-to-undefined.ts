import { isPlaceholder } from '../../http/fixes';
import { fieldLines, hasField, isWithout, type Message } from '../../http/message';
import { nameAndValue } from '../../http/grammars/parameters';
import { changeTo } from '../../http/syntax';
import { nearest } from '../../http/nearest';
import { spec } from '../../http/term';
import type { SourceText } from '../../text';
import { defineRule } from '../rule';
import { directiveOf, forEachPolicy, policyFields } from '../../http/cspPolicies';

const embedderAndOpener = [
	'cross-origin-opener-policy',
	'cross-origin-opener-policy-report-only',
	'cross-origin-embedder-policy',
	'cross-origin-embedder-policy-report-only',
];

export default defineRule({
	id: 'csp/report-to-undefined',
	severity: 'information',
	title: '`report-to` names an endpoint that the response defines',
	why: 'Browsers send no reports to a name that `Reporting-Endpoints` of the same response does not list. Where the response has neither that nor `Report-To`, which may come with an earlier one, it is only pointed out.',
	spec: spec('Reporting API', 'https://w3c.github.io/reporting/#header'),
	concerns: { fields: [...policyFields, ...embedderAndOpener], value: /report-to/i },
	examples: [
		{
			bad: 'HTTP/1.1 200 OK\nReporting-Endpoints: main="https://a.example/r"\nContent-Security-Policy: default-src https:; report-to «man»',
			fixed: 'HTTP/1.1 200 OK\nReporting-Endpoints: main="https://a.example/r"\nContent-Security-Policy: default-src https:; report-to main',
		},
		{ bad: 'HTTP/1.1 200 OK\nReporting-Endpoints: a="/r"\nCross-Origin-Opener-Policy: same-origin; report-to="«coop»"' },
		{ bad: 'HTTP/1.1 200 OK\nContent-Security-Policy: default-src https:; report-to «main»' },
		{ good: 'HTTP/1.1 200 OK\nReporting-Endpoints: a="/a,b=1", main="/r"\nContent-Security-Policy: report-to main' },
		{ good: 'HTTP/1.1 200 OK\nReport-To: {"group": "main", "max_age": 1, "endpoints": []}\nContent-Security-Policy: report-to main' },
		{ good: 'HTTP/1.1 200 OK\nReporting-Endpoints: {{endpoints}}\nContent-Security-Policy: report-to main' },
		{ good: 'HTTP/1.1 200 OK\nContent-Security-Policy: report-to main\n...' },
		{ good: "res.setHeader('Content-Security-Policy', 'report-to main')", language: 'typescript' },
		{ bad: 'HTTP/1.1 200 OK\nReporting-Endpoints: main="/r"\nContent-Security-Policy: report-to «default»' },
		{ good: 'HTTP/1.1 200 OK\nReport-To: {"max_age": 1, "endpoints": [{"url": "/r"}]}\nContent-Security-Policy: report-to default' },
		{ good: 'HTTP/1.1 200 OK\nReporting-Endpoints: {{name}}="/r"\nContent-Security-Policy: report-to main' },
		{ good: 'HTTP/1.1 200 OK\nReporting-Endpoints: main="/r"\nContent-Security-Policy: report-to {{group}}' },
		{
			good: 'HTTP/1.1 200 OK\nReporting-Endpoints: main="/r"\nCross-Origin-Opener-Policy: same-origin\nCross-Origin-Embedder-Policy: require-corp; report-to="main"',
		},
	],
	check(message, report) {
		const defined = endpointsOf(message);
		if (!message.isComplete || !defined) {
			return;
		}
		const isUnheard = isWithout(message, 'reporting-endpoints') && !hasField(message, 'report-to');
		for (const name of namesIn(message)) {
			const near = nearest(name.text, defined);
			if (!defined.has(name.text) && !isPlaceholder(name)) {
				report({
					at: name,
					message: `This response does not say where \`${name.text}\` is: name its address in \`Reporting-Endpoints\`.`,
					...(isUnheard && { severity: 'hint' }),
					...(near !== undefined && { fixes: [changeTo(name, near)] }),
				});
			}
		}
	},
});

/** The names that the message gives to endpoints; nothing if they are not known. */
function endpointsOf(message: Message): ReadonlySet<string> | undefined {
	const endpoints = fieldLines(message, 'reporting-endpoints');
	const groups = fieldLines(message, 'report-to');
	if ([...endpoints, ...groups].some(({ valueText }) => !valueText || isPlaceholder(valueText))) {
		return undefined;
	}
	const names = endpoints.flatMap(({ valueText }) => valueText!.split(',').map(piece => nameAndValue(piece.trim()).name.text));
	const groupNames = groups.flatMap(({ valueText }) =>
		[...valueText!.text.matchAll(/"group"\s*:\s*"([^"]*)"/g)].map(([, name]) => name!),
	);
	return new Set([...names, ...groupNames, ...(groups.length > 0 ? ['default'] : [])]);
}

/** The endpoints to which policies of the message send reports. */
function namesIn(message: Message): SourceText[] {
	const names: SourceText[] = [];
	forEachPolicy(message, policy => names.push(...(directiveOf(policy, 'report-to')?.values.slice(0, 1) ?? [])));
	for (const { valueText } of embedderAndOpener.flatMap(field => fieldLines(message, field))) {
		const [whole, name] = /;\s*report-to\s*=\s*"([^"]+)"/.exec(valueText?.text ?? '') ?? [];
		if (valueText && whole !== undefined) {
			const end = valueText.text.indexOf(whole) + whole.length - 1;
			names.push(valueText.slice(end - name!.length, end));
		}
	}
	return names;
}
