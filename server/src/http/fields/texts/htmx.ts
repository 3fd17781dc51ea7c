import { spec } from '../../term';
import { type Grammar, nodeOf } from '../../syntax';
import { oneOf, valuesOf } from '../../grammars/token';
import { words } from '../../grammars/cut';
import { choice, type FieldTexts } from './text';

const reference = spec('htmx reference', 'https://htmx.org/reference/#headers');
const docs = (title: string, path: string) => spec(`htmx, ${title}`, `https://htmx.org/headers/${path}/`);
const noRedirects = 'htmx reads it in responses that it gets to see: not in a `3xx`, which the browser follows by itself.';

const swaps = valuesOf('HX-Reswap', {
	innerHTML: 'Replace what is in the target.',
	outerHTML: 'Replace the target itself.',
	textContent: 'Replace the text of the target; the response is not read as HTML.',
	beforebegin: 'Insert before the target.',
	afterbegin: 'Insert in the target, at its start.',
	beforeend: 'Insert in the target, at its end.',
	afterend: 'Insert behind the target.',
	delete: 'Delete the target, whatever the response holds.',
	none: 'Change nothing; out-of-band swaps still happen.',
});
const swapModifiers = valuesOf('HX-Reswap modifier', {
	transition: 'Animate the change with a view transition: `transition:true`.',
	swap: 'How long to wait before the swap: `swap:1s`.',
	settle: 'How long to wait between swapping and settling: `settle:100ms`.',
	ignoreTitle: 'With `true`, a `<title>` in the response does not change that of the page.',
	scroll: 'Scroll the target: `scroll:top`.',
	show: 'Scroll the page so that the target shows: `show:top`.',
	'focus-scroll': 'Whether to scroll to the focused input: `focus-scroll:true`.',
});
const modifierByName = new Map(swapModifiers.map(term => [term.name, term]));
const swapStyle = oneOf(swaps);

/** A way to swap, and modifiers behind it. */
const reswap: Grammar = (source, kind) => {
	const [first, ...rest] = words(source);
	const modifiers = rest.map(word => {
		const name = word.slice(0, word.text.indexOf(':') < 0 ? word.length : word.text.indexOf(':'));
		return nodeOf(name, { term: modifierByName.get(name.text), expects: swapModifiers });
	});
	return first ? { source, children: [swapStyle(first, kind), ...modifiers] } : swapStyle(source, kind);
};

const urlOrFalse = (field: string) => ({
	...choice(field, { false: `Leave the address as it is, even if \`hx-${field.slice(3).toLowerCase()}\` says otherwise.` }),
});

/** What htmx and a server tell each other. */
export const htmx: FieldTexts = {
	'HX-Request': {
		summary: 'htmx made the request: answer with a fragment of HTML instead of the whole page.',
		details:
			'If the same address gives the full page without it, the response needs `Vary: HX-Request`, or a cache mixes the two up and the back button shows a bare fragment.',
		syntax: 'HX-Request: true',
		oftenWith: ['HX-Target', 'Vary'],
		spec: reference,
		...choice('HX-Request', { true: 'Always so: htmx asks.' }),
	},
	'HX-Boosted': {
		summary: 'The request comes from a link or form that `hx-boost` has taken over: mostly a full page is expected.',
		details: 'It comes with `HX-Request: true`: a server that answers that with fragments must check for this one first.',
		syntax: 'HX-Boosted: true',
		oftenWith: ['HX-Request'],
		spec: reference,
		...choice('HX-Boosted', { true: 'By way of `hx-boost`.' }),
	},
	'HX-Current-URL': {
		summary: 'The address that the browser shows while htmx makes this request. For convenience: clients can make it up.',
		syntax: 'HX-Current-URL: <URL>',
		example: 'HX-Current-URL: https://example.com/contacts?page=2',
		oftenWith: ['HX-Request'],
		spec: reference,
	},
	'HX-History-Restore-Request': {
		summary: 'The user went back to a page that is no longer in the local history cache of htmx: answer with the full page.',
		details: 'It comes with `HX-Request: true`, so check it first.',
		syntax: 'HX-History-Restore-Request: true',
		oftenWith: ['HX-Request'],
		spec: reference,
		...choice('HX-History-Restore-Request', { true: 'The whole page is wanted, to restore it.' }),
	},
	'HX-Prompt': {
		summary: 'What the user typed into the dialog that `hx-prompt` opened. Input like any other: check it.',
		syntax: 'HX-Prompt: <text>',
		oftenWith: ['HX-Request'],
		spec: reference,
	},
	'HX-Target': {
		summary: 'The `id` of the element that htmx will put the response into, if it has one.',
		details: 'Lets one address answer with different fragments; then the response needs `Vary: HX-Target`.',
		syntax: 'HX-Target: <id>',
		example: 'HX-Target: contact-list',
		oftenWith: ['HX-Request', 'HX-Retarget', 'Vary'],
		spec: reference,
	},
	'HX-Trigger': {
		summary: 'In a request: the `id` of the element that caused it. In a response: events that htmx triggers in the page at once.',
		details: `A name, several with commas, or JSON with details: \`{"saved": {"id": 1}}\`. ${noRedirects}`,
		syntax: 'HX-Trigger: <event>, … | <JSON>',
		example: 'HX-Trigger: contacts-changed',
		oftenWith: ['HX-Trigger-After-Swap', 'HX-Trigger-After-Settle'],
		spec: docs('HX-Trigger', 'hx-trigger'),
	},
	'HX-Trigger-Name': {
		summary: 'The `name` of the element that caused the request, if it has one: which button or input it was.',
		details: 'For forms with several buttons or fields that validate on their own; `HX-Trigger` has the `id` instead.',
		syntax: 'HX-Trigger-Name: <name>',
		example: 'HX-Trigger-Name: email',
		oftenWith: ['HX-Request'],
		spec: reference,
	},
	'HX-Trigger-After-Swap': {
		summary: 'Events that htmx triggers after it has put the new content in place.',
		details: `For code that needs the new elements. Written like \`HX-Trigger\`. ${noRedirects}`,
		syntax: 'HX-Trigger-After-Swap: <event>, … | <JSON>',
		oftenWith: ['HX-Trigger', 'HX-Trigger-After-Settle'],
		spec: docs('HX-Trigger', 'hx-trigger'),
	},
	'HX-Trigger-After-Settle': {
		summary: 'Events that htmx triggers after the new content has settled, with its classes and attributes final.',
		details: `Written like \`HX-Trigger\`. ${noRedirects}`,
		syntax: 'HX-Trigger-After-Settle: <event>, … | <JSON>',
		oftenWith: ['HX-Trigger', 'HX-Trigger-After-Swap'],
		spec: docs('HX-Trigger', 'hx-trigger'),
	},
	'HX-Location': {
		summary: 'htmx fetches this address and shows it in the page, with a new history entry, without loading the page anew.',
		details: `A path, or JSON that says where it goes: \`{"path": "/list", "target": "#main"}\`. Send it with \`200\`. ${noRedirects}`,
		syntax: 'HX-Location: <path> | <JSON>',
		example: 'HX-Location: /contacts/42',
		oftenWith: ['HX-Redirect'],
		spec: docs('HX-Location', 'hx-location'),
	},
	'HX-Push-Url': {
		summary: 'The address that htmx puts into the location bar, as a new entry in the history.',
		details: `It must be of the same origin, and give the full page when it is reloaded. ${noRedirects}`,
		syntax: 'HX-Push-Url: <URL> | false',
		example: 'HX-Push-Url: /contacts/42',
		oftenWith: ['HX-Replace-Url'],
		spec: docs('HX-Push-Url', 'hx-push-url'),
		...urlOrFalse('HX-Push-Url'),
	},
	'HX-Replace-Url': {
		summary: 'The address that htmx puts into the location bar, in place of the current entry in the history.',
		details: `For filters and searches that should not fill the history. ${noRedirects}`,
		syntax: 'HX-Replace-Url: <URL> | false',
		example: 'HX-Replace-Url: /contacts?q=anna',
		oftenWith: ['HX-Push-Url'],
		spec: docs('HX-Replace-Url', 'hx-replace-url'),
		...urlOrFalse('HX-Replace-Url'),
	},
	'HX-Redirect': {
		summary: 'htmx sends the browser to this address, and the page loads completely: also for other sites and pages without htmx.',
		details: `The usual way to sign-in after a session has ended: with \`Location\` and \`302\`, the form would land in the target. Send it with \`200\`. ${noRedirects}`,
		syntax: 'HX-Redirect: <URL>',
		example: 'HX-Redirect: /login',
		oftenWith: ['HX-Location'],
		spec: docs('HX-Redirect', 'hx-redirect'),
	},
	'HX-Refresh': {
		summary: 'htmx reloads the whole page, for example after the user has changed the language.',
		details: 'What was typed into forms is lost. To show a part of the page anew, trigger an event with `HX-Trigger` instead.',
		syntax: 'HX-Refresh: true',
		oftenWith: ['HX-Redirect'],
		spec: reference,
		...choice('HX-Refresh', { true: 'Reload the page.' }),
	},
	'HX-Reselect': {
		summary: 'A CSS selector for the part of the response that htmx uses, whatever `hx-select` says.',
		details: 'Lets a server that always renders whole pages have a part of one shown.',
		syntax: 'HX-Reselect: <selector>',
		example: 'HX-Reselect: #content',
		oftenWith: ['HX-Retarget', 'HX-Reswap'],
		spec: reference,
	},
	'HX-Reswap': {
		summary: 'How htmx puts the response into the page, whatever `hx-swap` says.',
		details:
			'With `HX-Retarget`, it lets the server put errors where they belong: `HX-Reswap: innerHTML` into `#errors`. Modifiers may follow.',
		syntax: 'HX-Reswap: <style> [<modifier>:<value>…]',
		example: 'HX-Reswap: outerHTML swap:1s',
		oftenWith: ['HX-Retarget', 'HX-Reselect'],
		spec: reference,
		value: reswap,
		values: [...swaps, ...swapModifiers],
	},
	'HX-Retarget': {
		summary: 'A CSS selector for the element that the response goes into, whatever `hx-target` says.',
		details: 'For errors beside a form. Out of the box, htmx does not swap in responses with `4xx` or `5xx`.',
		syntax: 'HX-Retarget: <selector>',
		example: 'HX-Retarget: #errors',
		oftenWith: ['HX-Reswap', 'HX-Reselect'],
		spec: reference,
	},
};
