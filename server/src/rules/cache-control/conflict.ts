import { fieldLines, type Message } from '../../http/message';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';
import { type Directive, directivesOf } from '../../http/cacheControlLine';

export default defineRule({
	id: 'cache-control/conflict',
	severity: 'warning',
	title: 'Directives of `Cache-Control` do not contradict each other',
	why: 'Caches obey the stricter of two: what the other one should have allowed does not happen. Pairs that are merely redundant, such as `no-store, no-cache, max-age=0`, are left alone, and so is `no-store` with `must-understand`, which belong together.',
	spec: rfc(9111, '4.2.1'),
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nCache-Control: public, «private»' },
		{ bad: 'HTTP/1.1 200 OK\nCache-Control: no-store, «max-age=60»' },
		{ bad: 'HTTP/1.1 200 OK\nCache-Control: no-store\nCache-Control: «public»' },
		{ bad: 'HTTP/1.1 200 OK\nCache-Control: «immutable», no-cache' },
		{ bad: "res.setHeader('Cache-Control', '«stale-while-revalidate=60», no-store')", language: 'typescript' },
		{ good: 'HTTP/1.1 200 OK\nCache-Control: no-store, no-cache, must-revalidate, max-age=0, private' },
		{ good: 'HTTP/1.1 200 OK\nCache-Control: must-understand, no-store, max-age=60' },
		{ good: 'HTTP/1.1 200 OK\nCache-Control: public, private="Set-Cookie"' },
		{ good: 'HTTP/1.1 200 OK\nCache-Control: no-cache="Set-Cookie", immutable, max-age=60' },
		{ good: 'HTTP/1.1 200 OK\nCache-Control: no-store, max-age={{seconds}}' },
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nCache-Control: no-store, max-age=60' },
		{ bad: 'HTTP/1.1 200 OK\nCache-Control: must-understand, public, «private»' },
	],
	concerns: { kind: 'response', fields: ['cache-control'], onlyValue: true },
	check(message, report) {
		const directives = message.kind === 'request' ? [] : given(message);
		for (const [stronger, weaker] of conflicts) {
			const first = directives.find(directive => is(directive, stronger));
			const second = directives.find(directive => is(directive, weaker));
			const isAgreed = stronger === 'no-store' && directives.some(({ name }) => name === 'must-understand');
			if (first && second && !isAgreed) {
				const { name } = second;
				report({
					at: second.node.source,
					message: `\`${name}\` contradicts \`${first.name}\`: keep the one that is meant.`,
					related: { at: first.node.source, message: `\`${first.name}\` is given here.` },
				});
			}
		}
	},
});

/** Two that cannot both be meant; the second is reported. */
const conflicts: readonly (readonly [stronger: string, weaker: string])[] = [
	['public', 'private'],
	['no-cache', 'immutable'],
	['no-store', 'max-age'],
	['no-store', 's-maxage'],
	['no-store', 'public'],
	['no-store', 'immutable'],
	['no-store', 'stale-while-revalidate'],
	['no-store', 'stale-if-error'],
];

function given(message: Message): Directive[] {
	return fieldLines(message, 'cache-control').flatMap(directivesOf);
}

/** With field names as argument, `private` and `no-cache` speak of those only. A length of 0 contradicts nothing. */
function is({ name, argument }: Directive, wanted: string): boolean {
	if (name !== wanted) {
		return false;
	}
	switch (wanted) {
		case 'private':
		case 'no-cache':
			return argument === undefined;
		case 'max-age':
		case 's-maxage':
			return Number(argument) > 0;
		default:
			return true;
	}
}
