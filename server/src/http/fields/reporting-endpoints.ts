import { defineField } from '../field';
import { dictionary } from '../grammars/structuredFields';
import { isPlaceholder } from '../fixes';
import type { BareItem, Meaning } from '../grammars/bareItem';
import { isInsecure } from '../grammars/uri';
import { changeTo, type Problem } from '../syntax';
import { mdn, spec } from '../term';
import type { SourceText } from '../../text';

const address: Meaning = item => ({ problem: addressProblem(item) });

function addressProblem({ source, type, text }: BareItem): Problem | undefined {
	switch (type) {
		case 'string':
			return isInsecure(text) && !isPlaceholder(source) ? insecure(source) : undefined;
		case 'missing':
		case 'unknown':
			return undefined;
		default:
			return {
				rule: 'reporting/not-a-string',
				message: 'An address stands in double quotes: browsers ignore the endpoint.',
				...(type === 'token' && { fixes: [changeTo(source, `"${source.text}"`)] }),
			};
	}
}

function withoutAddress(source: SourceText): Problem | undefined {
	const message = `\`${source.text}\` has no address: browsers ignore the endpoint. Write \`${source.text}="https://…"\`.`;
	return source.length > 0 ? { rule: 'reporting/not-a-string', message } : undefined;
}

function insecure(source: SourceText): Problem {
	const at = source.slice(1, 5);
	return {
		rule: 'reporting/insecure-endpoint',
		message: 'Browsers send reports over HTTPS only: use `https`.',
		at,
		fixes: [{ title: 'Change to `https`', edits: [at.replaceWith('https')] }],
	};
}

export default defineField({
	name: 'Reporting-Endpoints',
	usedIn: 'response',
	isStrict: true,
	occurs: 'list',
	summary: 'Names the addresses to which browsers send reports of this page.',
	details:
		'Policies refer to the names: `report-to csp-endpoint` in `Content-Security-Policy`. Addresses stand in double quotes, and must be HTTPS.',
	syntax: 'Reporting-Endpoints: <name>="<URL>", …',
	example: 'Reporting-Endpoints: csp-endpoint="https://example.com/csp-reports"',
	oftenWith: ['Content-Security-Policy', 'Cross-Origin-Opener-Policy'],
	spec: spec('Reporting API', 'https://w3c.github.io/reporting/#header'),
	mdn: mdn('Headers/Reporting-Endpoints'),
	value: dictionary({ item: address, keyAlone: withoutAddress }),
});
