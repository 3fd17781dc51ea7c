import { spec } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'clear-site-data/unquoted',
	severity: 'warning',
	title: 'Types in `Clear-Site-Data` stand in double quotes',
	why: 'Browsers ignore a type without its quotes, and delete nothing.',
	spec: spec('Clear Site Data', 'https://w3c.github.io/webappsec-clear-site-data/#header'),
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nClear-Site-Data: «cookies», "storage"', fixed: 'HTTP/1.1 200 OK\nClear-Site-Data: "cookies", "storage"' },
		{ bad: "res.setHeader('Clear-Site-Data', '«*»')", fixed: "res.setHeader('Clear-Site-Data', '\"*\"')", language: 'typescript' },
		{ good: 'HTTP/1.1 200 OK\nClear-Site-Data: "cache", "cookies"' },
		{ good: 'HTTP/1.1 200 OK\nClear-Site-Data: {{types}}' },
		{ good: "res.setHeader('Clear-Site-Data', '\"*\"')", language: 'typescript' },
	],
});
