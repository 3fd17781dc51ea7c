import { digestAlgorithms, digests } from '../../grammars/digest';
import { httpDate, timeInWords } from '../../grammars/httpDate';
import { anything } from '../../grammars/list';
import { dictionary, type StructuredKey } from '../../grammars/structuredFields';
import { type Grammar } from '../../syntax';
import { rfc, spec } from '../../term';
import { choice, type FieldTexts, key } from './text';

const signing = 'RFC 9421';

/** Preferences of 0 to 10 for each algorithm. */
const wanted: readonly StructuredKey[] = digestAlgorithms.map(({ name, summary, ...algorithm }) => ({
	...algorithm,
	name,
	role: 'wanted hash algorithm',
	summary: `Whether ${name} is wanted: ${summary}`,
	snippet: `${name}=\${1:10}`,
	item: ({ type, text }) => ({ reading: type === 'integer' ? () => preference(Number(text)) : undefined }),
}));

const signatureParameters = [
	key('Signature-Input', 'created', 'When it was signed, in seconds since 1970.', 'created=${1:1700000000}', time),
	key('Signature-Input', 'expires', 'From when on it must not be accepted.', 'expires=${1:1700000300}', time),
	key('Signature-Input', 'nonce', 'A random text that is used once, against replays.', 'nonce="${1:nonce}"'),
	key('Signature-Input', 'alg', 'The algorithm, such as `ed25519`; better known from the key.', 'alg="${1:ed25519}"'),
	key('Signature-Input', 'keyid', 'Which key it was signed with.', 'keyid="${1:id}"'),
	key('Signature-Input', 'tag', 'The application that the signature is for.', 'tag="${1:app}"'),
	key('Signature-Input', 'sf', 'The field is signed as a Structured Field, in its standard form.', 'sf'),
	key('Signature-Input', 'bs', 'The field lines are signed as Byte Sequences, one by one.', 'bs'),
	key('Signature-Input', 'key', 'Only this member of the Dictionary is signed.', 'key="${1:name}"'),
	key('Signature-Input', 'req', 'In a response: this part of the request is signed.', 'req'),
	key('Signature-Input', 'tr', 'It stands in the trailers.', 'tr'),
	key('Signature-Input', 'name', 'Of `@query-param`: which parameter.', 'name="${1:name}"'),
];
const signatureInput = dictionary({ parameters: signatureParameters });

/** Signatures of drafts before RFC 9421, as Mastodon and others send them, are no Dictionaries. */
const signature: Grammar = (source, kind) => (/\bkeyId\s*=/.test(source.text) ? anything : dictionary({}))(source, kind);

/** Proofs of who sends a message, and of what it holds. */
export const auth: FieldTexts = {
	DPoP: {
		summary: 'Proves that the client holds the key that its access token is bound to: a stolen token alone is of no use.',
		details:
			'A JWT (`typ` is `dpop+jwt`), made anew for every request: method in `htm`, URI without query in `htu`, `jti`, `iat`, and with an access token its hash in `ath`. The token itself goes into `Authorization: DPoP <token>`, not `Bearer`. Proofs fail behind proxies that change scheme or host, and on clocks that differ.',
		syntax: 'DPoP: <JWT>',
		oftenWith: ['Authorization', 'DPoP-Nonce'],
		spec: rfc(9449, '4.1'),
	},
	'DPoP-Nonce': {
		summary: 'A nonce that the next DPoP proof must contain; with `401` or `400` and `use_dpop_nonce`, the client tries again with it.',
		details: 'It may come with every response: use the newest. Pages need `Access-Control-Expose-Headers: DPoP-Nonce` to read it.',
		syntax: 'DPoP-Nonce: <nonce>',
		oftenWith: ['DPoP', '401'],
		spec: rfc(9449, '8'),
	},
	Signature: {
		summary: 'Signatures of parts of the message, each under a label; what each one covers is in `Signature-Input`.',
		details: `Useless without \`Signature-Input\`. Content is covered only by way of \`Content-Digest\`. The older form with \`keyId\` and \`headers\`, which Mastodon uses, is a draft that became ${signing}.`,
		syntax: 'Signature: <label>=:<base64>:',
		oftenWith: ['Signature-Input', 'Content-Digest'],
		spec: rfc(9421, '4.2'),
		value: signature,
	},
	'Signature-Input': {
		summary:
			'What each signature covers: names of fields and parts such as `"@method"`, in parentheses, with the key and the time behind.',
		details:
			'The list is signed in this very order and spelling: field names in lower case, all in double quotes. Check that it covers what you rely on, such as `"@method"`, `"@authority"` and `"content-digest"`: an attacker can choose a signature that covers less.',
		syntax: 'Signature-Input: <label>=("@method" "<field>"…);created=<seconds>;keyid="<key>"',
		example: 'Signature-Input: sig1=("@method" "@authority");created=1767225600;keyid="key-1"',
		oftenWith: ['Signature', 'Content-Digest'],
		spec: rfc(9421, '4.1'),
		value: signatureInput,
		values: signatureParameters,
	},
	'Accept-Signature': {
		summary: 'Asks for a signature under a label: what it should cover, and with which key.',
		syntax: 'Accept-Signature: <label>=("@status" "<field>"…);keyid="<key>"',
		oftenWith: ['Signature', 'Signature-Input'],
		spec: rfc(9421, '5.1'),
	},
	'Want-Content-Digest': {
		summary: 'Asks for `Content-Digest` in the answer, with the hash algorithms that are welcome, each from 0 to 10.',
		details: '`0` means not acceptable, 10 the best. It is a wish: the other side may send no digest at all.',
		syntax: 'Want-Content-Digest: sha-256=<0–10>, …',
		example: 'Want-Content-Digest: sha-256=10, sha-512=5',
		oftenWith: ['Content-Digest'],
		spec: rfc(9530, '4'),
		value: dictionary({ keys: wanted }),
		values: wanted,
	},
	'Want-Repr-Digest': {
		summary: 'Asks for `Repr-Digest` in the answer, with the hash algorithms that are welcome, each from 0 to 10.',
		details: 'For checking a download that comes in several ranges. Use numbers, not the `q=` of the former `Want-Digest`.',
		syntax: 'Want-Repr-Digest: sha-256=<0–10>, …',
		example: 'Want-Repr-Digest: sha-256=10',
		oftenWith: ['Repr-Digest', 'Range'],
		spec: rfc(9530, '4'),
		value: dictionary({ keys: wanted }),
		values: wanted,
	},
	'Want-Digest': {
		summary: 'Asked for a `Digest`, with a weight for each algorithm, as in `sha-256;q=1`.',
		insteadUse: 'Want-Repr-Digest',
		spec: rfc(3230, '4.3.1'),
	},
	Digest: {
		summary: 'A hash of the representation in the former syntax: `sha-256=<base64>`, without colons.',
		details:
			'Servers and clients read it differently where content was compressed or partial. `Content-Digest` is the hash of what is in the message.',
		insteadUse: 'Repr-Digest',
		spec: rfc(3230, '4.3.2'),
	},
	'Content-MD5': {
		summary: 'The MD5 of the content, in base64. S3 and other storage APIs still take it, to notice damage on the way.',
		details: 'MD5 protects against accidents only, not against tampering.',
		insteadUse: 'Content-Digest',
		syntax: 'Content-MD5: <base64>',
		spec: rfc(1864),
	},
	'Unencoded-Digest': {
		summary: 'A hash of the content before compression, so that it stays the same whatever `Content-Encoding` is chosen.',
		syntax: 'Unencoded-Digest: <algorithm>=:<base64>:',
		oftenWith: ['Content-Digest', 'Content-Encoding'],
		status: 'experimental',
		spec: spec('Unencoded Digest (draft)', 'https://httpwg.org/http-extensions/draft-ietf-httpbis-unencoded-digest.html'),
		value: digests,
		values: digestAlgorithms,
	},
	'Client-Cert': {
		summary: 'The TLS certificate of the client, passed to the server by the proxy that ends TLS.',
		details: 'Trust it only if the proxy removes what clients send under this name.',
		syntax: 'Client-Cert: :<base64 of DER>:',
		oftenWith: ['Client-Cert-Chain'],
		spec: rfc(9440, '2.2'),
	},
	'Client-Cert-Chain': {
		summary: 'The certificates between that of the client and its root, passed on by the proxy that ends TLS.',
		syntax: 'Client-Cert-Chain: :<base64 of DER>:, …',
		oftenWith: ['Client-Cert'],
		spec: rfc(9440, '2.3'),
	},
	'Authentication-Control': {
		summary: 'Tells an interactive client how to behave around sign-in: where to go after sign-out, when to forget credentials.',
		oftenWith: ['WWW-Authenticate'],
		spec: rfc(8053, '4'),
	},
	'Optional-WWW-Authenticate': {
		summary: 'A challenge beside content that visitors get without signing in: who does sign in may see more.',
		oftenWith: ['WWW-Authenticate', 'Authorization'],
		spec: rfc(8053, '3'),
	},
	'Proxy-Authentication-Info': {
		summary:
			'What a proxy has to say after a successful sign-in, such as the nonce for the next request: `Authentication-Info` of proxies.',
		oftenWith: ['Proxy-Authorization', 'Authentication-Info'],
		spec: rfc(9110, '11.7.3'),
	},
	Hobareg: {
		summary: 'How far the registration of a key got, in HOBA authentication.',
		oftenWith: ['Authorization'],
		spec: rfc(7486, '6.1.1'),
		...choice('Hobareg', {
			regok: 'The key is registered.',
			reginwork: 'The registration is not complete: something is left to do, such as confirming by e-mail.',
		}),
	},
	'Concealed-Auth-Export': {
		summary: 'A proxy that ends TLS hands the server the key material with which to check a `Concealed` authentication.',
		oftenWith: ['Authorization'],
		spec: rfc(9729),
	},
	'Detached-JWS': {
		summary: 'A JWS signature whose payload is not in it but in the content: proof of a key in GNAP.',
		spec: rfc(9635, '7.3.3'),
	},
	'Sec-Token-Binding': {
		summary: 'Proof of a key pair that cookies and tokens can be bound to (Token Binding). Browsers have dropped it.',
		oftenWith: ['DPoP'],
		spec: rfc(8473, '2'),
	},
	'Include-Referred-Token-Binding-ID': {
		summary: 'With a redirect: the client shall show the next server the Token Binding that it has with this one.',
		spec: rfc(8473, '5.3'),
		...choice('Include-Referred-Token-Binding-ID', { true: 'Show both bindings to the server that the redirect leads to.' }),
	},
	'Replay-Nonce': {
		summary: 'The nonce for the next signed request to an ACME server, such as Let’s Encrypt; each is good for one request.',
		details:
			'`HEAD` of `newNonce` gives the first, every response the next. A `badNonce` error comes with a fresh one: sign again and retry.',
		syntax: 'Replay-Nonce: <base64url>',
		example: 'Replay-Nonce: Kq83vLz0TnYc1hR5xWbE7A',
		spec: rfc(8555, '6.5.1'),
	},
	'Cert-Not-Before': {
		summary: 'From when on the certificate in the response is valid, for ACME certificates that renew themselves (STAR).',
		syntax: 'Cert-Not-Before: <HTTP-date>',
		oftenWith: ['Cert-Not-After'],
		spec: rfc(8739, '3.3'),
		value: httpDate,
	},
	'Cert-Not-After': {
		summary: 'Until when the certificate in the response is valid, for ACME certificates that renew themselves (STAR).',
		syntax: 'Cert-Not-After: <HTTP-date>',
		oftenWith: ['Cert-Not-Before'],
		spec: rfc(8739, '3.3'),
		value: httpDate,
	},
	'Api-Key': {
		summary: 'A key that identifies the calling program, under the name that Azure OpenAI and other APIs have chosen.',
		details: 'As secret as a password: not in repositories, not in code that runs in browsers.',
		syntax: 'Api-Key: <key>',
		oftenWith: ['Authorization'],
		spec: spec('Azure OpenAI reference', 'https://learn.microsoft.com/en-us/azure/ai-services/openai/reference'),
	},
	'X-Access-Token': {
		summary: 'A token that signs the caller in, in APIs that do not use `Authorization`.',
		details: 'Proxies and logs hide `Authorization`, but not this: prefer `Authorization: Bearer` in an API of your own.',
		insteadUse: '`Authorization: Bearer`',
		syntax: 'X-Access-Token: <token>',
		oftenWith: ['Authorization'],
	},
	'X-Auth-Token': {
		summary: 'A token from an earlier sign-in. OpenStack uses it everywhere, other APIs by habit.',
		details: 'A secret that proxies and logs do not know to hide, unlike `Authorization`.',
		syntax: 'X-Auth-Token: <token>',
		oftenWith: ['Authorization'],
		spec: spec('Identity API (OpenStack)', 'https://docs.openstack.org/api-ref/identity/v3/'),
	},
	'X-CSRFToken': {
		summary: 'The token against forged requests where Django looks for it: the value of the cookie `csrftoken`.',
		details:
			'Needed for every `POST`, `PUT`, `PATCH` and `DELETE` from scripts. `403` with "CSRF token missing" means that it, or the cookie, did not arrive.',
		syntax: 'X-CSRFToken: <token>',
		example: 'X-CSRFToken: hT4mVb9QeW2kLsY7cRzN0pXaJd6GfU3o',
		oftenWith: ['Cookie', 'X-CSRF-Token'],
		spec: spec('CSRF protection (Django)', 'https://docs.djangoproject.com/en/stable/howto/csrf/#using-csrf-protection-with-ajax'),
	},
	'X-XSRF-Token': {
		summary: 'The token against forged requests that Angular and axios send: they copy it from the cookie `XSRF-TOKEN`.',
		details:
			'The server sets the cookie without `HttpOnly`, so that scripts can read it, and compares the two. It is only sent to the same origin; for others, axios needs `withXSRFToken`. Laravel encrypts the cookie and accepts it here, while `X-CSRF-Token` takes the plain token.',
		syntax: 'X-XSRF-TOKEN: <token>',
		example: 'X-XSRF-Token: 0c7d92e1-4b3f-4f60-a8d5-19e76c2b8f04',
		oftenWith: ['Cookie', 'X-CSRF-Token'],
		spec: spec('Security (Angular)', 'https://angular.dev/best-practices/security'),
	},
};

function preference(value: number): string | undefined {
	return value === 0 ? 'not acceptable' : value <= 10 ? `wanted with preference ${value} of 10` : undefined;
}

function time({ type, text }: { readonly type: string; readonly text: string }) {
	const seconds = Number(text);
	return { reading: type === 'integer' && seconds < 1e11 ? () => timeInWords(seconds * 1000) : undefined };
}
