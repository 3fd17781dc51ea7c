import { rfc } from '../../http/term';
import { defineRule } from '../rule';
import { httpUrl } from './httpUrl';

export default defineRule({
	id: 'message/target-host-empty',
	severity: 'error',
	title: 'A URL has a host',
	why: 'Without a host there is nobody to send the request to. A URL that ends behind its `//` is still being typed, or completed by code, and not judged.',
	spec: rfc(9110, '4.2.1'),
	examples: [
		{ bad: 'GET «http:///a»' },
		{ bad: 'GET «https://:8080/»' },
		{ good: 'GET http://a.example/a' },
		{ good: 'GET http://' },
		{ good: 'GET http://{{host}}/a' },
		{ good: "fetch('http://' + host + '/a')", language: 'typescript' },
		{ bad: 'GET «https://:8080»' },
	],
	concerns: { target: /^https?:\/\/(?:[^/?#]*@)?(?:[:/?#]|$)/i },
	check({ target }, report) {
		const url = target && httpUrl(target.source);
		if (target && url && url.host.length === 0 && (url.rest.length > 0 || url.port)) {
			report({ at: target.source, message: 'The URL has no host. Write it behind the `//`.' });
		}
	},
});
