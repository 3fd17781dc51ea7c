import { spec } from '../../term';
import { withParameters } from '../../grammars/parameters';
import { anything } from '../../grammars/list';
import { oneOf, valuesOf } from '../../grammars/token';
import { choice, choices, type FieldTexts, flag, item, key } from './text';

const attribution = (anchor: string) => spec('Attribution Reporting', `https://wicg.github.io/attribution-reporting-api/${anchor}`);
const tokens = (anchor: string) => spec('Private State Token API', `https://wicg.github.io/trust-token-api/#${anchor}`);
const dbsc = (anchor: string) => spec('Device Bound Session Credentials', `https://w3c.github.io/webappsec-dbsc/#${anchor}`);
const storageAccess = (anchor: string) => spec('Storage Access Headers', `https://privacycg.github.io/storage-access-headers/#${anchor}`);
const gone = 'Google has given up this part of the Privacy Sandbox, and Chrome removes it.';

const tracking = valuesOf('Tk', {
	'!': 'Under construction.',
	'?': 'It depends: ask the tracking status resource.',
	G: 'A gateway: others decide.',
	N: 'Not tracking.',
	T: 'Tracking.',
	C: 'Tracking, with consent.',
	P: 'Tracking only if consent turns out to have been given.',
	D: 'The preference is disregarded.',
	U: 'The tracking status has changed.',
});

/** Privacy: of browsers, and of proposals of and against tracking. */
export const privacy: FieldTexts = {
	'Attribution-Reporting-Eligible': {
		summary: 'What this request may register for measuring whether advertisements work, without cookies: a source, a trigger or both.',
		details: gone,
		oftenWith: ['Attribution-Reporting-Register-Source', 'Attribution-Reporting-Register-Trigger'],
		spec: attribution(''),
		...choices('Attribution-Reporting-Eligible', {
			'navigation-source': 'A click on an advertisement.',
			'event-source': 'A view of an advertisement.',
			trigger: 'A conversion, such as a purchase.',
		}),
	},
	'Attribution-Reporting-Register-Source': {
		summary: 'Registered, as JSON, that the user saw or clicked an advertisement, to be matched with a later purchase in the browser.',
		details: gone,
		oftenWith: ['Attribution-Reporting-Register-Trigger'],
		spec: attribution(''),
	},
	'Attribution-Reporting-Register-Trigger': {
		summary: 'Registered, as JSON, a purchase or the like, for the browser to match with advertisements seen before.',
		details: gone,
		oftenWith: ['Attribution-Reporting-Register-Source'],
		spec: attribution(''),
	},
	'Attribution-Reporting-Support': {
		summary: 'Whether advertisements can be measured by the browser (`web`), by the operating system (`os`), or by both.',
		details: gone,
		oftenWith: ['Attribution-Reporting-Eligible'],
		spec: attribution(''),
		...choices('Attribution-Reporting-Support', { os: 'The operating system measures.', web: 'The browser measures.' }),
	},
	'Observe-Browsing-Topics': {
		summary: 'The visit counts for the topics of interest that Chrome derived from what the user browses.',
		details: gone,
		oftenWith: ['Sec-Browsing-Topics'],
		...flag('Observe-Browsing-Topics', 'The caller has observed the topics of this page.'),
	},
	'Sec-Browsing-Topics': {
		summary: 'Topics that the user is taken to be interested in, as numbers of a list, for choosing advertisements.',
		details: gone,
		oftenWith: ['Observe-Browsing-Topics'],
	},
	'Sec-Private-State-Token': {
		summary: 'Carries blinded tokens between browser and issuer: they say "trusted" about a user without saying who it is.',
		details: 'Set by `fetch()` with `privateToken`.',
		oftenWith: ['Sec-Private-State-Token-Crypto-Version', 'Sec-Redemption-Record'],
		status: 'experimental',
		spec: tokens('sec-private-state-token'),
	},
	'Sec-Private-State-Token-Crypto-Version': {
		summary: 'Which cryptographic protocol the private state tokens of this request use.',
		oftenWith: ['Sec-Private-State-Token'],
		status: 'experimental',
		spec: tokens('sec-private-state-token-crypto-version'),
	},
	'Sec-Private-State-Token-Lifetime': {
		summary: 'For how many seconds the browser keeps what it got for redeeming a private state token.',
		oftenWith: ['Sec-Redemption-Record'],
		status: 'experimental',
		spec: tokens('sec-private-state-token-lifetime'),
	},
	'Sec-Redemption-Record': {
		summary: 'Shows a site, for each issuer named, that the user has redeemed a private state token there.',
		oftenWith: ['Sec-Private-State-Token'],
		status: 'experimental',
		spec: tokens('sec-redemption-record'),
	},
	'Sec-Fetch-Storage-Access': {
		summary: 'Whether this cross-site request comes with its cookies, and if not, whether the user has allowed them before.',
		details:
			'`inactive` is the case for `Activate-Storage-Access: retry`: the same request comes again with cookies. A response that depends on it needs it in `Vary`.',
		syntax: 'Sec-Fetch-Storage-Access: none | inactive | active',
		example: 'Sec-Fetch-Storage-Access: active',
		oftenWith: ['Activate-Storage-Access', 'Vary'],
		spec: storageAccess('sec-fetch-storage-access-header'),
		...item('Sec-Fetch-Storage-Access', {
			none: 'No cookies, and no permission for them.',
			inactive: 'No cookies yet, though the permission is there.',
			active: 'It comes with its cookies.',
		}),
	},
	'Activate-Storage-Access': {
		summary: 'An embedded resource asks for its cookies, where the user has already allowed them, without running any script.',
		details:
			'`retry` repeats this request with cookies, if `allowed-origin` is the origin of the embedding page or `*`; `load` gives a frame access from the start.',
		syntax: 'Activate-Storage-Access: load | retry; allowed-origin="<origin>"',
		example: 'Activate-Storage-Access: retry; allowed-origin="https://example.com"',
		oftenWith: ['Sec-Fetch-Storage-Access', 'Vary'],
		spec: storageAccess('activate-storage-access-header'),
		...item(
			'Activate-Storage-Access',
			{ load: 'The document gets access to its cookies.', retry: 'Send the request again, with cookies.' },
			[
				key(
					'Activate-Storage-Access',
					'allowed-origin',
					'With `retry`: the page that may do this, or `*`.',
					'allowed-origin="${1:https://}"',
				),
			],
		),
	},
	'Set-Login': {
		summary: 'An identity provider tells the browser whether the user is signed in there, for FedCM.',
		details: 'While `logged-out`, the browser does not ask the provider at all, and offers no account of it.',
		syntax: 'Set-Login: logged-in | logged-out',
		example: 'Set-Login: logged-in',
		spec: spec('Login Status API', 'https://w3c-fedid.github.io/login-status/#login-status-http'),
		...choice('Set-Login', { 'logged-in': 'At least one account is signed in.', 'logged-out': 'No account is signed in.' }),
	},
	'Secure-Session-Registration': {
		summary: 'Asks the browser to bind the session to a key in this device, so that stolen cookies are of no use elsewhere.',
		details: 'Names the algorithms, and the path where the browser registers the key.',
		syntax: 'Secure-Session-Registration: (ES256 RS256);path="<path>";challenge="<challenge>"',
		oftenWith: ['Secure-Session-Challenge', 'Secure-Session-Response', 'Set-Cookie'],
		status: 'experimental',
		spec: dbsc('header-secure-session-registration'),
	},
	'Secure-Session-Challenge': {
		summary: 'A challenge that the browser signs with the key of the bound session, at the next refresh of its cookies.',
		syntax: 'Secure-Session-Challenge: "<challenge>";id="<session>"',
		oftenWith: ['Secure-Session-Response'],
		status: 'experimental',
		spec: dbsc('header-secure-session-challenge'),
	},
	'Secure-Session-Response': {
		summary: 'The browser proves, with a signed JWT, that it holds the key of the bound session.',
		oftenWith: ['Secure-Session-Challenge', 'Sec-Secure-Session-Id'],
		status: 'experimental',
		spec: dbsc('header-secure-session-registration'),
	},
	'Secure-Session-Skipped': {
		summary: 'Cookies of a bound session may be missing, because the browser could not refresh them, and why.',
		oftenWith: ['Secure-Session-Registration'],
		status: 'experimental',
		spec: dbsc('header-secure-session-skipped'),
	},
	'Sec-Secure-Session-Id': {
		summary: 'Which bound session the browser wants to refresh.',
		oftenWith: ['Secure-Session-Response'],
		status: 'experimental',
		spec: dbsc('header-sec-secure-session-id'),
	},
	Tk: {
		summary: 'How the site treated a `DNT` in the request. The standard was given up in 2019.',
		syntax: 'Tk: <status>[;<status id>]',
		oftenWith: ['DNT', 'Sec-GPC'],
		spec: spec('Tracking Preference Expression', 'https://www.w3.org/TR/tracking-dnt/#Tk-header-defn'),
		value: withParameters(oneOf(tracking), anything),
		values: tracking,
	},
	P3P: {
		summary: 'A privacy policy in code. Internet Explorer accepted cookies in frames because of it, so sites sent any text at all.',
		details: 'No browser reads it. For cookies in frames, `SameSite=None; Secure` is needed.',
		spec: spec('P3P 1.0', 'https://www.w3.org/TR/P3P/'),
	},
};
