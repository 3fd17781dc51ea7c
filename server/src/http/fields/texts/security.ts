import { separatedBy } from '../../grammars/list';
import { rfc, spec } from '../../term';
import coep from '../cross-origin-embedder-policy';
import coop from '../cross-origin-opener-policy';
import permissionsPolicy from '../permissions-policy';
import { choice, directives, type FieldTexts, flag, item, key } from './text';
import { dictionary } from '../../grammars/structuredFields';

const sri = spec(
	'Subresource Integrity, Integrity-Policy',
	'https://w3c.github.io/webappsec-subresource-integrity/#integrity-policy-section',
);
const connections = (anchor: string) => spec('Connection Allowlists', `https://w3c.github.io/connection-allowlists/#${anchor}`);

const integrityKeys = [
	key(
		'Integrity-Policy',
		'blocked-destinations',
		'What must have an `integrity` attribute: `script`, `style`.',
		'blocked-destinations=(${1:script})',
	),
	key('Integrity-Policy', 'sources', 'Where hashes may come from; `inline`, the attribute, is all there is.', 'sources=(inline)'),
	key('Integrity-Policy', 'endpoints', 'Names from `Reporting-Endpoints` that get the reports.', 'endpoints=(${1:name})'),
];
const integrityPolicy = { value: dictionary({ keys: integrityKeys }), values: integrityKeys };

const pins = {
	'pin-sha256="${1:base64}"': 'SHA-256 of a public key that must be in the chain of certificates.',
	'max-age=${1:seconds}': 'For how many seconds browsers keep the pins.',
	includeSubDomains: 'The pins hold for subdomains as well.',
	'report-uri="${1:https://}"': 'Where browsers report a chain that no pin fits.',
};

/** Policies that browsers enforce, and those they used to. */
export const security: FieldTexts = {
	'Cross-Origin-Embedder-Policy-Report-Only': {
		summary: 'An embedder policy that only reports which resources it would block, to try it out.',
		details:
			'Blocks nothing, and does not make the page cross-origin isolated. Without `report-to`, violations show in the console of the browser only. Frames and workers need the header in their own responses.',
		syntax: 'Cross-Origin-Embedder-Policy-Report-Only: <value>; report-to="<endpoint>"',
		example: 'Cross-Origin-Embedder-Policy-Report-Only: require-corp; report-to="coep-endpoint"',
		oftenWith: ['Reporting-Endpoints', 'Cross-Origin-Embedder-Policy'],
		spec: coep.spec!,
		value: coep.value!,
		values: coep.values!,
	},
	'Cross-Origin-Opener-Policy-Report-Only': {
		summary: 'An opener policy that only reports which windows it would cut off, to try it out.',
		details:
			'Cuts nothing off. Reports tell of popups that would lose their opener, and of access to windows that would fail: turn it on before the real one where sign-in or payment opens in a popup.',
		syntax: 'Cross-Origin-Opener-Policy-Report-Only: <value>; report-to="<endpoint>"',
		example: 'Cross-Origin-Opener-Policy-Report-Only: same-origin; report-to="coop-endpoint"',
		oftenWith: ['Reporting-Endpoints', 'Cross-Origin-Opener-Policy'],
		spec: coop.spec!,
		value: coop.value!,
		values: coop.values!,
	},
	'Document-Isolation-Policy': {
		summary: 'Makes this one document cross-origin isolated, whatever embeds it: `SharedArrayBuffer` without rules for the whole page.',
		details:
			'An alternative to `Cross-Origin-Embedder-Policy` with `Cross-Origin-Opener-Policy`, for which the pages that embed it would have to take part.',
		syntax: 'Document-Isolation-Policy: <value>; report-to="<endpoint>"',
		oftenWith: ['Cross-Origin-Resource-Policy'],
		status: 'experimental',
		...item(
			'Document-Isolation-Policy',
			{
				none: 'Not isolated: what holds without the header.',
				'isolate-and-require-corp': 'Isolated; resources of other origins must allow being loaded here.',
				'isolate-and-credentialless': 'Isolated; resources of other origins load without cookies.',
			},
			[
				key(
					'Document-Isolation-Policy',
					'report-to',
					'The endpoint that gets reports, by its name in `Reporting-Endpoints`.',
					'report-to="${1:name}"',
				),
			],
		),
	},
	'Integrity-Policy': {
		summary: 'Blocks scripts and styles that are loaded without an `integrity` attribute.',
		details:
			'`blocked-destinations=(script)` makes sure that no `<script src>` is forgotten. Try it with `Integrity-Policy-Report-Only` first: tags that other scripts insert have no hash, and scripts of other origins need `crossorigin` as well.',
		syntax: 'Integrity-Policy: blocked-destinations=(script style), endpoints=(<name>)',
		example: 'Integrity-Policy: blocked-destinations=(script), endpoints=(integrity-endpoint)',
		oftenWith: ['Integrity-Policy-Report-Only', 'Reporting-Endpoints'],
		spec: sri,
		...integrityPolicy,
	},
	'Integrity-Policy-Report-Only': {
		summary: 'Reports scripts and styles that are loaded without an `integrity` attribute, and loads them all the same.',
		details: 'Find out with it what `Integrity-Policy` would block; both can stand in one response.',
		syntax: 'Integrity-Policy-Report-Only: blocked-destinations=(script style), endpoints=(<name>)',
		oftenWith: ['Integrity-Policy', 'Reporting-Endpoints'],
		spec: sri,
		...integrityPolicy,
	},
	'Origin-Agent-Cluster': {
		summary: 'Keeps this origin apart from other subdomains of the same site, if the browser can, in a process of its own.',
		details:
			'`?1` gives up what pages of one site can do together: `document.domain` no longer works, nor does sharing `WebAssembly.Module` with other subdomains. All responses of an origin should say the same: the first one decides. The value is a Structured Fields Boolean, not `true` or `1`.',
		syntax: 'Origin-Agent-Cluster: ?1',
		spec: spec('HTML, Origin-Agent-Cluster', 'https://html.spec.whatwg.org/multipage/browsers.html#origin-agent-cluster'),
		...flag(
			'Origin-Agent-Cluster',
			'Keyed by origin: apart from the rest of the site.',
			'Keyed by site, so that `document.domain` works.',
		),
	},
	'Permissions-Policy-Report-Only': {
		summary: 'A permissions policy that only reports uses of features it would forbid.',
		details: 'Forbids nothing. A feature sends its reports where `report-to` behind it says: `camera=();report-to=main`.',
		syntax: 'Permissions-Policy-Report-Only: <feature>=(<origins>);report-to=<endpoint>, …',
		oftenWith: ['Permissions-Policy', 'Reporting-Endpoints'],
		status: 'experimental',
		spec: permissionsPolicy.spec!,
		value: permissionsPolicy.value!,
		values: permissionsPolicy.values!,
	},
	'Connection-Allowlist': {
		summary: 'The only addresses that the page may connect to, by whatever API, as a list of URL patterns.',
		details: 'Guards against data leaking out, where the `connect-src` of a content security policy covers only some of the ways.',
		syntax: 'Connection-Allowlist: (response-origin "<pattern>"…)',
		oftenWith: ['Connection-Allowlist-Report-Only', 'Content-Security-Policy'],
		status: 'experimental',
		spec: connections('http-headerdef-connection-allowlist'),
	},
	'Connection-Allowlist-Report-Only': {
		summary: 'Reports connections to addresses that the list does not have, and lets them through.',
		details: 'Written like `Connection-Allowlist`; name an endpoint behind the list: `report-to=<endpoint>`.',
		oftenWith: ['Connection-Allowlist', 'Reporting-Endpoints'],
		status: 'experimental',
		spec: connections('http-headerdef-connection-allowlist-report-only'),
	},
	'Feature-Policy': {
		summary: 'Said which features of the browser the page and its frames may use, under the former name and in the former syntax.',
		details:
			"Renaming the header is not enough: `camera 'none'; fullscreen 'self'` becomes `camera=(), fullscreen=(self)`, with commas between features and origins in double quotes.",
		insteadUse: 'Permissions-Policy',
		syntax: "Feature-Policy: <feature> <origin>…; <feature> 'none'",
		oftenWith: ['Permissions-Policy'],
		spec: spec('Permissions Policy', 'https://www.w3.org/TR/permissions-policy/'),
	},
	'Expect-CT': {
		summary: 'Asked browsers to insist that the certificate is in the public logs of Certificate Transparency.',
		details: 'The major browsers demand that of every certificate today, so the header has no effect.',
		syntax: 'Expect-CT: max-age=<seconds>, enforce, report-uri="<URI>"',
		spec: rfc(9163, '2.1'),
		...directives('Expect-CT', {
			'max-age=${1:86400}': 'For how many seconds browsers remember the policy.',
			enforce: 'Refuse connections that do not comply, instead of only reporting them.',
			'report-uri="${1:https://}"': 'Where failures were reported to.',
		}),
	},
	'Public-Key-Pins': {
		summary: 'Tied the site to certain public keys: browsers refused every other certificate until the time was up.',
		details:
			'No browser supports it any more: a lost key, or pins set by an attacker, took a site offline for months. `CAA` records in the DNS and Certificate Transparency do the work now.',
		insteadUse: 'CAA records in the DNS',
		syntax: 'Public-Key-Pins: pin-sha256="<base64>"; pin-sha256="<base64>"; max-age=<seconds>',
		spec: rfc(7469, '2.1'),
		...directives('Public-Key-Pins', pins, element => separatedBy(';', element)),
	},
	'Public-Key-Pins-Report-Only': {
		summary: 'Reported certificates that no pin fitted, without refusing them. Browsers ignore it today.',
		insteadUse: 'a monitor of Certificate Transparency logs',
		syntax: 'Public-Key-Pins-Report-Only: pin-sha256="<base64>"; max-age=<seconds>; report-uri="<URI>"',
		spec: rfc(7469, '2.1'),
		...directives('Public-Key-Pins-Report-Only', pins, element => separatedBy(';', element)),
	},
	'X-Content-Security-Policy': {
		summary: 'The name of `Content-Security-Policy` in Internet Explorer and old Firefox, with a part of its directives.',
		insteadUse: 'Content-Security-Policy',
		spec: spec('CSP specification (Mozilla)', 'https://wiki.mozilla.org/Security/CSP/Specification'),
	},
	'X-WebKit-CSP': {
		summary: 'The name of `Content-Security-Policy` in Chrome and Safari before it became a standard.',
		insteadUse: 'Content-Security-Policy',
	},
	'X-Download-Options': {
		summary: 'Took away the button "Open" when Internet Explorer offered a download, so that HTML did not run as part of the site.',
		insteadUse: '`Content-Disposition: attachment`',
		...choice('X-Download-Options', { noopen: 'Downloads can only be saved.' }),
		spec: spec(
			'IE 8 security (Microsoft)',
			'https://learn.microsoft.com/en-us/archive/blogs/ie/ie8-security-part-v-comprehensive-protection',
		),
	},
	'X-Permitted-Cross-Domain-Policies': {
		summary: 'Which `crossdomain.xml` files Flash and Acrobat may obey on this site.',
		details: 'Flash is gone; what is left is Acrobat, and scanners that ask for `none`. It has nothing to do with CORS.',
		syntax: 'X-Permitted-Cross-Domain-Policies: none | master-only | by-content-type | by-ftp-filename | all',
		...choice('X-Permitted-Cross-Domain-Policies', {
			none: 'No policy file counts, not even the one at the root.',
			'master-only': 'Only `/crossdomain.xml` counts.',
			'by-content-type': 'Only files served as `text/x-cross-domain-policy` count.',
			'by-ftp-filename': 'Only files called `crossdomain.xml` count, over FTP.',
			all: 'Every policy file of the site counts.',
			'none-this-response': 'This very response is no policy file.',
		}),
	},
};
