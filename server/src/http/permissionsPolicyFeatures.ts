import { mdn, spec, type Term, type Vocabulary, vocabulary } from './term';

/** A feature a line: name, what a page that may use it can do, specification, status. */
const table = `
accelerometer|Reads how the device accelerates.|https://w3c.github.io/sensors/#permissions-policy
ambient-light-sensor|Reads how bright it is around the device.|https://w3c.github.io/sensors/#permissions-policy
aria-notify|Announces messages to assistive technology.|https://w3c.github.io/aria/#ARIANotifyMixin
attribution-reporting|Registers ad clicks and conversions.||deprecated
autoplay|Starts media without a click.|https://html.spec.whatwg.org/multipage/infrastructure.html#autoplay-feature
bluetooth|Talks to Bluetooth devices.|https://bluetooth.spec.whatwg.org/#permissions-policy
browsing-topics|Learns topics of interest from the browsing history.||deprecated
camera|Uses the cameras.|https://w3c.github.io/mediacapture-main/#permissions-policy-integration
captured-surface-control|Scrolls and zooms a captured page.|https://w3c.github.io/mediacapture-surface-control/#feature-policy-integration
ch-ua-high-entropy-values|Asks for detailed user agent data.|https://wicg.github.io/ua-client-hints/#ch-ua-high-entropy-values
clipboard-read|Reads the clipboard.
clipboard-write|Writes to the clipboard.
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
unload|Runs handlers of the \`unload\` event.||nonstandard
usb|Talks to USB devices.|https://usb.spec.whatwg.org/#permissions-policy
web-app-installation|Offers to install web apps.|https://wicg.github.io/install-element/|experimental
web-share|Opens the share dialog.|https://w3c.github.io/web-share/#permissions-policy
window-management|Learns about screens and places windows on them.|https://w3c.github.io/window-management/#api-permission-policy-integration
xr-spatial-tracking|Uses virtual and augmented reality devices.|https://immersive-web.github.io/webxr/#permissions-policy
keyboard-map|Learns the layout of the keyboard.||experimental
sub-apps|Manages sub-apps of an installed app.||experimental
direct-sockets|Opens TCP and UDP sockets.||experimental
focus-without-user-activation|Takes the focus without a click.||experimental
run-ad-auction|Runs ad auctions.||experimental
join-ad-interest-group|Joins ad interest groups.||experimental
shared-storage|Uses shared storage.||experimental
shared-storage-select-url|Chooses URLs by shared storage.||experimental
speaker-selection|Chooses where sound comes out.||experimental
smart-card|Talks to smart cards.||experimental
all-screens-capture|Captures all screens.||experimental
mediasession|Controls the media session.||experimental
translator|Translates texts in the browser.||experimental
language-detector|Detects the language of texts in the browser.||experimental
writer|Writes texts in the browser.||experimental
rewriter|Rewrites texts in the browser.||experimental
proofreader|Proofreads texts in the browser.||experimental
digital-credentials-get|Asks for digital credentials.||experimental
digital-credentials-create|Issues digital credentials.||experimental
web-printing|Prints through the printers of the system.||experimental
execution-while-not-rendered|Runs scripts in a frame that is not rendered.||experimental
execution-while-out-of-viewport|Runs scripts in a frame that is out of view.||experimental
navigation-override|Controls where keyboard navigation goes.||experimental
vertical-scroll|Keeps the user from scrolling vertically.||experimental
battery|Reads the charge of the battery.||experimental
clipboard|Uses the clipboard.||experimental
controlled-frame|Uses controlled frames.||experimental
fenced-unpartitioned-storage-read|Reads unpartitioned storage in fenced frames.||experimental
monetization|Uses web monetization.||experimental
document-domain|Sets \`document.domain\`.||deprecated
sync-xhr|Makes synchronous XMLHttpRequests.
sync-script|Loads scripts that block parsing.||deprecated
interest-cohort|FLoC, which was withdrawn.||deprecated
vr|Virtual reality, now \`xr-spatial-tracking\`.||deprecated
layout-animations|Animates layout.||deprecated
legacy-image-formats|Shows old image formats.||deprecated
unoptimized-images|Shows badly compressed images.||deprecated
unsized-media|Shows media without a size.||deprecated
oversized-images|Shows images larger than their place.||deprecated
wake-lock|Now \`screen-wake-lock\`.||deprecated
document-write|Calls \`document.write\`.||deprecated
font-display-late-swap|Swaps fonts late.||deprecated
lazyload|Loads images and frames lazily.||deprecated
push|Uses push messages.||deprecated
notifications|Shows notifications.||deprecated
speaker|Plays sound.||deprecated
window-placement|Now \`window-management\`.||deprecated
trust-token-redemption|Now \`private-state-token-redemption\`.||deprecated
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
		...(address && { spec: spec(`Specification of ${name}`, address) }),
		...(!status && address && { mdn: mdn(`Headers/Permissions-Policy/${name}`) }),
		...(isStatus(status) && { status }),
	};
}

function hintOfRow(hint: string): Term {
	return {
		kind: 'directive',
		name: `ch-${hint}`,
		role,
		summary: `Which origins get the client hint \`${hint}\`.`,
		status: 'experimental',
		example: `Permissions-Policy: ch-${hint}=(self "https://images.example.com")`,
		snippet: `ch-${hint}=(\${1})`,
	};
}

function isStatus(text: string): text is NonNullable<Term['status']> {
	return text === 'deprecated' || text === 'experimental' || text === 'nonstandard';
}
