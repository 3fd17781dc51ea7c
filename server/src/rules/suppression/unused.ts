import { defineRule } from '../rule';

/** Found by lint.ts, which alone knows what was silenced. */
export default defineRule({
	id: 'suppression/unused',
	severity: 'hint',
	title: 'A comment that silences a rule has something to silence',
	why: 'A suppression that is left over hides the next mistake. One with a misspelled name silences nothing.\n\n`httpsense-disable-next-line`, `httpsense-disable-line` and `httpsense-disable` … `httpsense-enable`, in a comment of the language, silence the rules named behind them, the areas (`cookie`), or everything if none is named. A reason can follow behind ` -- `. In Markdown, an HTML comment in front of a fence speaks of the whole fence.',
	tag: 'unnecessary',
	examples: [
		{ bad: '# httpsense-disable-next-line «status/teapot»\nGET / HTTP/1.1' },
		{ bad: '# «httpsense-disable-next-line»\nGET https://a.example' },
		{ bad: 'GET / HTTP/1.1\n# httpsense-disable-next-line cookie, «status/taepot»\nCookie: a=b; Path=/' },
		{ bad: 'fetch(url); // httpsense-disable-line «header» -- not needed', language: 'typescript' },
		{ good: '# httpsense-disable-next-line status/teapot -- it is one\nHTTP/1.1 418 I’m a Teapot' },
		{ good: '// httpsense-disable status\nHTTP/1.1 418 I’m a Teapot\n\n// httpsense-enable' },
		{ good: '<!-- httpsense-disable-next-line status/teapot -->\n```http\nHTTP/1.1 418 I’m a Teapot\n```', language: 'markdown' },
		{ good: '```http\nHTTP/1.1 200 OK\n# httpsense-disable-next-line status\n```', language: 'markdown' },
		{ good: 'res.status(418); // httpsense-disable-line', language: 'typescript' },
		{ good: '"httpsense-disable-line"', language: 'typescript' },
	],
});
