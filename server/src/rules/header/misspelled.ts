import { changeTo } from '../../http/syntax';
import { spec } from '../../http/term';
import { defineRule } from '../rule';
import { meantField } from './meantField';

export default defineRule({
	id: 'header/misspelled',
	severity: 'warning',
	title: 'Header names are spelled right',
	why: 'A misspelled header is no error: it is ignored, and with it the caching or the protection it should have brought. Only names that nearly are a well-known one are reported; names of your own, such as `X-…`, are not.',
	spec: spec('HTTP Field Name Registry', 'https://www.iana.org/assignments/http-fields'),
	examples: [
		{
			bad: 'POST /a HTTP/1.1\nHost: a.example\n«Conent-Type»: text/html',
			fixed: 'POST /a HTTP/1.1\nHost: a.example\nContent-Type: text/html',
		},
		{ bad: 'HTTP/1.1 200 OK\n«Cache-Contorl»: no-store', fixed: 'HTTP/1.1 200 OK\nCache-Control: no-store' },
		{ bad: 'HTTP/1.1 200 OK\n«Permission-Policy»: camera=()', fixed: 'HTTP/1.1 200 OK\nPermissions-Policy: camera=()' },
		{ bad: 'HTTP/1.1 200 OK\n«X-Frame-Option»: DENY', fixed: 'HTTP/1.1 200 OK\nX-Frame-Options: DENY' },
		{
			bad: 'GET /a HTTP/1.1\nHost: a.example\n«Autorization»: Bearer a',
			fixed: 'GET /a HTTP/1.1\nHost: a.example\nAuthorization: Bearer a',
		},
		{
			bad: "res.setHeader('«Contnet-Type»', 'text/html')",
			fixed: "res.setHeader('Content-Type', 'text/html')",
			language: 'typescript',
		},
		{ good: 'HTTP/1.1 200 OK\nContent-Type: text/html\ncache-control: no-store\nETAG: "a"' },
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nX-Forwarded-Fort: 1\nX-Acept: 1\nApi-Version: 2\nAccept-Version: 1\nRequest-Ids: 1' },
		{
			good: 'GET /a HTTP/1.1\nHost: a.example\nContent-Time: 1\nContent-Page: 2\nContent-Crs: x\nAccept-Crs: x\nIdempotence-Key: 1\nEdge-Control: x',
		},
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nX-User-Agent: a\nX-Content-Encoding: b\nX-Content-Type: c' },
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nReferrer: https://a.example/', hidden: true },
		{ good: '{{name}}-Type: a\nGET https://a.example/\nConten{{t}}-Type: a' },
		{ good: 'GET https://a.example/\nCollection: a\nOrigins: b\nData: c\nLabel: d\nHosts: e' },
		{
			good: "fetch('/a', { headers: { Data: 'a', Origine: 'b', Collection: 'c', Cookies: 'd', Prices: 'e', orders: 'f' } })",
			language: 'typescript',
		},
		{ bad: 'HTTP/1.1 200 OK\n«cache-contorl»: no-store', fixed: 'HTTP/1.1 200 OK\ncache-control: no-store' },
	],
	concerns: { fields: 'unknown' },
	check(message, report) {
		for (const line of message.fieldLines) {
			const meant = meantField(line, message);
			if (meant) {
				const { nameText } = line;
				const name = nameText.text === nameText.text.toLowerCase() ? meant.name.toLowerCase() : meant.name;
				report({
					at: nameText,
					message: `\`${nameText.text}\` is not a known header. Did you mean \`${name}\`?`,
					fixes: [changeTo(nameText, name)],
				});
			}
		}
	},
});
