import { durationInWords } from '../../grammars/duration';
import { timeInWords } from '../../grammars/httpDate';
import { spec } from '../../term';
import { oneOf, valuesOf } from '../../grammars/token';
import type { SourceText } from '../../../text';
import { changeTo, type Grammar, nodeOf, type Problem } from '../../syntax';
import { choice, type FieldTexts } from './text';

const nginx = spec('nginx, ngx_http_proxy_module', 'https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_ignore_headers');
const xSendfile = spec('nginx, internal', 'https://nginx.org/en/docs/http/ngx_http_core_module.html#internal');
const family = ['X-Forwarded-For', 'X-Forwarded-Host', 'X-Forwarded-Proto'];
const forgeable = 'Clients can send it themselves: use it only if your proxy sets or removes it in every request.';

/** Seconds, or `@` and seconds since 1970. */
const accelExpires: Grammar = source => {
	const match = /^(@?)(\d{1,11})$/.exec(source.text);
	const seconds = Number(match?.[2]);
	const words = (): string =>
		match?.[1] === '@' ? timeInWords(seconds * 1000) : seconds === 0 ? 'not cached' : durationInWords(seconds);
	return nodeOf(source, { reading: match ? words : undefined });
};

const ports = valuesOf('X-Forwarded-Port', { '443': 'The port of HTTPS.', '80': 'The port of plain HTTP.' });

/** The slip of whoever sets several of the family at once. */
function schemeAsPort(source: SourceText): Problem | undefined {
	if (!/^https?$/i.test(source.text)) {
		return undefined;
	}
	const port = source.text.length === 5 ? '443' : '80';
	const message = `\`X-Forwarded-Port\` is a number: write \`${port}\`.`;
	return { rule: 'x-forwarded/invalid', message, fixes: [changeTo(source, port)] };
}

/** What proxies tell servers, servers tell proxies, and software tells of itself. */
export const proxies: FieldTexts = {
	'X-Accel-Redirect': {
		summary: 'nginx sends this file instead of the response: the application checks who may have it, and nginx does the sending.',
		details:
			'The value is a path in an `internal` location, not on disk, and percent-encoded. nginx takes it out of the response, and keeps `Content-Type`, `Content-Disposition` and cookies. If clients see the header, nginx is not in front, or ignores it (`proxy_ignore_headers`).',
		syntax: 'X-Accel-Redirect: /<internal location>/<path>',
		example: 'X-Accel-Redirect: /protected/reports/2026.pdf',
		oftenWith: ['Content-Disposition', 'X-Accel-Buffering'],
		spec: xSendfile,
	},
	'X-Accel-Buffering': {
		summary: 'Whether nginx collects this response before it passes it on.',
		details:
			'`no` is what Server-Sent Events and other streams need behind nginx: without it, events arrive in bunches, or only at the end.',
		syntax: 'X-Accel-Buffering: no | yes',
		example: 'X-Accel-Buffering: no',
		oftenWith: ['X-Accel-Redirect', 'Content-Type'],
		spec: nginx,
		...choice('X-Accel-Buffering', { no: 'Pass on what comes at once.', yes: 'Buffer, as nginx does by itself.' }),
	},
	'X-Accel-Charset': {
		summary: 'The charset that nginx adds to the `Content-Type` of this response.',
		syntax: 'X-Accel-Charset: <charset>',
		oftenWith: ['Content-Type'],
		spec: nginx,
	},
	'X-Accel-Expires': {
		summary: 'How long nginx caches this response: seconds, or behind an `@` a time in seconds since 1970. `0` turns caching off.',
		details: 'For nginx only, and stronger than `Cache-Control` and `Expires`, which are for everybody.',
		syntax: 'X-Accel-Expires: <seconds> | @<time>',
		example: 'X-Accel-Expires: 3600',
		oftenWith: ['Cache-Control'],
		spec: nginx,
		value: accelExpires,
	},
	'X-Accel-Limit-Rate': {
		summary: 'How many octets a second nginx sends of this response at most. `0` is no limit.',
		details: 'Per response: a client that opens two connections gets twice as much.',
		syntax: 'X-Accel-Limit-Rate: <octets per second>',
		oftenWith: ['X-Accel-Redirect'],
		spec: nginx,
	},
	'X-Sendfile': {
		summary:
			'Apache (mod_xsendfile) or lighttpd sends this file instead of the response, after the application has checked who may have it.',
		details:
			'The path is one on disk. nginx has `X-Accel-Redirect` for it. It must never reach clients: it shows the layout of the server.',
		syntax: 'X-Sendfile: <path>',
		example: 'X-Sendfile: /srv/files/report.pdf',
		oftenWith: ['Content-Disposition', 'X-Accel-Redirect'],
		spec: spec('mod_xsendfile', 'https://tn123.org/mod_xsendfile/'),
	},
	'X-Forwarded-Port': {
		summary: 'The port that the client connected to, before a proxy passed the request on.',
		details: `Needed for links with a port of their own. ${forgeable}`,
		syntax: 'X-Forwarded-Port: <port>',
		example: 'X-Forwarded-Port: 443',
		oftenWith: family,
		value: oneOf(ports, schemeAsPort),
		values: ports,
		spec: spec(
			'X-Forwarded headers (AWS)',
			'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/x-forwarded-headers.html',
		),
	},
	'X-Forwarded-Prefix': {
		summary: 'The part of the path that a proxy has cut off: put it in front of links and redirects.',
		details: `Traefik and Spring Cloud Gateway set it. ${forgeable}`,
		syntax: 'X-Forwarded-Prefix: /<path>',
		example: 'X-Forwarded-Prefix: /shop',
		oftenWith: family,
		spec: spec('Traefik, StripPrefix', 'https://doc.traefik.io/traefik/middlewares/http/stripprefix/'),
	},
	'X-Forwarded-Server': {
		summary: 'The host name of the proxy that passed the request on. Apache and Traefik set it.',
		syntax: 'X-Forwarded-Server: <host>',
		example: 'X-Forwarded-Server: proxy.example.com',
		oftenWith: family,
		spec: spec('Apache, mod_proxy', 'https://httpd.apache.org/docs/2.4/mod/mod_proxy.html#x-headers'),
	},
	'X-Forwarded-Ssl': {
		summary: 'Whether the client came by HTTPS, from older proxies.',
		details: forgeable,
		insteadUse: 'X-Forwarded-Proto',
		syntax: 'X-Forwarded-Ssl: on | off',
		example: 'X-Forwarded-Ssl: on',
		oftenWith: ['X-Forwarded-Proto'],
		...choice('X-Forwarded-Ssl', { on: 'By HTTPS.', off: 'By plain HTTP.' }),
	},
	'True-Client-IP': {
		summary: 'The address of the client, as Akamai or Cloudflare (Enterprise) saw it.',
		details: 'Clients can send it themselves where the CDN is not set up to overwrite it, or can be bypassed.',
		syntax: 'True-Client-IP: <address>',
		example: 'True-Client-IP: 203.0.113.195',
		oftenWith: ['X-Forwarded-For'],
		spec: spec(
			'Documentation of Cloudflare',
			'https://developers.cloudflare.com/fundamentals/reference/http-headers/#true-client-ip-enterprise-plan-only',
		),
	},
	'X-Client-IP': {
		summary: 'The address of the client, from some proxies and load balancers.',
		details: `Which one sets it is up to your set-up. ${forgeable}`,
		syntax: 'X-Client-IP: <address>',
		example: 'X-Client-IP: 203.0.113.195',
		oftenWith: ['X-Forwarded-For', 'Forwarded'],
	},
	'X-Cluster-Client-IP': {
		summary: 'The address of the client, from load balancers of Riverbed (Zeus), Rackspace and others.',
		details: forgeable,
		syntax: 'X-Cluster-Client-IP: <address>',
		oftenWith: ['X-Forwarded-For', 'Forwarded'],
	},
	'X-Original-Host': {
		summary: 'The host that the client asked for. Azure Application Gateway sets it, and ngrok when it rewrites `Host`.',
		details: forgeable,
		syntax: 'X-Original-Host: <host>',
		example: 'X-Original-Host: shop.example.com',
		oftenWith: ['X-Forwarded-Host'],
		spec: spec(
			'Azure Application Gateway',
			'https://learn.microsoft.com/en-us/azure/application-gateway/how-application-gateway-works',
		),
	},
	'X-Original-URL': {
		summary: 'The path that the client asked for, before a rewrite: from IIS (ARR) or the NGINX ingress of Kubernetes.',
		details:
			'Frameworks that obey it let clients reach pages that a rule at the front forbids: it must be removed from what clients send.',
		syntax: 'X-Original-URL: <path or URL>',
		example: 'X-Original-URL: /account/orders?page=2',
		oftenWith: ['X-Rewrite-URL'],
	},
	'X-Rewrite-URL': {
		summary: 'The path that the client asked for, before ISAPI_Rewrite or Helicon Ape on IIS changed it.',
		details: 'Like `X-Original-URL`, it opens a way around access rules if it is taken from clients.',
		syntax: 'X-Rewrite-URL: <path>',
		oftenWith: ['X-Original-URL'],
	},
	'X-Backend-Server': {
		summary: 'Which machine behind the load balancer answered. Handy for debugging; it tells outsiders names from your network.',
		syntax: 'X-Backend-Server: <host>',
	},
	'X-AspNet-Version': {
		summary: 'The version of ASP.NET that made the response. It helps nobody but attackers.',
		details: 'Turn it off: `<httpRuntime enableVersionHeader="false" />` in `web.config`.',
		example: 'X-AspNet-Version: 4.0.30319',
		oftenWith: ['X-Powered-By', 'X-AspNetMvc-Version'],
		spec: spec(
			'EnableVersionHeader (.NET)',
			'https://learn.microsoft.com/en-us/dotnet/api/system.web.configuration.httpruntimesection.enableversionheader',
		),
	},
	'X-AspNetMvc-Version': {
		summary: 'The version of ASP.NET MVC that made the response; attackers look for it.',
		details: 'Turn it off: `MvcHandler.DisableMvcResponseHeader = true` at the start of the application.',
		oftenWith: ['X-Powered-By', 'X-AspNet-Version'],
		spec: spec('MvcHandler (.NET)', 'https://learn.microsoft.com/en-us/dotnet/api/system.web.mvc.mvchandler'),
	},
	'X-Generator': {
		summary: 'The content management system that made the page: Drupal and others advertise themselves, with their version.',
		details: 'Nothing needs it; an old version in it is an invitation.',
		example: 'X-Generator: Drupal 11 (https://www.drupal.org)',
	},
	'X-Mod-Pagespeed': {
		summary: 'The version of mod_pagespeed, a module for Apache that rewrote the page to load faster.',
		details: 'The module for nginx says `X-Page-Speed`. Both are no longer developed.',
		spec: spec('Documentation of PageSpeed', 'https://www.modpagespeed.com/doc/'),
	},
	'X-ATT-DeviceId': {
		summary: 'The model of the phone, added by the mobile network AT&T to requests over plain HTTP.',
		details: 'Networks cannot add anything to HTTPS. Do not rely on it.',
	},
	'X-UIDH': {
		summary:
			'An id of the subscriber that the mobile network Verizon added to requests over plain HTTP: a cookie that could not be deleted.',
		details: 'Verizon had to pay a fine for it, and HTTPS ended it.',
		spec: spec('EFF on X-UIDH', 'https://www.eff.org/deeplinks/2014/11/verizon-x-uidh'),
	},
	'X-Wap-Profile': {
		summary: 'The address of a description of the phone (UAProf), from the time of WAP. Old Android and feature phones send it.',
		insteadUse: '`Sec-CH-UA-Model` and other client hints',
	},
};
