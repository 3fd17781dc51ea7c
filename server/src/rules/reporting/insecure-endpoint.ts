import { spec } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'reporting/insecure-endpoint',
	severity: 'warning',
	title: 'Reports are sent over HTTPS',
	why: 'Browsers ignore an endpoint with an `http:` address, unless it is on this machine.',
	spec: spec('Reporting API', 'https://w3c.github.io/reporting/#header'),
	examples: [
		{
			bad: 'HTTP/1.1 200 OK\nReporting-Endpoints: a="«http»://a.example/r"',
			fixed: 'HTTP/1.1 200 OK\nReporting-Endpoints: a="https://a.example/r"',
		},
		{ good: 'HTTP/1.1 200 OK\nReporting-Endpoints: a="https://a.example/r", b="/r"' },
		{ good: 'HTTP/1.1 200 OK\nReporting-Endpoints: a="http://localhost:3000/r", b="http://127.0.0.1/r"' },
		{ good: 'HTTP/1.1 200 OK\nReporting-Endpoints: a="http://{{host}}/r"' },
	],
});
