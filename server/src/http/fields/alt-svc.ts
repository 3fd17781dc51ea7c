import { defineField } from '../field';
import { deltaSeconds } from '../grammars/digits';
import { list } from '../grammars/list';
import { isQuotedString } from '../grammars/quotedString';
import { parameter, type ParameterCheck, withParameters, type Parameter } from '../grammars/parameters';
import { isPlaceholder } from '../fixes';
import { changeTo, type Problem } from '../syntax';
import { mdn, rfc } from '../term';
import type { SourceText } from '../../text';

const parameters: readonly Parameter[] = [
	service('h3', 'HTTP/3.'),
	service('h2', 'HTTP/2 over TLS.'),
	service('http/1.1', 'HTTP/1.1 over TLS.', 'http%2F1.1'),
	{
		kind: 'token',
		name: 'clear',
		role: '`Alt-Svc` value',
		summary: 'Forget all alternatives. Stands alone.',
		spec: rfc(7838, '3'),
	},
];

const others: readonly Parameter[] = [
	{
		kind: 'parameter',
		name: 'ma',
		role: '`Alt-Svc` parameter',
		summary: 'For how many seconds the alternative holds; a day if left out.',
		spec: rfc(7838, '3.1'),
		snippet: 'ma=${1:86400}',
		value: deltaSeconds(() => undefined),
	},
	{
		kind: 'parameter',
		name: 'persist',
		role: '`Alt-Svc` parameter',
		summary: '`persist=1`: the alternative outlives a change of network.',
		spec: rfc(7838, '3.1'),
		snippet: 'persist=1',
	},
];

const alternative: ParameterCheck = ({ name, value, term }) => {
	if (isPlaceholder(name) || (term?.name === 'clear' && !value)) {
		return undefined;
	}
	const rule = 'alt-svc/unquoted-authority';
	return value
		? authorityProblem(rule, value)
		: { rule, message: `Where \`${name.text}\` is served is missing: write it as in \`${name.text}=":443"\`.` };
};

/** `quoted-string` around `[ uri-host ] ":" port` (RFC 7838 §3). */
function authorityProblem(rule: string, value: SourceText): Problem | undefined {
	if (isPlaceholder(value)) {
		return undefined;
	}
	const inside = value.text.replace(/^["']|["']$/g, '');
	if (!/:\d+$/.test(inside)) {
		return { rule, message: 'The port is missing: write `":443"`, or a host and a port.', at: value };
	}
	return isQuotedString(value.text)
		? undefined
		: {
				rule,
				message: `Host and port stand in double quotes: write \`"${inside}"\`.`,
				at: value,
				fixes: [changeTo(value, `"${inside}"`)],
			};
}

export default defineField({
	name: 'Alt-Svc',
	usedIn: 'response',
	isStrict: true,
	occurs: 'list',
	summary: 'Where else the same service answers: another protocol, port or host.',
	details: 'How browsers learn that a server speaks HTTP/3. `clear` takes back all earlier ones.',
	syntax: 'Alt-Svc: <protocol>="[<host>]:<port>"; ma=<seconds>, … | clear',
	example: 'Alt-Svc: h3=":443"; ma=86400',
	spec: rfc(7838, '3'),
	mdn: mdn('Headers/Alt-Svc'),
	value: list(withParameters(parameter(parameters, alternative), parameter(others))),
	values: [...parameters, ...others],
});

function service(title: string, summary: string, name = title): Parameter {
	return { kind: 'token', name, role: '`Alt-Svc` protocol', summary, spec: rfc(7838, '3'), snippet: `${name}="\${1::443}"` };
}
