import { methods } from '../../http/methods';
import { changeTo } from '../../http/syntax';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';

/** `fetch` raises the case of these, and of no others (Fetch, "normalize a method"). */
const normalized = new Set(['DELETE', 'GET', 'HEAD', 'OPTIONS', 'POST', 'PUT']);

export default defineRule({
	id: 'message/method-case',
	severity: 'warning',
	title: 'Methods are written in capitals',
	why: 'Methods are case-sensitive: `get` is another method than `GET`, and most servers reject it. Clients for `.http` files may raise the case themselves, so there it is a hint. In code, only `fetch` is judged, which raises the case of `get`, `post` and others, but not that of `patch`; most libraries raise it always.',
	spec: rfc(9110, '9.1'),
	examples: [
		{ bad: '«get» /a HTTP/1.1\nHost: a.example', fixed: 'GET /a HTTP/1.1\nHost: a.example' },
		{
			bad: '```http\n«Post» /a HTTP/1.1\nHost: a.example\n```',
			fixed: '```http\nPOST /a HTTP/1.1\nHost: a.example\n```',
			language: 'markdown',
		},
		{ bad: "fetch('/a', { method: '«patch»' })", fixed: "fetch('/a', { method: 'PATCH' })", language: 'typescript' },
		{ good: 'GET /a HTTP/1.1\nHost: a.example' },
		{ good: "fetch('/a', { method: 'post' })", language: 'typescript' },
		{ good: "$fetch('/a', { method: 'patch' }); useFetch('/a', { method: 'patch' })", language: 'typescript' },
		{ good: "axios({ method: 'patch', url: '/a' })", language: 'typescript' },
	],
	concerns: { methods: 'unknown' },
	check({ method, origin }, report) {
		const written = method?.source.text ?? '';
		const known = methods.get(written.toLowerCase());
		if (!method || !known?.isRegistered || known.name === written || (origin === 'code' && normalized.has(known.name))) {
			return;
		}
		report({
			at: method.source,
			message: `Methods are case-sensitive: write \`${known.name}\`, not \`${written}\`.`,
			...(origin === 'client' && { severity: 'hint' }),
			fixes: [changeTo(method.source, known.name)],
		});
	},
});
