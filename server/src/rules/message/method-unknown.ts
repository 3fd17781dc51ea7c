import { isToken } from '../../http/grammars/token';
import { methods } from '../../http/methods';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';
import { meantMethod } from './meantMethod';

export default defineRule({
	id: 'message/method-unknown',
	severity: 'information',
	title: 'Methods are known ones',
	why: 'A method that is not registered is understood only by software made for it: caches, proxies and firewalls may reject it, and nobody knows whether it can be repeated. In `.http` files it is a hint; source code is not judged.',
	spec: rfc(9110, '16.1'),
	examples: [
		{ bad: '«FROB» /a HTTP/1.1\nHost: a.example' },
		{ good: 'POST /a HTTP/1.1\nHost: a.example' },
		{ good: 'PURGE /a HTTP/1.1\nHost: a.example' },
		{ good: 'https://a.example/a' },
		{ good: '{{method}} /a HTTP/1.1\nHost: a.example' },
		{ good: 'GTE /a HTTP/1.1\nHost: a.example', hidden: true },
		{ good: "fetch('/a', { method: 'FROB' })", language: 'typescript' },
	],
	concerns: { methods: 'unknown' },
	check(message, report) {
		const { method, origin } = message;
		if (
			!method ||
			origin === 'code' ||
			!isToken(method.source.text) ||
			methods.has(method.source.text.toLowerCase()) ||
			meantMethod(message)
		) {
			return;
		}
		report({
			at: method.source,
			message: `\`${method.source.text}\` is not a registered method: use one that servers and proxies know.`,
			...(origin === 'client' && { severity: 'hint' }),
		});
	},
});
