import { spec } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'server-timing/bad-duration',
	severity: 'warning',
	title: 'Durations in `Server-Timing` are numbers',
	why: 'Browsers show 0 for a duration that they cannot read. It is in milliseconds, without a unit.',
	spec: spec('Server Timing', 'https://www.w3.org/TR/server-timing/'),
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nServer-Timing: db;dur=«53ms»' },
		{ good: 'HTTP/1.1 200 OK\nServer-Timing: db;dur=53.2, cache;desc="hit", app' },
	],
});
