import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'forwarded/unknown-parameter',
	severity: 'hint',
	title: 'Parameters of `Forwarded` are known',
	why: 'Proxies know `for`, `proto`, `host` and `by`, and ignore others; extensions are allowed, so an unknown one is only a hint.',
	spec: rfc(7239, '5'),
	examples: [
		{
			bad: 'GET /a HTTP/1.1\nHost: a.example\nForwarded: «form»=192.0.2.1',
			fixed: 'GET /a HTTP/1.1\nHost: a.example\nForwarded: for=192.0.2.1',
		},
		{ bad: 'GET /a HTTP/1.1\nHost: a.example\nForwarded: for=192.0.2.1;«secret»=egah2CGj55fSJFs' },
		{
			bad: 'GET /a HTTP/1.1\nHost: a.example\nForwarded: for=192.0.2.1, «198.51.100.17»',
			fixed: 'GET /a HTTP/1.1\nHost: a.example\nForwarded: for=192.0.2.1, for=198.51.100.17',
		},
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nForwarded: For=192.0.2.1;Proto=https' },
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nForwarded: {{name}}=192.0.2.1;' },
	],
});
