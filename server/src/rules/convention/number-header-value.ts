import { spec } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'convention/number-header-value',
	severity: 'off',
	title: 'Values of headers are strings where the API takes strings',
	why: '`fetch`, `Request`, `Response` and `Headers` take strings; of anything else JavaScript makes one, and what it makes of `1e21` or an object is seldom what was meant. TypeScript does not let it pass. Node’s own `setHeader` and `writeHead`, which take numbers, and other libraries are not judged.',
	spec: spec('Fetch', 'https://fetch.spec.whatwg.org/#typedefdef-headersinit'),
	examples: [
		{
			bad: "fetch(url, { headers: { 'X-Page-Size': «50» } })",
			fixed: "fetch(url, { headers: { 'X-Page-Size': '50' } })",
			language: 'typescript',
		},
		{
			bad: "return new Response('{}', { headers: { 'X-From-Cache': «true» } });",
			fixed: "return new Response('{}', { headers: { 'X-From-Cache': 'true' } });",
			language: 'typescript',
		},
		{
			bad: "const headers = new Headers([['X-A', hit ? «1» : «0»]]);",
			fixed: "const headers = new Headers([['X-A', hit ? '1' : '0']]);",
			language: 'typescript',
		},
		{ good: "fetch(url, { headers: { 'X-Page-Size': '50' } })", language: 'typescript' },
		{ good: "fetch(url, { headers: { 'X-Page-Size': String(50), 'X-A': `${1}` } })", language: 'typescript' },
		{ good: "res.setHeader('Content-Length', 3);", language: 'typescript' },
		{ good: "res.writeHead(200, { 'Content-Length': 3 });", language: 'typescript' },
		{ good: "axios.get(url, { headers: { 'X-Page-Size': 50 } })", language: 'typescript' },
		{ good: "fetch(url, { headers: { 'X-A': 1 + size, 'X-B': true.toString() } })", language: 'typescript' },
	],
});
