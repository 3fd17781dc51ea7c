import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'from/invalid',
	severity: 'warning',
	title: '`From` is an email address',
	why: 'It tells the operator of a server how to reach whoever runs the client.',
	spec: rfc(9110, '10.1.2'),
	examples: [
		{ bad: 'GET /a HTTP/1.1\nHost: a.example\nFrom: «bob»' },
		{ bad: "fetch('/a', { method: 'GET', headers: { From: '«bob»' } })", language: 'typescript' },
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nFrom: bob@a.example' },
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nFrom: Bob <bob@a.example>' },
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nFrom: bot(at)a.example' },
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nFrom: {{email}}' },
		{ good: "const headers = { From: 'Bob', To: 'Alice', Subject: 'x' };", language: 'typescript' },
	],
});
