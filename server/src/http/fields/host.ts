import { defineField } from '../field';
import { hostAndPort } from '../grammars/uriHost';
import { mdn, rfc } from '../term';

export default defineField({
	name: 'Host',
	usedIn: 'request',
	isStrict: true,
	occurs: 'once',
	summary: 'Which host, and port, the request is for.',
	details:
		'Required in every HTTP/1.1 request, exactly once; HTTP/2 and HTTP/3 use `:authority` instead. The port is left out if it is the default one. Behind a reverse proxy it may name the internal server: the original is in `Forwarded` or `X-Forwarded-Host`. Do not build links from it without checking it.',
	syntax: 'Host: <host>[:<port>]',
	example: 'Host: api.example.com',
	spec: rfc(9110, '7.2'),
	mdn: mdn('Headers/Host'),
	value: hostAndPort,
});
