import { spec } from '../../term';
import acceptCH from '../accept-ch';
import { choice, type FieldTexts, flag, item, items, number, reads } from './text';

const responsiveImages = 'https://wicg.github.io/responsive-image-client-hints/';
const vary = ['Accept-CH', 'Vary'];
const asked = 'Comes only after the site asked for it with `Accept-CH`, over HTTPS.';

const pixels = reads(number, count => `${count} ${count === '1' ? 'pixel' : 'pixels'}`);
const gibibytes = reads(number, amount => `${amount} GiB`);
const perPixel = reads(number, ratio => `${ratio} device ${ratio === '1' ? 'pixel' : 'pixels'} to a CSS pixel, in each direction`);

/** What a client tells of itself when the server has asked: RFC 8942 and the specifications of the single hints. */
export const clientHints: FieldTexts = {
	'Critical-CH': {
		summary: 'Which client hints the server needs with the very first request: the browser sends that one again, with the hints.',
		details:
			'Costs a round trip, so name only what the page cannot be made without. Every hint must stand in `Accept-CH`, too, or nothing happens; responses that depend on it need it in `Vary`.',
		syntax: 'Critical-CH: <hint>, <hint>…',
		oftenWith: vary,
		status: 'experimental',
		spec: spec('Client Hint Reliability (draft)', 'https://datatracker.ietf.org/doc/html/draft-davidben-http-client-hint-reliability'),
		value: acceptCH.value!,
	},
	'Device-Memory': {
		summary: 'Client hint under its old name: about how many GiB of memory the device has.',
		details: 'Rounded and limited, so that it does not identify anybody.',
		insteadUse: 'Sec-CH-Device-Memory',
		syntax: 'Device-Memory: <GiB>',
		oftenWith: vary,
		...gibibytes,
	},
	'Sec-CH-Device-Memory': {
		summary: 'Client hint: about how many GiB of memory the device has, rounded so that it does not identify anybody.',
		details: `For a lighter page on small devices. ${asked}`,
		syntax: 'Sec-CH-Device-Memory: <GiB>',
		oftenWith: vary,
		status: 'experimental',
		...gibibytes,
	},
	Downlink: {
		summary: 'Client hint: about how many megabits a second the client can receive.',
		details:
			'An estimate from recent traffic, rounded to 25 kbit/s and limited to 10 Mbit/s. It changes all the time: a response that varies by it is hardly ever a cache hit.',
		syntax: 'Downlink: <Mbit/s>',
		oftenWith: ['RTT', 'ECT', ...vary],
		status: 'experimental',
		...reads(number, rate => `${rate} Mbit/s`),
	},
	RTT: {
		summary: 'Client hint: about how many milliseconds a round trip takes from the client, as applications see it.',
		details: 'An estimate, rounded to 25 ms: good for choosing how much to send, not for measuring.',
		syntax: 'RTT: <milliseconds>',
		oftenWith: ['Downlink', 'ECT', ...vary],
		status: 'experimental',
		...reads(/^\d+$/, time => `${time} ms`),
	},
	ECT: {
		summary: 'Client hint: how fast the connection effectively is, named after a kind of mobile network.',
		details: '`4g` means "fast enough", on cable as well: it does not say what network the client uses.',
		syntax: 'ECT: slow-2g | 2g | 3g | 4g',
		oftenWith: ['Downlink', 'RTT', ...vary],
		status: 'experimental',
		...choice('ECT', {
			'slow-2g': 'Text only: a round trip takes 2 seconds or more.',
			'2g': 'Small images: a round trip takes 1.4 seconds or more.',
			'3g': 'Large images: a round trip takes 270 ms or more.',
			'4g': 'Video: a round trip takes less than 270 ms.',
		}),
	},
	DPR: {
		summary: 'Client hint under its old name: how many device pixels there are to a CSS pixel.',
		details: 'For images that fit the screen, `srcset` in the page works in every browser, and without `Vary`.',
		insteadUse: 'Sec-CH-DPR',
		syntax: 'DPR: <ratio>',
		oftenWith: vary,
		...perPixel,
	},
	'Content-DPR': {
		summary: 'Told the browser for which `DPR` the image was chosen, so that it shows at the right size. Withdrawn.',
		insteadUse: '`srcset` in the page',
		syntax: 'Content-DPR: <ratio>',
	},
	'Viewport-Width': {
		summary: 'Client hint under its old name: the width of the viewport in CSS pixels.',
		insteadUse: 'Sec-CH-Viewport-Width',
		syntax: 'Viewport-Width: <pixels>',
		oftenWith: vary,
		...pixels,
	},
	Width: {
		summary: 'Client hint under its old name: how many device pixels wide the page shows this image.',
		insteadUse: 'Sec-CH-Width',
		syntax: 'Width: <pixels>',
		oftenWith: vary,
		...pixels,
	},
	'Sec-CH-DPR': {
		summary: 'Client hint: how many device pixels there are to a CSS pixel on this screen.',
		details: `\`2\` calls for images with twice the pixels in each direction. ${asked}`,
		syntax: 'Sec-CH-DPR: <ratio>',
		oftenWith: ['Sec-CH-Width', ...vary],
		status: 'experimental',
		spec: spec('Responsive Image Client Hints', `${responsiveImages}#sec-ch-dpr`),
		...perPixel,
	},
	'Sec-CH-Width': {
		summary: 'Client hint: how many device pixels wide the page shows this image. Sent with requests for images only.',
		details: `Needs a \`sizes\` attribute on the image; without it the browser does not know yet. ${asked}`,
		syntax: 'Sec-CH-Width: <pixels>',
		oftenWith: ['Sec-CH-DPR', ...vary],
		status: 'experimental',
		spec: spec('Responsive Image Client Hints', `${responsiveImages}#sec-ch-width`),
		...pixels,
	},
	'Sec-CH-Viewport-Width': {
		summary: 'Client hint: how many CSS pixels wide the viewport is.',
		details: `It differs with every window: let few responses vary by it. ${asked}`,
		syntax: 'Sec-CH-Viewport-Width: <pixels>',
		oftenWith: ['Sec-CH-Viewport-Height', ...vary],
		status: 'experimental',
		spec: spec('Responsive Image Client Hints', `${responsiveImages}#sec-ch-viewport-width`),
		...pixels,
	},
	'Sec-CH-Viewport-Height': {
		summary: 'Client hint: how many CSS pixels high the viewport is.',
		details: `For what stands above the fold. ${asked}`,
		syntax: 'Sec-CH-Viewport-Height: <pixels>',
		oftenWith: ['Sec-CH-Viewport-Width', ...vary],
		status: 'experimental',
		spec: spec('Responsive Image Client Hints', `${responsiveImages}#sec-ch-viewport-height`),
		...pixels,
	},
	'Sec-CH-Prefers-Color-Scheme': {
		summary: 'Client hint: whether the user prefers light or dark pages.',
		details:
			'Lets the server inline the right styles, so that the page does not flash in the wrong ones: the case for `Critical-CH`. Where that does not matter, the media query `prefers-color-scheme` does it in every browser.',
		syntax: 'Sec-CH-Prefers-Color-Scheme: "light" | "dark"',
		oftenWith: ['Critical-CH', ...vary],
		status: 'experimental',
		...item('Sec-CH-Prefers-Color-Scheme', {
			'"light"': 'Light pages, or no preference.',
			'"dark"': 'Dark pages.',
		}),
	},
	'Sec-CH-Prefers-Reduced-Motion': {
		summary: 'Client hint: whether the user wants less movement on the page.',
		details: `Saves sending animations that are not shown; the media query \`prefers-reduced-motion\` is still what turns them off elsewhere. ${asked}`,
		syntax: 'Sec-CH-Prefers-Reduced-Motion: "no-preference" | "reduce"',
		oftenWith: vary,
		status: 'experimental',
		...item('Sec-CH-Prefers-Reduced-Motion', {
			'"no-preference"': 'Animations are welcome.',
			'"reduce"': 'As little movement as possible.',
		}),
	},
	'Sec-CH-Prefers-Reduced-Transparency': {
		summary: 'Client hint: whether the user wants fewer see-through layers on the page.',
		details: `The media query \`prefers-reduced-transparency\` tells the same in the page. ${asked}`,
		syntax: 'Sec-CH-Prefers-Reduced-Transparency: "no-preference" | "reduce"',
		oftenWith: vary,
		status: 'experimental',
		...item('Sec-CH-Prefers-Reduced-Transparency', {
			'"no-preference"': 'Layers that show through are welcome.',
			'"reduce"': 'Solid backgrounds, please.',
		}),
	},
	'Sec-CH-UA-Arch': {
		summary: 'Client hint: the architecture of the processor, such as `"x86"` or `"arm"`.',
		details: `For offering the right download, together with \`Sec-CH-UA-Bitness\`. ${asked}`,
		syntax: 'Sec-CH-UA-Arch: "<architecture>"',
		oftenWith: ['Sec-CH-UA-Bitness', ...vary],
		status: 'experimental',
		...item('Sec-CH-UA-Arch', {
			'"x86"': 'A processor of Intel or AMD; the bitness tells x86 from x64.',
			'"arm"': 'An ARM processor.',
		}),
	},
	'Sec-CH-UA-Bitness': {
		summary: 'Client hint: how many bits the processor works with, `"64"` or `"32"`.',
		details: `Says little without \`Sec-CH-UA-Arch\`. ${asked}`,
		syntax: 'Sec-CH-UA-Bitness: "<bits>"',
		oftenWith: ['Sec-CH-UA-Arch', ...vary],
		status: 'experimental',
		...item('Sec-CH-UA-Bitness', { '"64"': 'A 64-bit processor.', '"32"': 'A 32-bit processor.' }),
	},
	'Sec-CH-UA-Form-Factors': {
		summary: 'Client hint: what sort of device it is, or sorts, such as `"Mobile"` or `"XR"`.',
		details: `Finer than \`Sec-CH-UA-Mobile\`, which knows yes and no only. ${asked}`,
		syntax: 'Sec-CH-UA-Form-Factors: "<form factor>", …',
		oftenWith: ['Sec-CH-UA-Mobile', ...vary],
		status: 'experimental',
		...items('Sec-CH-UA-Form-Factors', {
			'"Desktop"': 'A personal computer.',
			'"Automotive"': 'Built into a vehicle.',
			'"Mobile"': 'A small device with touch, carried about.',
			'"Tablet"': 'A touch device larger than a phone.',
			'"XR"': 'A headset for virtual or augmented reality.',
			'"EInk"': 'A screen that refreshes slowly.',
			'"Watch"': 'Worn on the wrist: a tiny screen.',
		}),
	},
	'Sec-CH-UA-Full-Version': {
		summary: 'Client hint: the full version of the browser, without saying which browser.',
		details: '`User-Agent` and `Sec-CH-UA` have the major version; bugs fixed in minor versions are all that it helps with.',
		insteadUse: 'Sec-CH-UA-Full-Version-List',
		syntax: 'Sec-CH-UA-Full-Version: "<version>"',
		oftenWith: vary,
	},
	'Sec-CH-UA-Full-Version-List': {
		summary: 'Client hint: the brands of the browser as in `Sec-CH-UA`, each with its full version.',
		details: `One of the brands is made up, on purpose, and the order changes: look for the names you know. For the major version alone, \`Sec-CH-UA\` comes without asking. ${asked}`,
		syntax: 'Sec-CH-UA-Full-Version-List: "<brand>";v="<version>", …',
		oftenWith: ['Sec-CH-UA', ...vary],
		status: 'experimental',
	},
	'Sec-CH-UA-Model': {
		summary: 'Client hint: the model of the device, such as `"Pixel 9"`. Mostly empty except on phones.',
		details: `It helps to identify people: browsers may leave it empty. ${asked}`,
		syntax: 'Sec-CH-UA-Model: "<model>"',
		oftenWith: ['Sec-CH-UA-Platform', ...vary],
		status: 'experimental',
	},
	'Sec-CH-UA-Platform-Version': {
		summary: 'Client hint: the version of the operating system that `Sec-CH-UA-Platform` names.',
		details: `On Windows, \`"13.0.0"\` and above is Windows 11, which \`User-Agent\` cannot tell from 10. On Linux it is empty. ${asked}`,
		syntax: 'Sec-CH-UA-Platform-Version: "<version>"',
		oftenWith: ['Sec-CH-UA-Platform', ...vary],
		status: 'experimental',
	},
	'Sec-CH-UA-WoW64': {
		summary: 'Client hint: whether a 32-bit browser runs on 64-bit Windows.',
		details: `For offering the 64-bit download. ${asked}`,
		syntax: 'Sec-CH-UA-WoW64: ?0 | ?1',
		oftenWith: ['Sec-CH-UA-Bitness', ...vary],
		status: 'experimental',
		...flag('Sec-CH-UA-WoW64', 'A 32-bit program on 64-bit Windows.', 'The program fits the system, or it is not Windows.'),
	},
};
