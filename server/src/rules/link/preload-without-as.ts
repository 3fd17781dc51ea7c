import { appendFix } from '../../http/fixes';
import { possible } from '../../http/message';
import { spec } from '../../http/term';
import { defineRule } from '../rule';
import { hintsOf } from './hints';

const preload = new Set(['preload']);

/** What the end of a path tells about its use. */
const uses: readonly (readonly [RegExp, string])[] = [
	[/\.css$/i, 'as=style'],
	[/\.m?js$/i, 'as=script'],
	[/\.(?:woff2?|ttf|otf)$/i, 'as=font; crossorigin'],
	[/\.(?:avif|webp|png|jpe?g|gif|svg)$/i, 'as=image'],
];

export default defineRule({
	id: 'link/preload-without-as',
	severity: 'warning',
	title: '`rel=preload` says in `as` what it is for',
	why: 'Without `as`, browsers ignore the preload. `modulepreload` needs none.',
	spec: spec('HTML, link type "preload"', 'https://html.spec.whatwg.org/multipage/links.html#link-type-preload'),
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nLink: </a.css>; rel=«preload»', fixed: 'HTTP/1.1 200 OK\nLink: </a.css>; rel=preload; as=style' },
		{
			bad: 'HTTP/1.1 103 Early Hints\nLink: </a.woff2?v=1>; rel="«preload»"',
			fixed: 'HTTP/1.1 103 Early Hints\nLink: </a.woff2?v=1>; rel="preload"; as=font; crossorigin',
		},
		{ bad: "res.setHeader('Link', '</data>; rel=«preload»')", language: 'typescript' },
		{ good: 'HTTP/1.1 200 OK\nLink: </a.css>; rel=preload; as=style, </b.js>; AS="script"; rel=preload' },
		{ good: 'HTTP/1.1 200 OK\nLink: </a.js>; rel=modulepreload' },
		{ good: 'HTTP/1.1 200 OK\nLink: </a.css>; rel=preload; {{as}}' },
		{ good: "res.setHeader('Link', `<${url}>; rel=preload; ${rest}`)", language: 'typescript' },
	],
	concerns: { kind: 'response', fields: ['link'], value: /preload/i, onlyValue: true },
	check(message, report) {
		for (const { link, target, relation, parameters } of hintsOf(message, preload)) {
			if (!parameters.has('as')) {
				const path = target.text.replace(/[?#].*$/, '');
				const use = uses.find(([pattern]) => pattern.test(path))?.[1];
				report({
					at: relation,
					message: `Browsers ignore a preload that does not say what it is for: add \`${use ?? 'as=…'}\`.`,
					fixes: possible(use === undefined ? undefined : appendFix(link.source, `; ${use}`, `Add \`${use}\``)),
				});
			}
		}
	},
});
