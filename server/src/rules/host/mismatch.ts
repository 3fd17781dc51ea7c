import { isPlaceholder } from '../../http/fixes';
import { fieldLines } from '../../http/message';
import { rfc } from '../../http/term';
import type { SourceText } from '../../text';
import { defineRule } from '../rule';
import { httpUrl } from '../message/httpUrl';

export default defineRule({
	id: 'host/mismatch',
	severity: 'information',
	title: '`Host` is the host of the address',
	why: 'A client must send the host of the address in `Host`, and a proxy replaces whatever else stands there. Sending another name to a server under test is common: so addresses of this machine, and those that are bare numbers, are left alone, and it is a hint where a client sends it.',
	spec: rfc(9112, '3.2.2'),
	examples: [
		{
			bad: '```http\nGET https://a.example/ HTTP/1.1\nHost: «b.example»\n```',
			fixed: '```http\nGET https://a.example/ HTTP/1.1\nHost: a.example\n```',
			language: 'markdown',
		},
		{ bad: 'GET https://a.example:8443/\nHost: «a.example»', fixed: 'GET https://a.example:8443/\nHost: a.example:8443' },
		{ good: 'GET https://A.example:443/ HTTP/1.1\nHost: a.example' },
		{ good: 'GET http://a.example/ HTTP/1.1\nHost: a.example:80' },
		{ good: 'GET http://localhost:8080/\nHost: a.example' },
		{ good: 'GET http://192.0.2.1/\nHost: a.example' },
		{ good: 'GET http://[::1]:8080/\nHost: a.example' },
		{ good: 'GET https://{{host}}/\nHost: a.example' },
		{ good: 'GET https://a.example/\nHost:' },
		{ good: 'GET https://a.example/ HTTP/1.1\nHost: [your host]' },
		{ good: 'GET / HTTP/1.1\nHost: a.example' },
		{ good: 'GET https://a.example:{{port}}/\nHost: a.example' },
		{ good: 'GET http://api:8080/\nHost: a.example' },
	],
	concerns: { kind: 'request', fields: ['host'] },
	check(message, report) {
		const url = message.target && httpUrl(message.target.source);
		const [host] = fieldLines(message, 'host');
		const value = host?.valueText;
		if (!url || !value?.text || isPlaceholder(value) || isForTests(url.host)) {
			return;
		}
		const isSecure = /^https/i.test(message.target.source.text);
		const authority = url.port?.text ? `${url.host.text}:${url.port.text}` : url.host.text;
		if (!authority.includes('\uFFFC') && normal(authority, isSecure) !== normal(value.text, isSecure)) {
			report({
				at: value,
				message: `The address is that of \`${authority}\`: \`Host\` must say the same.`,
				...(message.origin === 'client' && { severity: 'hint' }),
				fixes: [{ title: `Change to \`${authority}\``, edits: [value.replaceWith(authority)] }],
				related: { at: url.host, message: 'The host of the address.' },
			});
		}
	},
});

function isForTests({ text }: SourceText): boolean {
	return /^(?:localhost|.*\.localhost|[\d.]+|\[.*\])$/i.test(text) || !text.includes('.');
}

/** In lower case, without the port that goes without saying. */
function normal(authority: string, isSecure: boolean): string {
	return authority.toLowerCase().replace(isSecure ? /:(?:443)?$/ : /:(?:80)?$/, '');
}
