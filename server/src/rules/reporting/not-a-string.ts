import { spec } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'reporting/not-a-string',
	severity: 'error',
	title: 'Addresses in `Reporting-Endpoints` stand in double quotes',
	why: 'They are Strings: browsers ignore an endpoint that is anything else.',
	spec: spec('Reporting API', 'https://w3c.github.io/reporting/#header'),
	examples: [
		{
			bad: 'HTTP/1.1 200 OK\nReporting-Endpoints: a=«https://a.example/r»',
			fixed: 'HTTP/1.1 200 OK\nReporting-Endpoints: a="https://a.example/r"',
		},
		{ bad: 'HTTP/1.1 200 OK\nReporting-Endpoints: a=«1», b="/r"' },
		{ bad: 'HTTP/1.1 200 OK\nReporting-Endpoints: a="/r", «b»' },
		{ good: 'HTTP/1.1 200 OK\nReporting-Endpoints: a="/r", {{b}}, <name>' },
		{ good: 'HTTP/1.1 200 OK\nReporting-Endpoints: a="https://a.example/r", b="/r"' },
		{ good: 'HTTP/1.1 200 OK\nReporting-Endpoints: a={{url}}' },
	],
});
