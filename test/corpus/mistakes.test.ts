import { deepEqual, ok } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { rules } from '../../server/src/rules/index.generated';
import { lint, type RuleLevels } from '../../server/src/rules/lint';
import { openText, unmark } from '../unit/support';

const folder = 'test/fixtures/mistakes';

/** A mistake that the rule it names does not find where it is marked, and why that is as it should be. */
interface Exception {
	readonly rule: string;
	/** What only this message of the rule has in it, with the marks. */
	readonly has: string;
	readonly why: string;
	/** What finds it instead: another rule in the same place, or the rule itself in another. */
	readonly by?: string;
}

const addressInCode = 'Addresses in code are not read: they are put together from pieces more often than not.';
const comparedOnly = 'Code only compares with what others send: whatever it is, it is right.';

const exceptions: readonly Exception[] = [
	// Found by another rule in the same place.
	found('accept/missing-comma', 'q=0.9« »text/plain', 'accept/bad-qvalue', 'All up to the next comma is the weight.'),
	found('connection/invalid-option', '«"close"»', 'connection/misspelled-option', 'It knows what was meant.'),
	found(
		'content-disposition/filename-non-ascii',
		'Se«ñ»or',
		'content-disposition/unquoted-filename',
		'Without quotes the name is invalid.',
	),
	found('csp/double-quoted', '«‘self’»', 'header/smart-punctuation', 'It finds typographic quotes in any header.'),
	found('etag/unquoted', '«"v2.6»', 'etag/invalid', 'It has one quote; only one without any is unquoted.'),
	found('header/semicolon-for-comma', 'Accept-Encoding«;»', 'vary/invalid', '`Vary` has a rule of its own for that.'),
	found('header/semicolon-for-comma', 'ETag«;»', 'cors/headers-invalid', 'CORS has a rule of its own for that.'),
	found('message/status-line-malformed', 'HTTP/1.1«:»', 'message/version-malformed', 'What is wrong is how the version is written.'),
	found('sf/single-quotes', "«'https://maps", 'permissions-policy/unknown-token', 'It knows what belongs in such a list.'),
	found('sf/uppercase-key', '«Geolocation»', 'permissions-policy/unknown-feature', 'It knows the name that is meant.'),

	// Found in another place, which is as right.
	elsewhere('body/multipart-boundary-mismatch', '«--avatar»', 'The boundary, to which the last line is missing.'),
	elsewhere('connection/contradictory', 'Connection: «close»', '`close` wins, so `keep-alive` is what does nothing.'),
	elsewhere('connection/contradictory', 'Keep-Alive, «Close»', '`close` wins, so `keep-alive` is what does nothing.'),
	elsewhere('convention/status-text-only', "«statusText» !== 'Created'", 'The phrase that it is compared with.'),
	elsewhere('convention/status-text-only', 'switch (response.«statusText»', 'The phrase that it is compared with.'),
	elsewhere('cookie/domain-empty', 'Domain=«»', 'The name: there is no value to underline.'),
	elsewhere('cookie/prefix-host', '«Domain=shop.example.com»', 'The name, whose prefix asks for what is wrong.'),
	elsewhere('cookie/prefix-host', '«Path=/app»', 'The name, whose prefix asks for what is wrong.'),
	elsewhere('cookie/too-large', 'cart=«', 'The name: thousands of underlined letters help nobody.'),
	elsewhere('cookie/too-large', 'Path=«/department', 'The name: thousands of underlined letters help nobody.'),
	elsewhere('coop/report-only-duplicate', '«Cross-Origin-Opener-Policy-Report-Only»', 'The policy that is tried.'),
	elsewhere('coop/report-only-duplicate', '«cross-origin-embedder-policy»', 'The policy that is tried: the one in force is right.'),
	elsewhere('cors/missing-vary-origin', '«200»', 'The origin, which is why something is missing.'),
	elsewhere('dictionary/missing-accept-encoding', '«GET» https', 'The dictionary, which is why something is missing.'),
	elsewhere('dictionary/missing-accept-encoding', '«GET» /app', 'The dictionary, which is why something is missing.'),
	elsewhere('dictionary/missing-vary', 'HTTP/1.1 «200»', 'The coding, which is why something is missing.'),
	elsewhere('dictionary/missing-vary', 'HTTP/2 «200»', 'The coding, which is why something is missing.'),
	elsewhere('header/empty-value', 'Last-Modified:«»', 'The name: there is no value to underline.'),
	elsewhere('header/information-disclosure', 'Server: «nginx', 'The name: the whole line is to go.'),
	elsewhere('header/too-large', 'X-Debug-State: «', 'The name: thousands of underlined letters help nobody.'),
	elsewhere('header/too-large', '«GET»', 'The name of the line with which it becomes too much.'),
	elsewhere('host/missing', '«POST» /v1/orders', 'The version, which is why `Host` is needed.'),
	elsewhere('host/missing', '«GET» /status', 'The version, which is why `Host` is needed.'),
	elsewhere('hsts/invalid-max-age', 'max-age=«»', 'The name: there is no value to underline.'),
	elsewhere('message/connection-field-in-http2', 'te: «gzip»', 'The name: the line is to go, or to say `trailers`.'),
	elsewhere('websocket/handshake-incomplete', '«GET» /live', 'The protocol, which is why something is missing.'),

	// Silent on purpose: other people write the same and are right.
	silent('accept-encoding/unknown', '«lzma»', 'It is in use without being registered.'),
	silent('accept-patch/invalid-media-type', '«*/*»', 'Servers send ranges, and MDN documents them.'),
	silent('auth/basic-no-colon', '«dGVzdF9rZXl', 'What decodes to a long key is what some services want.'),
	silent('auth/credentials-over-http', 'Cookie: sid=', 'Most cookies are no credentials, and nobody can tell which are.'),
	silent('auth/missing-credentials', "«DPoP» '", 'With a space behind it, code goes on to add the credentials.'),
	silent('body/form-newline', 'orders.read« »orders.write', 'Clients for `.http` files encode the spaces.'),
	silent('body/form-newline', 'shop,«\n»where', 'Clients for `.http` files take line breaks out.'),
	silent('body/on-get-or-head', "method: '«GET»'", 'What content code sends is not read.'),
	silent(
		'cache-control/stale-conflict',
		'«stale-while-revalidate=30», proxy',
		'Private caches may still use it: only shared ones are forbidden to.',
	),
	silent('content-type/manual-multipart', "«multipart/form-data»'", 'Axios writes the header anew, and its documentation shows it so.'),
	silent('content-length/mismatch', '«128»', 'JSON in responses is laid out anew to be read.'),
	silent('content-length/with-transfer-encoding', "'«Content-Length»': '2'", 'In code, each may stand in a branch of its own.'),
	silent('cors/max-age-capped', '«86400»', 'Firefox keeps it for as long.'),
	silent('cors/max-age-invalid', '«-1»', 'Some browsers take it for "never keep".'),
	silent('csp/sandbox-unknown-flag', '«allow-cookies»', 'It may be newer than the list: it looks like no other.'),
	silent('from/invalid', 'crawler at example dot com', 'Some bots hide the `@` from spammers.'),
	silent('header/empty-value', "'Location', '«»'", 'An empty reference is one, and code may fill it in later.'),
	silent('header/missing-hyphen', '«IfNoneMatch»', 'In code it may be a property of an object that knows better.'),
	silent('header/underscore', '«cache_control»', 'Libraries turn underscores in code into hyphens.'),
	silent('host/mismatch', '«localhost:8080»', 'Other names are sent to servers under test.'),
	silent('message/method-invalid', '«GET,HEAD»', 'Documents say so that both are meant.'),
	silent('message/method-misspelled', '«PTACH»', 'Not all that code calls `method` is one: only known ones are believed.'),
	silent('message/method-unknown', '«REINDEX»', 'Whoever writes code for a service knows its methods.'),
	silent('message/obs-fold', '«  »max-age=600', 'Documents fold long lines to show them.'),
	silent('message/target-character', 'age«>»30', 'Angle brackets mark what is to be filled in.'),
	silent('message/target-form', 'GET «api.example.com:8443»', 'Clients for `.http` files add the scheme, and documents show such files.'),
	silent('message/target-host-empty', 'https://«»?page', addressInCode),
	silent('message/target-percent-encoding', 'label=20«%»', addressInCode),
	silent('message/target-port', 'localhost:«65536»', addressInCode),
	silent('message/target-scheme', '«https//»', addressInCode),
	silent('message/target-userinfo', '«admin:s3cret»', addressInCode),
	silent('permissions-policy/unknown-feature', '«notifications»', 'The list has it, as a former feature.'),
	silent('request/put-content-range', 'https://upload.example.com/files/9', 'Services for uploads agree on parts.'),
	silent('status/location-unexpected', '409 Conflict', 'APIs lead to what is there already.'),
	silent('status/not-three-digits', '«40»', 'In code, a number that is no status code may be one of the program.'),
	silent('status/redirect-without-location', '«307»', 'In code, what is missing may be added elsewhere.'),
	silent('status/retry-after-unexpected', '204 No Content', 'Services tell by it when to ask again how far a job is.'),
	silent('status/temporary-code', 'case «104»', comparedOnly),
	silent('status/unknown-code', '«259»', comparedOnly),
	silent('status/unofficial-code', '«521»', comparedOnly),
	silent('status/unrequested', '«417»', 'A client for `.http` files adds headers of its own.'),

	// Right, as it stands.
	silent('age/too-large', '«2147483648»', 'RFC 9111 §1.2.2 has caches send just this number for all that is larger.'),
	silent('conditional/contradictory', '«If-None-Match»: "v8"', 'Both are met while the tag is `"v7"`.'),
	silent('conditional/contradictory', '«If-Match»: *', 'Both are met while the tag is another.'),
	silent(
		'cors/missing-vary-origin',
		'«204»',
		'It answers a preflight request, and no cache stores answers to `OPTIONS` (RFC 9110 §9.3.7).',
	),
	silent('expires/redundant', '«expires»', '`s-maxage` is for shared caches only: for others, `Expires` counts (RFC 9111 §5.3).'),
	silent('range/overlapping', 'bytes=«0-9,20-29', 'Many, but none overlap, and they ascend (RFC 9110 §14.2).'),
];

function found(rule: string, has: string, by: string, why: string): Exception {
	return { rule, has, why, by };
}

function elsewhere(rule: string, has: string, why: string): Exception {
	return { rule, has, why, by: rule };
}

function silent(rule: string, has: string, why: string): Exception {
	return { rule, has, why };
}

interface Block {
	/** Of the rule that should find it. */
	readonly rule: string;
	readonly language: string;
	readonly marked: string;
}

/** Where a rule has found something. */
interface Place {
	readonly rule: string;
	readonly isMarked: boolean;
}

const blocks = new Map(
	readdirSync(folder)
		.filter(name => name.endsWith('.txt'))
		.map(file => [file, blocksOf(file)]),
);

/** Mistakes as people make them, written by somebody who had not read the rules. */
describe('mistakes', () => {
	for (const [file, all] of blocks) {
		it(`in ${file} are found, but for the exceptions`, () => {
			ok(all.length > 0);
			deepEqual(
				all.flatMap(block => wrong(block) ?? []),
				[],
			);
		});
	}

	it('have exceptions that are about one message each', () => {
		const all = [...blocks.values()].flat();
		const useless = exceptions.filter(exception => all.filter(block => isAbout(exception, block)).length !== 1);
		deepEqual(useless, []);
	});
});

/** What is not as the rules, or the table of exceptions, promise. */
function wrong(block: Block): string | undefined {
	const places = placesIn(block);
	const isFound = places.some(({ rule, isMarked }) => rule === block.rule && isMarked);
	const exception = exceptions.find(it => isAbout(it, block));
	if (!exception) {
		return isFound ? undefined : `missed: ${tell(block)}`;
	}
	if (isFound) {
		return `found, so it is no exception: ${tell(block)}`;
	}
	const { by = block.rule } = exception;
	const isSaid = places.some(({ rule, isMarked }) => rule === by && (by === block.rule || isMarked));
	return isSaid === (exception.by !== undefined) ? undefined : `${isSaid ? '' : 'not '}found by ${by}: ${tell(block)}`;
}

function isAbout({ rule, has }: Exception, block: Block): boolean {
	return rule === block.rule && block.marked.includes(has);
}

/** Where anything is found. What only touches what is marked is in the same place. */
function placesIn({ language, marked }: Block): Place[] {
	const from = marked.indexOf('«');
	const to = marked.indexOf('»') - 1;
	const { http, suppressions } = openText(unmark(marked), language);
	const places: Place[] = [];
	lint(
		http,
		levels,
		({ rule, at }, start) => {
			places.push({ rule: rule.id, isMarked: start + at.start <= to && from <= start + at.end });
		},
		{ suppressions },
	);
	return places;
}

const levels: RuleLevels = Object.fromEntries(rules.filter(({ severity }) => severity === 'off').map(({ id }) => [id, 'hint']));

function tell({ rule, language, marked }: Block): string {
	return `${rule} ${language}\n${marked}`;
}

function blocksOf(file: string): Block[] {
	const texts = readFileSync(`${folder}/${file}`, 'utf8').split(/^@@ /m).slice(1);
	return texts.map(text => {
		const cut = text.indexOf('\n');
		const [rule = '', language = 'http'] = text.slice(0, cut).trim().split(/\s+/);
		return { rule, language, marked: text.slice(cut + 1).replace(/\n\n?$/, '') };
	});
}
