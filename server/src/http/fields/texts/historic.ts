import { rfc, spec } from '../../term';
import { choice, type FieldTexts } from './text';

const html4 = (what: string, page: string) => spec(`HTML 4.01, ${what}`, `https://www.w3.org/TR/html401/${page}`);
const accessControl = (anchor: string) =>
	spec('Access Control for Cross-site Requests (2007)', `https://www.w3.org/TR/2007/WD-access-control-20071126/#${anchor}`);
const pep = spec('PEP', 'https://www.w3.org/TR/WD-http-pep');
const ops = spec('Implementation of OPS Over HTTP', 'https://www.w3.org/TR/NOTE-OPS-OverHTTP');
const drp = spec('The HTTP Distribution and Replication Protocol', 'https://www.w3.org/TR/NOTE-drp');
const jepi = spec('Joint Electronic Payment Initiative', 'https://www.w3.org/TR/NOTE-jepi');
const pics = spec('PICS Label Distribution', 'https://www.w3.org/TR/REC-PICS-labels-961031');
const proxyNotes = spec('Notification for Proxy Caches', 'https://www.w3.org/TR/WD-proxy.html');

/** Experiments and standards that are over. */
export const historic: FieldTexts = {
	'Access-Control': {
		summary:
			'Carried the whole policy for cross-site requests in the 2007 draft that became CORS: `allow <*.example.org> method POST`.',
		insteadUse: 'Access-Control-Allow-Origin',
		oftenWith: ['Access-Control-Allow-Origin'],
		spec: accessControl('access-control0'),
	},
	'Method-Check': {
		summary: 'In the 2007 draft that became CORS: asked whether a cross-site request may use this method, before it was made.',
		insteadUse: 'Access-Control-Request-Method',
		oftenWith: ['Access-Control-Request-Method'],
		spec: accessControl('method-check'),
	},
	'Method-Check-Expires': {
		summary: 'In the 2007 draft that became CORS: how long the browser may remember that a method is allowed.',
		insteadUse: 'Access-Control-Max-Age',
		oftenWith: ['Access-Control-Max-Age'],
		spec: accessControl('method-check-expires'),
	},
	'Referer-Root': {
		summary: 'In the 2007 draft that became CORS: where a cross-site request comes from, without the path.',
		insteadUse: 'Origin',
		oftenWith: ['Origin'],
		spec: accessControl('referer-root'),
	},
	'C-Ext': {
		summary: 'The answer to `C-Man`, for one hop: confirmed mandatory extensions of the HTTP Extension Framework.',
		oftenWith: ['C-Man'],
		spec: rfc(2774, '4.3'),
	},
	'C-Man': {
		summary: 'Declared extensions that the next hop must understand or refuse (HTTP Extension Framework, an experiment of 2000).',
		oftenWith: ['C-Opt', 'Man'],
		spec: rfc(2774, '4.2'),
	},
	'C-Opt': {
		summary: 'Declared extensions that the next hop may ignore (HTTP Extension Framework, an experiment of 2000).',
		oftenWith: ['C-Man', 'Opt'],
		spec: rfc(2774, '4.2'),
	},
	Ext: {
		summary: 'The answer to `Man`: confirmed that the server has understood all mandatory extensions of the request.',
		oftenWith: ['Man'],
		spec: rfc(2774, '4.3'),
	},
	Man: {
		summary: 'Declared extensions that the server must understand or refuse, in requests whose method starts with `M-`.',
		details: 'Lives on in UPnP, where `MAN: "ssdp:discover"` looks for devices.',
		oftenWith: ['Ext', 'Opt'],
		spec: rfc(2774, '4.1'),
	},
	Opt: {
		summary: 'Declared extensions that the server may ignore, and the prefix of the fields that belong to them.',
		oftenWith: ['Man'],
		spec: rfc(2774, '4.1'),
	},
	PEP: {
		summary: 'Declared protocol extensions end to end, in the proposal that came before the HTTP Extension Framework.',
		oftenWith: ['PEP-Info'],
		spec: pep,
	},
	'PEP-Info': {
		summary: 'Told, end to end, which protocol extensions of PEP apply to which resources.',
		oftenWith: ['PEP'],
		spec: pep,
	},
	'C-PEP': {
		summary: 'Declared protocol extensions of PEP for one hop.',
		oftenWith: ['PEP'],
		spec: pep,
	},
	'C-PEP-Info': {
		summary: 'Told, for one hop, which protocol extensions of PEP apply to which resources.',
		oftenWith: ['PEP-Info'],
		spec: pep,
	},
	'Content-Base': {
		summary: 'The address that relative links in the content start from. Dropped in HTTP/1.1 of 1999.',
		insteadUse: '`<base>` in the page, or absolute links',
		spec: rfc(2068, '14.11'),
	},
	'Content-Version': {
		summary: 'Named the version of the content, from the time before WebDAV. Never came into use.',
		insteadUse: 'ETag',
		oftenWith: ['ETag', 'Derived-From'],
		spec: rfc(2068, '19.6.2.2'),
	},
	'Derived-From': {
		summary: 'Which version an edited page came from, so that a server could notice conflicts.',
		insteadUse: 'If-Match',
		oftenWith: ['If-Match', 'Content-Version'],
		spec: rfc(2068, '19.6.2.3'),
	},
	URI: {
		summary: 'Other addresses of the resource, from the time before `Location` and `Link`.',
		insteadUse: '`Content-Location` or `Link`',
		oftenWith: ['Content-Location', 'Link'],
		spec: rfc(2068, '19.6.2.5'),
	},
	Public: {
		summary: 'Which methods the server supports at all, where `Allow` tells of one resource.',
		details: 'It is not `Cache-Control: public`.',
		insteadUse: 'Allow',
		oftenWith: ['Allow'],
		spec: rfc(2068, '14.35'),
	},
	'Content-ID': {
		summary: 'Named content by its hash, so that it is not fetched twice, in a replication protocol proposed in 1997 (DRP).',
		details: 'In e-mail and `multipart/related`, a field of the same name marks a part for `cid:` links.',
		insteadUse: '`ETag` or `Repr-Digest`',
		spec: drp,
	},
	'Differential-ID': {
		summary:
			'Named the version that the client already had, to get only the difference, in a replication protocol proposed in 1997 (DRP).',
		insteadUse: '`Available-Dictionary`, or `A-IM`',
		oftenWith: ['Content-ID'],
		spec: drp,
	},
	'Content-Script-Type': {
		summary: 'The default language of scripts in event attributes of HTML 4. In HTML today, it is JavaScript.',
		oftenWith: ['Content-Style-Type'],
		spec: html4('scripts', 'interact/scripts.html#h-18.2.2.1'),
	},
	'Content-Style-Type': {
		summary: 'The default language of `style` attributes in HTML 4. In HTML today, it is CSS.',
		oftenWith: ['Content-Script-Type'],
		spec: html4('style sheets', 'present/styles.html#h-14.2.1'),
	},
	'Default-Style': {
		summary: 'Which of several named style sheets is used at first. A `<meta http-equiv="default-style">` still does it.',
		spec: html4('style sheets', 'present/styles.html#h-14.3.2'),
	},
	Cookie2: {
		summary: 'Told servers that the client understands version 1 of cookies, which no browser does today.',
		insteadUse: 'Cookie',
		oftenWith: ['Cookie', 'Set-Cookie2'],
		spec: rfc(2965, '3.3.5'),
	},
	'Set-Cookie2': {
		summary: 'Set cookies by the rules of version 1, with `Port` and `Discard`. Browsers ignore it.',
		insteadUse: 'Set-Cookie',
		oftenWith: ['Set-Cookie', 'Cookie2'],
		spec: rfc(2965, '3.2.2'),
	},
	GetProfile: {
		summary: 'Asked for parts of the profile that the user kept in the browser (Open Profiling Standard, 1997). Never came into use.',
		oftenWith: ['ProfileObject', 'SetProfile'],
		spec: ops,
	},
	ProfileObject: {
		summary: 'Carried the profile of a user (Open Profiling Standard, 1997). Never came into use.',
		oftenWith: ['GetProfile', 'SetProfile'],
		spec: ops,
	},
	SetProfile: {
		summary: 'Asked to write into the profile that the user kept in the browser (Open Profiling Standard, 1997).',
		oftenWith: ['GetProfile', 'ProfileObject'],
		spec: ops,
	},
	'PICS-Label': {
		summary: 'Rated the content, for filters that protect children.',
		insteadUse: '`<meta name="rating">` in the page',
		oftenWith: ['Protocol-Request'],
		spec: pics,
	},
	Protocol: {
		summary: 'The answer to `Protocol-Request`: which PICS labels the response has.',
		oftenWith: ['PICS-Label', 'Protocol-Request'],
		spec: pics,
	},
	'Protocol-Request': {
		summary: 'Asked for PICS labels, the ratings for filters that protect children, along with the page.',
		oftenWith: ['PICS-Label', 'Protocol'],
		spec: pics,
	},
	'Protocol-Info': {
		summary: 'Told which payment protocols the sender knows (JEPI, an experiment of 1997).',
		oftenWith: ['Protocol-Query'],
		spec: jepi,
	},
	'Protocol-Query': {
		summary: 'Asked which payment protocols the other side knows (JEPI, an experiment of 1997).',
		oftenWith: ['Protocol-Info'],
		spec: jepi,
	},
	'Proxy-Features': {
		summary: 'What a caching proxy offered to servers: being told of changes, and reporting hits (a draft of 1996).',
		oftenWith: ['Proxy-Instruction'],
		spec: proxyNotes,
	},
	'Proxy-Instruction': {
		summary: 'What a server asked of a caching proxy, after its `Proxy-Features` (a draft of 1996).',
		oftenWith: ['Proxy-Features'],
		spec: proxyNotes,
	},
	Safe: {
		summary: 'Said in a response that this `POST` changes nothing, so that browsers can repeat it without asking.',
		details: 'For a safe request with content, there is the method `QUERY`.',
		insteadUse: 'the method `QUERY`',
		spec: rfc(2310),
		...choice('Safe', { yes: 'The request may be repeated without harm.', no: 'It may not: the same as without the header.' }),
	},
	'Security-Scheme': {
		summary: 'Which version of Secure HTTP (S-HTTP) is in use, a rival of HTTPS that lost.',
		insteadUse: '`https:`',
		spec: rfc(2660),
	},
};
