import { rfc, spec, type SpecLink, type Term } from './term';

const html4 = spec('HTML 4.01 §6.12', 'https://www.w3.org/TR/html401/types.html#type-links');
const google = spec('Google Search Central', 'https://developers.google.com/search/docs/crawling-indexing/qualify-outbound-links');
const indieAuth = spec('IndieAuth', 'https://indieauth.spec.indieweb.org/');
const openId = spec('OpenID Authentication 2.0', 'https://openid.net/specs/openid-authentication-2_0.html');
const html = spec('HTML Standard', 'https://html.spec.whatwg.org/multipage/links.html#linkTypes');

/** Relations that browsers, APIs and feeds use in `Link`, first what is met most. */
const common: readonly Term[] = [
	relation('next', 'The next one of a series, such as the next page of a list.', rfc(8288)),
	relation('prev', 'The one before in a series.', rfc(8288)),
	relation('first', 'The first one of a series.', rfc(8288)),
	relation('last', 'The last one of a series.', rfc(8288)),
	relation('self', 'This resource’s own address.', rfc(4287)),
	relation('preload', 'A file the page is going to need: load it now. Say with `as` what it is.', html),
	relation('preconnect', 'An origin the page is going to need: connect to it now.', html),
	relation('dns-prefetch', 'An origin the page may need: look up its address now.', html),
	relation('modulepreload', 'A module script the page is going to need: load it now.', html),
	relation('prefetch', 'Something the next page is likely to need.', html),
	relation('stylesheet', 'A style sheet for this page.', html),
	relation('canonical', 'The address to prefer among several with the same content.', rfc(6596)),
	relation('alternate', 'The same in another language or format, or a feed.', html),
	relation('icon', 'The picture that stands for this page.', html),
	relation('manifest', 'The web application manifest.', html),
	relation('author', 'Who wrote it.', html),
	relation('license', 'Under what licence it is.', rfc(4946)),
	relation('help', 'Help for this page.', html),
	relation('search', 'A search of these pages.', html),
	relation(
		'describedby',
		'What describes this resource, such as a schema.',
		spec('POWDER', 'https://www.w3.org/TR/powder-dr/#assoc-linking'),
	),
	relation('describes', 'What this resource describes.', rfc(6892)),
	relation('collection', 'The collection this resource is in.', rfc(6573)),
	relation('item', 'A member of this collection.', rfc(6573)),
	relation('up', 'What is above in a hierarchy.', rfc(8288)),
	relation('related', 'Something related.', rfc(4287)),
	relation('via', 'Where this information is from.', rfc(4287)),
	relation('edit', 'Where this resource can be edited.', rfc(5023, '11.1')),
	relation('profile', 'Rules that this representation follows besides its media type.', rfc(6906)),
	relation('type', 'What kind of thing this is.', rfc(6903, '6')),
	relation('service-desc', 'A machine-readable description of the service, such as OpenAPI.', rfc(8631)),
	relation('service-doc', 'The documentation of the service, for people.', rfc(8631)),
	relation('status', 'The state the service is in.', rfc(8631)),
	relation('api-catalog', 'A list of the APIs offered here.', rfc(9727)),
	relation('deprecation', 'Why, and what to use instead of, a resource with `Deprecation`.', rfc(9745, '3')),
	relation('sunset', 'What will happen when a resource goes away, as `Sunset` says.', rfc(8594, '6')),
	relation('successor-version', 'The version after this one.', rfc(5829)),
	relation('predecessor-version', 'The version before this one.', rfc(5829)),
	relation('latest-version', 'The version that is current.', rfc(5829)),
	relation('version-history', 'All versions.', rfc(5829)),
	relation('original', 'The resource that this is a copy of at some time.', rfc(7089)),
	relation('timegate', 'Where a version of some time can be negotiated.', rfc(7089)),
	relation('timemap', 'A list of the versions of other times.', rfc(7089)),
	relation('memento', 'A version of some time.', rfc(7089)),
	relation('linkset', 'A document with more links.', rfc(9264)),
	relation('cite-as', 'The address to cite.', rfc(8574)),
	relation('compression-dictionary', 'A dictionary for `dcb` and `dcz`.', rfc(9842)),
	relation('hub', 'A WebSub hub, to subscribe at.', spec('WebSub', 'https://www.w3.org/TR/websub/')),
	relation('webmention', 'Where to tell of a page that links here.', spec('Webmention', 'https://www.w3.org/TR/webmention/')),
	relation('blocked-by', 'Who blocks what a `451` withholds; not who demanded it.', rfc(7725, '4')),
	relation('terms-of-service', 'The terms of use.', rfc(6903, '5')),
	relation('privacy-policy', 'How personal data is treated.', rfc(6903, '4')),
];

/** What belongs into the page rather than into `Link`. */
const ofElements: readonly Term[] = [
	ofElement('bookmark', 'The lasting address of a part of the page, such as one article of several.', '`<a>` and `<area>`'),
	ofElement('tag', 'A tag that the page stands under.', '`<a>` and `<area>`'),
	ofElement('external', 'A page of another site.', '`<a>`, `<area>` and `<form>`'),
	ofElement('nofollow', 'The author does not vouch for the target; search engines should not count it.', '`<a>`, `<area>` and `<form>`'),
	ofElement(
		'noopener',
		'The new window gets no `window.opener`. With `target="_blank"` browsers do so anyway.',
		'`<a>`, `<area>` and `<form>`',
	),
	ofElement(
		'opener',
		'The new window gets a `window.opener` although it is opened with `target="_blank"`.',
		'`<a>`, `<area>` and `<form>`',
	),
	ofElement(
		'noreferrer',
		'Follow the link without `Referer` and without `window.opener`.',
		'`<a>`, `<area>` and `<form>`',
		'`Referrer-Policy` does it for all requests of a page.',
	),
	relation('sponsored', 'An advertisement, or another link that is paid for.', google, { details: 'For search engines, on `<a>`.' }),
	relation('ugc', 'A link that a visitor wrote, in a comment or a forum.', google, { details: 'For search engines, on `<a>`.' }),
	relation(
		'me',
		'Another page of the person whom this page is about; profiles that link back to each other prove it.',
		spec('rel=me', 'https://microformats.org/wiki/rel-me'),
	),
	relation('expect', 'The page is not drawn before the element that the target names is there.', html, {
		details: 'On `<link>` in the head, with `blocking="render"` and a target such as `#main`.',
	}),
	relation('apple-touch-icon', 'The icon for the home screen of iPhones and iPads.', undefined, {
		details: 'Put it into the page, as `<link>`; the picture is a PNG.',
	}),
	relation('apple-touch-startup-image', 'The picture that iPhones and iPads show while a web app from the home screen starts.'),
	relation('mask-icon', 'The icon for pinned tabs of Safari: an SVG in one colour.'),
];

/** The rest of those that are registered or common somewhere. */
const others: readonly Term[] = [
	relation('prerender', 'A page to load and draw ahead, since it is likely to be the next.', undefined, {
		status: 'deprecated',
		insteadUse: '`Speculation-Rules`',
	}),
	relation('about', 'What this resource is about.', rfc(6903, '2')),
	relation('preview', 'What this resource will look like, or a smaller version of it.', rfc(6903, '3')),
	relation(
		'acl',
		'The access control list of this resource, as Solid servers name it.',
		spec('Web Access Control', 'https://solidproject.org/TR/wac'),
	),
	relation(
		'amphtml',
		'The AMP version of this page.',
		spec('AMP', 'https://amp.dev/documentation/guides-and-tutorials/learn/spec/amphtml'),
	),
	relation(
		'archives',
		'Older records of this site, such as past months of a blog.',
		spec('HTML5, draft of 2011', 'https://www.w3.org/TR/2011/WD-html5-20110113/links.html#rel-archives'),
		{ details: 'HTML has dropped it.' },
	),
	relation('start', 'The first document of a collection; for pages of a list it is `first`.', html4),
	relation('contents', 'The table of contents.', html4),
	relation('chapter', 'A chapter of this work.', html4),
	relation('section', 'A section of this work.', html4),
	relation('subsection', 'A part of a section.', html4),
	relation('appendix', 'An appendix.', html4),
	relation('glossary', 'Where the words used here are explained.', html4),
	relation('index', 'The index, with the words of this work and where they stand.', html4),
	relation('copyright', 'Whose copyright it is; what one may do with it is `license`.', html4),
	relation('previous', 'The same as `prev`.', html4, { details: 'Write `prev`: it is the name that more clients know.' }),
	relation('current', 'The newest entries of a feed.', rfc(5005)),
	relation('prev-archive', 'The archive of a feed with the entries before these.', rfc(5005)),
	relation('next-archive', 'The archive of a feed with the entries after these.', rfc(5005)),
	relation('replies', 'Where replies to this are, such as comments.', rfc(4685)),
	relation('enclosure', 'A file that goes with it and may be large, such as the audio of a podcast.', rfc(4287, '4.2.7.2')),
	relation('edit-media', 'Where the picture or other file that belongs to this entry can be edited.', rfc(5023, '11.2')),
	relation('service', 'The AtomPub service document, which lists the collections one can post to.', rfc(5023), {
		details: 'APIs of other kinds describe themselves with `service-desc` and `service-doc`.',
	}),
	relation('service-meta', 'Further data about the service, for machines.', rfc(8631)),
	relation('create-form', 'A form with which a member of this collection can be created.', rfc(6861)),
	relation('edit-form', 'A form with which this resource can be edited.', rfc(6861)),
	relation('working-copy', 'A copy of this version that is being worked on.', rfc(5829)),
	relation('working-copy-of', 'The version that this working copy was made from.', rfc(5829)),
	relation('payment', 'Where to pay or donate.', rfc(8288)),
	relation('duplicate', 'The same file, byte for byte, at another address: a mirror.', rfc(6249)),
	relation('disclosure', 'Patents that someone claims for what is described here.', rfc(6579)),
	relation(
		'hosts',
		'A resource on the server that this list describes: what a link means in CoRE link format unless it says otherwise.',
		rfc(6690),
	),
	relation('lrdd', 'A document that describes the resource; met in `/.well-known/host-meta`.', rfc(6415)),
	relation('monitor', 'Where to subscribe to changes of this resource, by SIP.', rfc(5989)),
	relation('monitor-group', 'Where to subscribe to changes of a whole group of resources, by SIP.', rfc(5989)),
	relation('sip-trunking-capability', 'What a telephone provider’s SIP trunk can do and requires.', rfc(9409)),
	relation('restconf', 'The root of the RESTCONF API, from `/.well-known/host-meta`.', rfc(8040, '3.1')),
	relation('ice-server', 'A STUN or TURN server to use for this WebRTC session (WHIP).', rfc(9725)),
	relation('geofeed', 'A file that tells where the addresses of a network are.', rfc(9877)),
	relation('rdap-active', 'Goes with another `rdap-` relation: of networks and domains, only those in use.', rfc(9910)),
	relation('rdap-up', 'The network or domain directly above this one, in RDAP.', rfc(9910)),
	relation('rdap-top', 'The network or domain at the top of the hierarchy that this one is in, in RDAP.', rfc(9910)),
	relation('rdap-down', 'The networks or domains directly below this one, in RDAP.', rfc(9910)),
	relation('rdap-bottom', 'Those networks or domains below this one that have none below themselves, in RDAP.', rfc(9910)),
	relation('convertedfrom', 'The document that this one was converted from, such as the draft behind an RFC.', rfc(7991)),
	relation(
		'c2pa-manifest',
		'The C2PA manifest of this file, which tells where it is from and how it was edited.',
		spec('C2PA', 'https://spec.c2pa.org/'),
	),
	relation(
		'publication',
		'The manifest of the publication that this page is part of.',
		spec('Publication Manifest', 'https://www.w3.org/TR/pub-manifest/'),
	),
	relation(
		'ldp:constrainedby',
		'The rules that a Linked Data Platform server has for creating and changing resources.',
		spec('Linked Data Platform', 'https://www.w3.org/TR/ldp/'),
		{ details: 'On the wire it is the URI `http://www.w3.org/ns/ldp#constrainedBy`.' },
	),
	relation('ruleinput', 'An input of a rule, among devices of the Open Connectivity Foundation.'),
	relation(
		'intervalafter',
		'A span of time that ended before this one began.',
		spec('Time Ontology in OWL', 'https://www.w3.org/TR/owl-time/'),
	),
	relation('micropub', 'Where to post to this site.', spec('Micropub', 'https://www.w3.org/TR/micropub/')),
	relation(
		'microsub',
		'Where reader apps fetch the feeds that this person follows.',
		spec('Microsub', 'https://indieweb.org/Microsub-spec'),
	),
	relation('authorization_endpoint', 'Where the owner of this page allows an app to sign in.', indieAuth),
	relation('token_endpoint', 'Where an app gets its access token for this site.', indieAuth),
	relation(
		'pingback',
		'An XML-RPC server to tell of links to this page. `webmention` does it without XML.',
		spec('Pingback 1.0', 'https://www.hixie.ch/specs/pingback/pingback'),
	),
	relation('openid2.provider', 'The server that confirms who the owner of this page is.', openId, {
		status: 'deprecated',
		insteadUse: 'OpenID Connect',
	}),
	relation('openid2.local_id', 'The name that the OpenID provider knows the owner of this page by.', openId, {
		status: 'deprecated',
		insteadUse: 'OpenID Connect',
	}),
	relation('P3Pv1', 'A privacy policy for machines. Browsers no longer read it.', spec('P3P 1.0', 'https://www.w3.org/TR/P3P/'), {
		status: 'deprecated',
		insteadUse: '`privacy-policy`',
	}),
];

/** By no means all: any other registered name, and any URI, is right too. */
export const linkRelations: readonly Term[] = [...common, ...others, ...ofElements];

type More = Pick<Term, 'details' | 'status' | 'insteadUse'>;

function relation(name: string, summary: string, link?: SpecLink, more: More = {}): Term {
	return { kind: 'token', name, role: 'link relation', summary, ...(link && { spec: link }), ...more };
}

function ofElement(name: string, summary: string, elements: string, more = ''): Term {
	return relation(name, summary, html, { details: `Stands on ${elements}; browsers take nothing from it in \`Link\`. ${more}`.trim() });
}
