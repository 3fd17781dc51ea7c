import { spec } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'clear-site-data/unknown',
	severity: 'warning',
	title: 'Types in `Clear-Site-Data` are known',
	why: 'Browsers ignore those that they do not know. New ones may be added, so what is no slip is only information.',
	spec: spec('Clear Site Data', 'https://w3c.github.io/webappsec-clear-site-data/#header'),
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nClear-Site-Data: «"cookie"»', fixed: 'HTTP/1.1 200 OK\nClear-Site-Data: "cookies"' },
		{ bad: 'HTTP/1.1 200 OK\nClear-Site-Data: "cache", «"history"»' },
		{ bad: 'HTTP/1.1 200 OK\nClear-Site-Data: «"executioncontexts"»', fixed: 'HTTP/1.1 200 OK\nClear-Site-Data: "executionContexts"' },
		{ good: 'HTTP/1.1 200 OK\nClear-Site-Data: "cache", "cookies", "storage", "executionContexts", "clientHints"' },
		{ good: 'HTTP/1.1 200 OK\nClear-Site-Data: "<type>"' },
	],
});
