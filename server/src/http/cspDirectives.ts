import { mdn, spec, type SpecLink, type Term, type Vocabulary, vocabulary } from './term';

/** A directive of Content-Security-Policy. */
export interface CspDirective extends Term {
	readonly kind: 'directive';
	/** What its words are. */
	readonly takes: 'sources' | 'ancestors' | 'flags' | 'endpoint' | 'addresses' | 'policies' | 'sinks' | 'rtc' | 'nothing' | 'unknown';
}

const csp = (anchor: string): SpecLink => spec('CSP Level 3', `https://www.w3.org/TR/CSP3/#${anchor}`);
const role = '`Content-Security-Policy` directive';

/** Policies that show what a directive is for, by its name. */
const policies: Readonly<Record<string, string>> = {
	'default-src': "default-src 'self'; img-src 'self' https://images.example.com",
	'script-src': "script-src 'nonce-r4Nd0mV4lue' 'strict-dynamic'; base-uri 'none'",
	'script-src-elem': "script-src-elem 'self' https://cdn.example.com",
	'script-src-attr': "script-src 'self'; script-src-attr 'none'",
	'style-src': "style-src 'self' https://fonts.example.com",
	'style-src-elem': "style-src-elem 'self' https://fonts.example.com",
	'style-src-attr': "style-src 'self'; style-src-attr 'none'",
	'img-src': "img-src 'self' data: https://images.example.com",
	'connect-src': "connect-src 'self' https://api.example.com wss://live.example.com",
	'font-src': "font-src 'self' https://fonts.example.com",
	'frame-src': 'frame-src https://player.example.com',
	'child-src': "child-src 'self' https://player.example.com",
	'worker-src': "worker-src 'self' blob:",
	'manifest-src': "manifest-src 'self'",
	'media-src': "media-src 'self' https://videos.example.com",
	'object-src': "default-src 'self'; object-src 'none'; base-uri 'none'",
	'base-uri': "default-src 'self'; object-src 'none'; base-uri 'none'",
	'form-action': "form-action 'self' https://pay.example.com",
	'frame-ancestors': "frame-ancestors 'self' https://partner.example.com",
	sandbox: 'sandbox allow-scripts allow-forms',
	'report-to': "default-src 'self'; report-to csp",
	'require-trusted-types-for': "require-trusted-types-for 'script'; trusted-types default",
	'trusted-types': "require-trusted-types-for 'script'; trusted-types dompurify",
	'upgrade-insecure-requests': 'upgrade-insecure-requests',
};

/** Policies that show sources, but for those that nobody should write. */
const sourcesInUse: Readonly<Record<string, string>> = {
	"'self'": "default-src 'self'",
	"'none'": "object-src 'none'",
	"'unsafe-inline'": "style-src 'self' 'unsafe-inline'",
	"'strict-dynamic'": "script-src 'nonce-r4Nd0mV4lue' 'strict-dynamic'; base-uri 'none'",
	"'nonce-…'": "script-src 'self' 'nonce-r4Nd0mV4lue'",
	"'sha256-…'": "script-src 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
	"'wasm-unsafe-eval'": "script-src 'self' 'wasm-unsafe-eval'",
	"'report-sample'": "script-src 'self' 'report-sample'; report-to csp",
	"'inline-speculation-rules'": "script-src 'self' 'inline-speculation-rules'",
	'https:': "img-src 'self' https:",
	'http:': 'img-src https: http:',
	'data:': "img-src 'self' data:",
	'blob:': "worker-src 'self' blob:",
	'mediastream:': "media-src 'self' mediastream:",
	'ws:': "connect-src 'self' ws:",
	'wss:': "connect-src 'self' wss:",
	'*': 'img-src *',
};

function inUse(policy: string | undefined): Pick<Term, 'example'> {
	return policy === undefined ? {} : { example: `Content-Security-Policy: ${policy}` };
}

function directive(name: string, takes: CspDirective['takes'], summary: string, more: Partial<CspDirective> = {}): CspDirective {
	return {
		kind: 'directive',
		name,
		role,
		takes,
		summary,
		mdn: mdn(`Headers/Content-Security-Policy/${name}`),
		...inUse(policies[name]),
		...more,
	};
}

function fetchDirective(name: string, summary: string, details?: string): CspDirective {
	return directive(name, 'sources', summary, {
		spec: csp(`directive-${name}`),
		syntax: `${name} <source>…`,
		snippet: `${name} \${1:'self'}`,
		...(details !== undefined && { details }),
	});
}

function obsolete(name: string, did: string, specLink: SpecLink, insteadUse?: string): CspDirective {
	return {
		kind: 'directive',
		name,
		role,
		takes: 'unknown',
		summary: `${did} Browsers ignore it.`,
		spec: specLink,
		status: 'deprecated',
		...(insteadUse !== undefined && { insteadUse }),
	};
}

/** Drafts that had directives which no standard has. */
const draft = (year: number, version: string, anchor: string): SpecLink =>
	spec(`CSP (draft of ${year})`, `https://www.w3.org/TR/${year}/WD-${version}/#${anchor}`);
/** What Firefox had before there was a standard. */
const mozillaCsp = spec('CSP specification (Mozilla)', 'https://wiki.mozilla.org/Security/CSP/Specification');

const trustedTypes = (anchor: string): SpecLink => spec('Trusted Types', `https://w3c.github.io/trusted-types/dist/spec/#${anchor}`);

/** Directives of Content-Security-Policy and its companions; compared without case (CSP3 §2.2.1). */
export const cspDirectives: Vocabulary<CspDirective> = vocabulary<CspDirective>([
	fetchDirective(
		'default-src',
		'Where everything may come from that no more specific directive speaks of: scripts, styles, images, connections…',
		"Start with `default-src 'self'`, or with `'none'` and allow one by one. `base-uri`, `form-action` and `frame-ancestors` do not fall back to it.",
	),
	fetchDirective(
		'script-src',
		'Where scripts may come from.',
		"The directive that stops cross-site scripting. Inline scripts need a nonce or a hash; `'unsafe-inline'` gives the protection away.",
	),
	fetchDirective(
		'script-src-elem',
		'Where scripts of `<script>` elements may come from.',
		'Falls back to `script-src`, then to `default-src`.',
	),
	fetchDirective(
		'script-src-attr',
		'Which event handlers in attributes, such as `onclick`, may run.',
		'Falls back to `script-src`, then to `default-src`.',
	),
	fetchDirective('style-src', 'Where stylesheets may come from.', "Inline styles need a nonce, a hash or `'unsafe-inline'`."),
	fetchDirective(
		'style-src-elem',
		'Where stylesheets of `<style>` and `<link>` elements may come from.',
		'Falls back to `style-src`, then to `default-src`.',
	),
	fetchDirective('style-src-attr', 'Which styles in `style` attributes apply.', 'Falls back to `style-src`, then to `default-src`.'),
	fetchDirective(
		'img-src',
		'Where images and favicons may come from.',
		'Images written into a page as `data:` URLs need the source `data:`.',
	),
	directive('connect-src', 'sources', 'Which addresses scripts may talk to: `fetch`, XMLHttpRequest, WebSocket, EventSource, beacons.', {
		spec: csp('directive-connect-src'),
		syntax: 'connect-src <source>…',
		snippet: "connect-src ${1:'self'}",
	}),
	fetchDirective('font-src', 'Where fonts may come from.'),
	directive('frame-src', 'sources', 'Which pages may be shown in frames of this page.', {
		details: 'Who may frame *this* page says `frame-ancestors`.',
		spec: csp('directive-frame-src'),
		snippet: "frame-src ${1:'self'}",
	}),
	fetchDirective('child-src', 'Where frames and workers may come from.', 'What `frame-src` and `worker-src` fall back to.'),
	fetchDirective(
		'worker-src',
		'Where workers, shared workers and service workers may come from.',
		'Falls back to `child-src`, then `script-src`, then `default-src`.',
	),
	fetchDirective('manifest-src', 'Where the manifest of the web app may come from.'),
	fetchDirective('media-src', 'Where audio, video and their subtitles may come from.'),
	fetchDirective(
		'object-src',
		'Where the content of `<object>` and `<embed>` may come from.',
		"Set it to `'none'`: hardly any page needs plugins.",
	),
	directive('fenced-frame-src', 'sources', 'Which pages may be shown in fenced frames.', {
		status: 'experimental',
		snippet: 'fenced-frame-src ${1:https:}',
	}),
	directive('prefetch-src', 'sources', 'Where prefetched pages may come from.', { status: 'deprecated', insteadUse: 'default-src' }),
	directive('base-uri', 'sources', 'What `<base>` may set as the base URL of the page.', {
		details:
			"Does not fall back to `default-src`. Set it to `'none'` or `'self'`, or an injected `<base>` redirects relative script URLs.",
		spec: csp('directive-base-uri'),
		snippet: "base-uri ${1|'none','self'|}",
	}),
	directive('form-action', 'sources', 'Where forms may be sent.', {
		details: 'Does not fall back to `default-src`.',
		spec: csp('directive-form-action'),
		snippet: "form-action ${1:'self'}",
	}),
	directive('frame-ancestors', 'ancestors', 'Which pages may show this one in a frame.', {
		details:
			"`'none'` forbids all framing, as `X-Frame-Options: DENY` does, and wins over it. Does not fall back to `default-src`; does nothing in a `<meta>` element.",
		spec: csp('directive-frame-ancestors'),
		snippet: "frame-ancestors ${1|'none','self'|}",
	}),
	directive('sandbox', 'flags', 'Locks the page up as in a sandboxed frame; each flag allows one thing again.', {
		details: 'Without flags, everything is locked. Ignored in `Content-Security-Policy-Report-Only` and in `<meta>`.',
		spec: csp('directive-sandbox'),
		syntax: 'sandbox <flag>…',
		snippet: 'sandbox ${1:allow-scripts}',
	}),
	directive('report-to', 'endpoint', 'The endpoint that gets reports of violations; `Reporting-Endpoints` gives its address.', {
		oftenWith: ['Reporting-Endpoints'],
		spec: csp('directive-report-to'),
		snippet: 'report-to ${1:endpoint}',
	}),
	directive('report-uri', 'addresses', 'Addresses that get reports of violations as `POST` requests.', {
		details: 'Superseded by `report-to`, which not all browsers know: send both. Browsers that know `report-to` ignore this one.',
		status: 'deprecated',
		insteadUse: 'report-to',
		spec: csp('directive-report-uri'),
		snippet: 'report-uri ${1:/csp-reports}',
	}),
	directive(
		'require-trusted-types-for',
		'sinks',
		"`'script'`: scripts may write to risky places such as `innerHTML` only through Trusted Types.",
		{
			spec: trustedTypes('require-trusted-types-for-csp-directive'),
			snippet: "require-trusted-types-for 'script'",
		},
	),
	directive('trusted-types', 'policies', 'Which Trusted Types policies scripts may create, by name.', {
		spec: trustedTypes('trusted-types-csp-directive'),
		snippet: 'trusted-types ${1:policy}',
	}),
	directive('upgrade-insecure-requests', 'nothing', 'Makes browsers load `http:` addresses in the page over HTTPS.', {
		details:
			'For old pages full of `http:` addresses. Links to other sites stay as they are. Takes no value. Does not replace `Strict-Transport-Security`.',
		spec: spec('Upgrade Insecure Requests §3.1', 'https://www.w3.org/TR/upgrade-insecure-requests/#delivery'),
	}),
	{
		kind: 'directive',
		name: 'webrtc',
		role,
		takes: 'rtc',
		summary: "`'allow'` or `'block'`: whether scripts may open WebRTC connections.",
		status: 'experimental',
		spec: csp('directive-webrtc'),
		snippet: "webrtc ${1|'block','allow'|}",
	},
	directive('block-all-mixed-content', 'nothing', 'Obsolete: browsers block or upgrade mixed content by themselves.', {
		status: 'deprecated',
		insteadUse: 'upgrade-insecure-requests',
	}),
	obsolete(
		'plugin-types',
		'Named the types of plugins that could run.',
		spec('CSP Level 2', 'https://www.w3.org/TR/CSP2/#directive-plugin-types'),
		"`object-src 'none'`",
	),
	obsolete('referrer', 'Set the referrer policy.', draft(2014, 'CSP11-20140211', 'referrer'), 'Referrer-Policy'),
	obsolete('reflected-xss', 'Switched the filter that `X-XSS-Protection` switches.', draft(2014, 'CSP11-20140211', 'reflected-xss')),
	obsolete(
		'navigate-to',
		'Was to say where the page can lead; dropped from the standard.',
		draft(2018, 'CSP3-20181015', 'directive-navigate-to'),
	),
	obsolete(
		'require-sri-for',
		'Demanded `integrity` for scripts or stylesheets.',
		spec('Its removal from Subresource Integrity', 'https://github.com/w3c/webappsec-subresource-integrity/pull/82'),
		'Integrity-Policy',
	),
	obsolete('policy-uri', 'Had the policy loaded from an address, before there was a standard.', mozillaCsp),
	obsolete('allow', 'The name of `default-src` before there was a standard.', mozillaCsp, 'default-src'),
	obsolete('options', 'Allowed inline scripts and `eval`, before there was a standard.', mozillaCsp),
	obsolete('xhr-src', 'The name of `connect-src` before there was a standard.', mozillaCsp, 'connect-src'),
	obsolete(
		'disown-opener',
		'Was to cut the page off from the one that opened it; dropped from the standard.',
		draft(2016, 'CSP3-20160913', 'directive-disown-opener'),
		'Cross-Origin-Opener-Policy',
	),
]);

const sourceList = csp('framework-directive-source-list');

function source(name: string, summary: string, more: Partial<Term> = {}): Term {
	return {
		kind: 'token',
		name,
		role: '`Content-Security-Policy` source',
		summary,
		spec: sourceList,
		...inUse(sourcesInUse[name]),
		...more,
	};
}

/** Sources that match by what they are, not by an address; with their quotes, compared without case. */
export const cspSources: readonly Term[] = [
	source("'self'", 'The origin of the page: same scheme, host and port. Subdomains are not included.'),
	source("'none'", 'Nothing at all. Must stand alone.'),
	source("'unsafe-inline'", 'Inline scripts or styles, injected ones included.', {
		details: "Ignored where a nonce, a hash or `'strict-dynamic'` stands beside it: old browsers then fall back to it.",
	}),
	source("'unsafe-eval'", 'Code from strings: `eval`, `new Function`, `setTimeout` with a string.', {
		details: "WebAssembly alone needs only `'wasm-unsafe-eval'`.",
	}),
	source("'strict-dynamic'", 'Scripts with the nonce or hash may load further scripts; host sources are then ignored.', {
		details: 'Works only together with a nonce or a hash.',
	}),
	source("'nonce-…'", 'Inline and external elements whose `nonce` attribute has this value.', {
		details: 'A fresh, unguessable value for every response: a nonce that stays the same protects nothing.',
		snippet: "'nonce-${1:base64}'",
	}),
	source("'sha256-…'", 'The inline script or style that has this hash; scripts with matching `integrity` too.', {
		snippet: "'sha256-${1:base64}'",
	}),
	source("'unsafe-hashes'", 'Lets hashes allow event handlers and `style` attributes too.'),
	source("'wasm-unsafe-eval'", 'Lets scripts compile WebAssembly, but not `eval`.'),
	source("'report-sample'", 'Reports of violations contain the first 40 characters of what was blocked.'),
	source("'inline-speculation-rules'", 'Inline `<script type="speculationrules">`, but no other inline scripts.'),
	source("'unsafe-allow-redirects'", 'From `navigate-to`, which was dropped.', { status: 'deprecated' }),
	source("'trusted-types-eval'", 'Allows `eval` where Trusted Types are enforced.', { status: 'experimental' }),
	source("'report-sha256'", 'Asks for reports with the SHA-256 hash of every script that is loaded.', { status: 'experimental' }),
	source("'report-sha384'", 'Asks for reports with the SHA-384 hash of every script that is loaded.', { status: 'experimental' }),
	source("'report-sha512'", 'Asks for reports with the SHA-512 hash of every script that is loaded.', { status: 'experimental' }),
	source('https:', 'Any host, over HTTPS only.'),
	source('http:', 'Any host; over HTTPS too.'),
	source('data:', '`data:` URLs. Right for images and fonts; with scripts, as bad as allowing everything.'),
	source('blob:', '`blob:` URLs, which scripts of the page make.'),
	source('mediastream:', '`mediastream:` URLs.'),
	source('filesystem:', '`filesystem:` URLs.'),
	source('ws:', 'WebSockets to any host; encrypted ones too.'),
	source('wss:', 'Encrypted WebSockets to any host.'),
	source('*', 'Any host over HTTP, HTTPS or WebSocket, or the scheme of the page; not `data:`, `blob:` or `filesystem:`.'),
];

const sandboxSpec = spec('HTML, sandboxing', 'https://html.spec.whatwg.org/multipage/browsers.html#sandboxing');

/** Most flags are of use only to a page that may run scripts; with its origin, it could free itself. */
function sandboxInUse(flag: string): string {
	return `sandbox ${flag === 'allow-scripts' || flag === 'allow-same-origin' ? 'allow-forms' : 'allow-scripts'} ${flag}`;
}

function flag(name: string, summary: string, more: Partial<Term> = {}): Term {
	return { kind: 'token', name, role: '`sandbox` flag', summary, spec: sandboxSpec, ...inUse(sandboxInUse(name)), ...more };
}

export const sandboxFlags: readonly Term[] = [
	flag('allow-downloads', 'Allows downloads.'),
	flag('allow-forms', 'Allows sending forms.'),
	flag('allow-modals', 'Allows `alert`, `confirm`, `prompt` and `print`.'),
	flag('allow-orientation-lock', 'Allows locking the orientation of the screen.'),
	flag('allow-pointer-lock', 'Allows capturing the pointer.'),
	flag('allow-popups', 'Allows opening windows.'),
	flag('allow-popups-to-escape-sandbox', 'Windows that the page opens are not sandboxed.'),
	flag('allow-presentation', 'Allows starting a presentation.'),
	flag('allow-same-origin', 'The page keeps its origin, and with it its cookies and storage.', {
		details: 'Together with `allow-scripts`, a framed page of the same origin can remove its own sandbox.',
	}),
	flag('allow-scripts', 'Allows scripts.'),
	flag('allow-storage-access-by-user-activation', 'Allows asking for unpartitioned cookies.', { status: 'experimental' }),
	flag('allow-top-navigation', 'Allows navigating the top-level window.'),
	flag('allow-top-navigation-by-user-activation', 'Allows navigating the top-level window after a click.'),
	flag('allow-top-navigation-to-custom-protocols', 'Allows navigating to schemes that other programs handle.'),
];
