import { mdn, spec, type Term, type Vocabulary, vocabulary } from './term';

/** A feature a line: name, what a page that may use it can do, specification, status. */
const table = `
accelerometer|Reads how the device accelerates.|https://w3c.github.io/sensors/#permissions-policy
ambient-light-sensor|Reads how bright it is around the device.|https://w3c.github.io/sensors/#permissions-policy
aria-notify|Announces messages to assistive technology.|https://w3c.github.io/aria/#ARIANotifyMixin
attribution-reporting|Registers ad clicks and conversions.|https://wicg.github.io/attribution-reporting-api/#permission-policy-integration|deprecated
autoplay|Starts media without a click.|https://html.spec.whatwg.org/multipage/infrastructure.html#autoplay-feature
bluetooth|Talks to Bluetooth devices.|https://bluetooth.spec.whatwg.org/#permissions-policy
browsing-topics|Learns topics of interest from the browsing history.|https://github.com/patcg-individual-drafts/topics|deprecated
camera|Uses the cameras.|https://w3c.github.io/mediacapture-main/#permissions-policy-integration
captured-surface-control|Scrolls and zooms a captured page.|https://w3c.github.io/mediacapture-surface-control/#feature-policy-integration
ch-ua-high-entropy-values|Asks for detailed user agent data.|https://wicg.github.io/ua-client-hints/#ch-ua-high-entropy-values
clipboard-read|Reads the clipboard.|https://github.com/w3c/webappsec-permissions-policy/blob/main/features.md
clipboard-write|Writes to the clipboard.|https://github.com/w3c/webappsec-permissions-policy/blob/main/features.md
compute-pressure|Learns how busy the processor is.|https://w3c.github.io/compute-pressure/#policy-control
cross-origin-isolated|Is treated as cross-origin isolated.|https://html.spec.whatwg.org/multipage/infrastructure.html#cross-origin-isolated-feature
deferred-fetch|Gets a share of the quota of \`fetchLater\`.|https://fetch.spec.whatwg.org/#available-deferred-fetch-quota
deferred-fetch-minimal|Gets a small share of the quota of \`fetchLater\`.|https://fetch.spec.whatwg.org/#available-deferred-fetch-quota
display-capture|Captures the screen.|https://w3c.github.io/mediacapture-screen-share/#permissions-policy-integration
encrypted-media|Plays protected media.|https://w3c.github.io/encrypted-media/#permissions-policy-integration
fullscreen|Fills the screen.|https://fullscreen.spec.whatwg.org/#permissions-policy-integration
gamepad|Reads gamepads.|https://w3c.github.io/gamepad/#permission-policy
geolocation|Learns where the device is.|https://w3c.github.io/geolocation/#permissions-policy
gyroscope|Reads how the device turns.|https://w3c.github.io/sensors/#permissions-policy
hid|Talks to human interface devices.|https://hid.spec.whatwg.org/#permissions-policy
identity-credentials-get|Signs users in with federated identity (FedCM).|https://w3c-fedid.github.io/FedCM/#permissions-policy-integration
idle-detection|Learns when the user is away.|https://wicg.github.io/idle-detection/#api-permissions-policy
language-model|Uses the language model of the browser.|https://webmachinelearning.github.io/prompt-api/#permissions-policy
local-fonts|Lists the fonts installed.|https://wicg.github.io/local-font-access/#permissions-policy
local-network|Sends requests to devices in the local network.|https://wicg.github.io/local-network-access/#permissiondef-local-network
local-network-access|Sends requests to the local network and to this device.|https://wicg.github.io/local-network-access/#permissiondef-local-network-access
loopback-network|Sends requests to this device.|https://wicg.github.io/local-network-access/#permissiondef-loopback-network
magnetometer|Reads the magnetic field.|https://w3c.github.io/sensors/#permissions-policy
microphone|Uses the microphones.|https://w3c.github.io/mediacapture-main/#permissions-policy-integration
midi|Talks to MIDI devices.|https://webaudio.github.io/web-midi-api/#permissions-policy-integration
on-device-speech-recognition|Recognizes speech on the device.|https://webaudio.github.io/web-speech-api/
otp-credentials|Reads one-time passwords from text messages.|https://wicg.github.io/web-otp/#sctn-permissions-policy
payment|Uses the Payment Request API.|https://w3c.github.io/payment-request/#permissions-policy
picture-in-picture|Shows video in a window of its own.|https://w3c.github.io/picture-in-picture/#permissions-policy
private-state-token-issuance|Gets private state tokens.|https://wicg.github.io/trust-token-api/#policy-controlled-feature-private-state-token-issuance
private-state-token-redemption|Redeems private state tokens.|https://wicg.github.io/trust-token-api/#policy-controlled-feature-private-state-token-redemption
publickey-credentials-create|Creates passkeys.|https://w3c.github.io/webauthn/#sctn-permissions-policy
publickey-credentials-get|Signs users in with passkeys.|https://w3c.github.io/webauthn/#sctn-permissions-policy
screen-wake-lock|Keeps the screen on.|https://w3c.github.io/screen-wake-lock/#policy-control
serial|Talks to serial ports.|https://serial.spec.whatwg.org/#permissions-policy
storage-access|Asks for unpartitioned cookies.|https://privacycg.github.io/storage-access/#permissions-policy-integration
summarizer|Summarizes texts in the browser.|https://webmachinelearning.github.io/writing-assistance-apis/#summarizer-permissions-policy
unload|Runs handlers of the \`unload\` event.|https://github.com/fergald/docs/blob/master/explainers/permissions-policy-unload.md|nonstandard
usb|Talks to USB devices.|https://usb.spec.whatwg.org/#permissions-policy
web-app-installation|Offers to install web apps.|https://wicg.github.io/install-element/|experimental
web-share|Opens the share dialog.|https://w3c.github.io/web-share/#permissions-policy
window-management|Learns about screens and places windows on them.|https://w3c.github.io/window-management/#api-permission-policy-integration
xr-spatial-tracking|Uses virtual and augmented reality devices.|https://immersive-web.github.io/webxr/#permissions-policy
keyboard-map|Learns the layout of the keyboard.|https://wicg.github.io/keyboard-map/#permissions-policy|experimental
sub-apps|Manages sub-apps of an installed app.|https://wicg.github.io/sub-apps/#permissions-policy|experimental
direct-sockets|Opens TCP and UDP sockets.|https://wicg.github.io/direct-sockets/#permissions-policy|experimental
focus-without-user-activation|Takes the focus without a click.|https://github.com/w3c/webappsec-permissions-policy/blob/main/policies/focus-without-user-activation.md|experimental
run-ad-auction|Runs ad auctions.|https://wicg.github.io/turtledove/#permissions-policy-integration|experimental
join-ad-interest-group|Joins ad interest groups.|https://wicg.github.io/turtledove/#permissions-policy-integration|experimental
shared-storage|Uses shared storage.|https://wicg.github.io/shared-storage/#permission|experimental
shared-storage-select-url|Chooses URLs by shared storage.|https://wicg.github.io/shared-storage/#permission|experimental
speaker-selection|Chooses where sound comes out.|https://w3c.github.io/mediacapture-output/#permissions-policy-integration|experimental
smart-card|Talks to smart cards.|https://wicg.github.io/web-smart-card/#permissions-policy|experimental
all-screens-capture|Captures all screens.|https://screen-share.github.io/capture-all-screens/#feature-policy-integration|experimental
mediasession|Controls the media session.|https://w3c.github.io/mediasession/#permissions-policy|experimental
translator|Translates texts in the browser.|https://webmachinelearning.github.io/translation-api/#translator-permissions-policy|experimental
language-detector|Detects the language of texts in the browser.|https://webmachinelearning.github.io/translation-api/#language-detector-permissions-policy|experimental
writer|Writes texts in the browser.|https://webmachinelearning.github.io/writing-assistance-apis/#writer-permissions-policy|experimental
rewriter|Rewrites texts in the browser.|https://webmachinelearning.github.io/writing-assistance-apis/#rewriter-permissions-policy|experimental
proofreader|Proofreads texts in the browser.|https://webmachinelearning.github.io/proofreader-api/#proofreader-permissions-policy|experimental
digital-credentials-get|Asks for digital credentials.|https://w3c-fedid.github.io/digital-credentials/#permissions-policy|experimental
digital-credentials-create|Issues digital credentials.|https://w3c-fedid.github.io/digital-credentials/#permissions-policy|experimental
web-printing|Prints through the printers of the system.|https://github.com/WICG/web-printing|experimental
execution-while-not-rendered|Runs scripts in a frame that is not rendered.|https://wicg.github.io/page-lifecycle/#feature-policies|experimental
execution-while-out-of-viewport|Runs scripts in a frame that is out of view.|https://wicg.github.io/page-lifecycle/#feature-policies|experimental
navigation-override|Controls where keyboard navigation goes.|https://drafts.csswg.org/css-nav-1/#policy-feature|experimental
vertical-scroll|Keeps the user from scrolling vertically.|https://github.com/w3c/webappsec-permissions-policy/blob/main/policies/vertical_scroll.md|experimental
battery|Reads the charge of the battery.|https://w3c.github.io/battery/#permissions-policy-integration|experimental
clipboard|Uses the clipboard.||experimental
controlled-frame|Uses controlled frames.|https://wicg.github.io/controlled-frame/|experimental
fenced-unpartitioned-storage-read|Reads unpartitioned storage in fenced frames.|https://github.com/WICG/fenced-frame/blob/master/explainer/fenced_frames_with_local_unpartitioned_data_access.md|experimental
monetization|Uses web monetization.|https://webmonetization.org/specification/#permissions-policy|experimental
document-domain|Sets \`document.domain\`.|https://github.com/w3c/webappsec-permissions-policy/blob/main/features.md|deprecated
sync-xhr|Makes synchronous XMLHttpRequests.|https://xhr.spec.whatwg.org/
sync-script|Loads scripts that block parsing.|https://github.com/w3c/webappsec-permissions-policy/blob/main/features.md|deprecated
interest-cohort|FLoC, which was withdrawn.|https://github.com/WICG/floc|deprecated
vr|Virtual reality, now \`xr-spatial-tracking\`.|https://github.com/w3c/webappsec-permissions-policy/blob/main/features.md|deprecated
layout-animations|Animates layout.|https://github.com/w3c/webappsec-permissions-policy/blob/main/policies/animations.md|deprecated
legacy-image-formats|Shows old image formats.||deprecated
unoptimized-images|Shows badly compressed images.|https://github.com/w3c/webappsec-permissions-policy/blob/main/policies/optimized-images.md|deprecated
unsized-media|Shows media without a size.|https://github.com/w3c/webappsec-permissions-policy/blob/main/policies/unsized-media.md|deprecated
oversized-images|Shows images larger than their place.|https://github.com/w3c/webappsec-permissions-policy/blob/main/policies/optimized-images.md|deprecated
wake-lock|Now \`screen-wake-lock\`.||deprecated
document-write|Calls \`document.write\`.|https://github.com/w3c/webappsec-permissions-policy/blob/main/policies/document-write.md|deprecated
font-display-late-swap|Swaps fonts late.|https://github.com/w3c/webappsec-permissions-policy/blob/main/policies/font-display-late-swap.md|deprecated
lazyload|Loads images and frames lazily.||deprecated
push|Uses push messages.||deprecated
notifications|Shows notifications.||deprecated
speaker|Plays sound.||deprecated
window-placement|Now \`window-management\`.|https://github.com/w3c/webappsec-permissions-policy/blob/main/features.md|deprecated
trust-token-redemption|Now \`private-state-token-redemption\`.|https://github.com/WICG/trust-token-api|deprecated
`;

/** Client hints that a page can pass on to other origins: `ch-` and the name without `Sec-CH-`. */
const clientHints = `
ua
ua-arch
ua-bitness
ua-form-factors
ua-full-version
ua-full-version-list
ua-mobile
ua-model
ua-platform
ua-platform-version
ua-wow64
dpr
device-memory
downlink
ect
prefers-color-scheme
prefers-reduced-motion
prefers-reduced-transparency
rtt
save-data
viewport-height
viewport-width
width
`;

const hintFeatures = spec(
	'Client Hints Infrastructure, policy-controlled features',
	'https://wicg.github.io/client-hints-infrastructure/#policy-controlled-features',
);

const role = '`Permissions-Policy` feature';

/** What a page rather hands on to frames, of a player or a shop, than switches off. */
const handedOn = new Set([
	'autoplay',
	'clipboard-write',
	'encrypted-media',
	'fullscreen',
	'gamepad',
	'identity-credentials-get',
	'payment',
	'picture-in-picture',
	'publickey-credentials-create',
	'publickey-credentials-get',
	'screen-wake-lock',
	'storage-access',
	'web-share',
]);

/** MDN has pages about features of the standards and few others, these among them. */
const explainedEarly = new Set(['attribution-reporting', 'browsing-topics', 'unload']);
/** Old features that it has none about. */
const unexplained = new Set(['clipboard-read', 'clipboard-write', 'sync-xhr']);

function inUse(name: string): string {
	return `Permissions-Policy: ${name}=(${handedOn.has(name) ? 'self "https://widgets.example.com"' : ''})`;
}

/** Features that a page can grant or deny; the list grows every few weeks. Compared with case. */
export const permissionsPolicyFeatures: Vocabulary = vocabulary([...rows(table).map(featureOfRow), ...rows(clientHints).map(hintOfRow)]);

function rows(text: string): string[] {
	return text.trim().split('\n');
}

function featureOfRow(row: string): Term {
	const [name = '', does = '', address = '', status = ''] = row.split('|');
	return {
		kind: 'directive',
		name,
		role,
		summary: does,
		...(status !== 'deprecated' && { example: inUse(name) }),
		snippet: `${name}=(\${1})`,
		...(address && { spec: spec(`${isOnGitHub(address) ? 'About' : 'Specification of'} ${name}`, address) }),
		...(isOnMdn(name, status) && { mdn: mdn(`Headers/Permissions-Policy/${name}`) }),
		...(isStatus(status) && { status }),
	};
}

/** Where explainers, proposals and the list of all features are, and no specifications. */
function isOnGitHub(address: string): boolean {
	return address.startsWith('https://github.com/');
}

function isOnMdn(name: string, status: string): boolean {
	return status ? explainedEarly.has(name) : !unexplained.has(name);
}

function hintOfRow(hint: string): Term {
	return {
		kind: 'directive',
		name: `ch-${hint}`,
		role,
		summary: `Which origins get the client hint \`${hint}\`.`,
		status: 'experimental',
		spec: hintFeatures,
		example: `Permissions-Policy: ch-${hint}=(self "https://images.example.com")`,
		snippet: `ch-${hint}=(\${1})`,
	};
}

function isStatus(text: string): text is NonNullable<Term['status']> {
	return text === 'deprecated' || text === 'experimental' || text === 'nonstandard';
}
