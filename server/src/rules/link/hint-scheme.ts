import { isPlaceholder } from '../../http/fixes';
import { spec } from '../../http/term';
import { defineRule } from '../rule';
import { hintsOf } from './hints';

const hints = new Set(['preload', 'modulepreload', 'preconnect', 'dns-prefetch', 'prefetch']);

export default defineRule({
	id: 'link/hint-scheme',
	severity: 'warning',
	title: 'What browsers fetch beforehand is at an `http` or `https` address',
	why: 'Browsers ignore hints to connect to, or to load from, anything else. Relative addresses are right.',
	spec: spec('HTML, processing Link headers', 'https://html.spec.whatwg.org/multipage/semantics.html#processing-link-headers'),
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nLink: <«ftp:»//a.example/a.css>; rel=preload; as=style' },
		{ bad: 'HTTP/1.1 200 OK\nLink: <«wss:»//a.example>; rel="preconnect"' },
		{ good: 'HTTP/1.1 200 OK\nLink: <//a.example/a.css>; rel=preload; as=style, </b:c.js>; rel=preload; as=script' },
		{ good: 'HTTP/1.1 200 OK\nLink: <HTTPS://a.example>; rel=preconnect' },
		{ good: 'HTTP/1.1 200 OK\nLink: <mailto:a@a.example>; rel=author' },
		{ good: 'HTTP/1.1 200 OK\nLink: <{{cdn}}:a>; rel=preconnect' },
	],
	concerns: { kind: 'response', fields: ['link'], value: /pre(?:load|connect|fetch)/i, onlyValue: true },
	check(message, report) {
		for (const { target, relation } of hintsOf(message, hints)) {
			const [scheme] = /^[a-z][a-z\d+.-]*:/i.exec(target.text) ?? [];
			if (scheme !== undefined && !/^https?:$/i.test(scheme) && !isPlaceholder(target)) {
				report({
					at: target.slice(0, scheme.length),
					message: `Browsers ignore \`${relation.text}\` for \`${scheme}\` addresses: only \`https:\` and \`http:\` count.`,
				});
			}
		}
	},
});
