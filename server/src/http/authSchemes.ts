import type { Parameter } from './grammars/parameters';
import { mdn, rfc, spec, type SpecLink, type Term, type Vocabulary, vocabulary } from './term';

/** A way to authenticate: what `Authorization` and `WWW-Authenticate` begin with. */
export interface AuthScheme extends Term {
	readonly kind: 'authScheme';
	readonly isRegistered: boolean;
	/** Parameters of its credentials, where they are not one token. */
	readonly credentials?: readonly Parameter[];
	/** Parameters of its challenge. */
	readonly challenge?: readonly Parameter[];
	/** How completion writes its challenge. */
	readonly challengeSnippet?: string;
	/** Whether the scheme alone, without credentials, can be meant. */
	readonly standsAlone?: boolean;
}

function parameter(name: string, summary: string, specLink: SpecLink, value = '"${1:…}"'): Parameter {
	return { kind: 'parameter', name, role: 'authentication parameter', summary, spec: specLink, snippet: `${name}=${value}` };
}

/** Of a parameter that means something else in another scheme, or in a challenge, where this one stands. */
function of(whose: string, term: Parameter): Parameter {
	return { ...term, role: `parameter of ${whose}` };
}

const realm = parameter(
	'realm',
	'Names the protected area, so that a user knows which password is asked for. Always in double quotes.',
	rfc(9110, '11.5'),
	'"${1:name}"',
);
const charset = parameter('charset', 'The encoding the server expects; only `"UTF-8"` is defined.', rfc(7617, '2.1'), '"UTF-8"');

const basic: AuthScheme = {
	kind: 'authScheme',
	name: 'Basic',
	role: 'authentication scheme',
	isRegistered: true,
	summary: 'User name and password, joined by a colon and encoded in base64.',
	details:
		'Base64 hides nothing: use it over HTTPS only. The user name cannot contain a colon. `.http` clients encode `Basic user:password` by themselves.',
	example: 'Authorization: Basic YWRhOnNlY3JldA==',
	syntax: 'Basic <base64(user:password)>',
	spec: rfc(7617),
	mdn: mdn('Headers/Authorization#basic_authentication'),
	snippet: 'Basic ${1:credentials}',
	challenge: [realm, charset],
	challengeSnippet: 'Basic realm="${1:name}"',
};

const bearerParameters: readonly Parameter[] = [
	realm,
	parameter('scope', 'The scopes a token needs here, separated by spaces.', rfc(6750, '3')),
	{
		...parameter(
			'error',
			'Why the token was refused. Left out if the request carried none.',
			rfc(6750, '3.1'),
			'"${1|invalid_token,invalid_request,insufficient_scope|}"',
		),
		details: '`invalid_request` goes with `400`, `invalid_token` with `401`, `insufficient_scope` with `403`.',
	},
	parameter('error_description', 'What went wrong, for the developer, not for the user.', rfc(6750, '3')),
	parameter('error_uri', 'Address of a page that explains the error to a developer.', rfc(6750, '3')),
	parameter('resource_metadata', 'Address of the metadata that says which authorization servers this resource trusts.', rfc(9728, '5.1')),
];

const bearer: AuthScheme = {
	kind: 'authScheme',
	name: 'Bearer',
	role: 'authentication scheme',
	isRegistered: true,
	summary: 'A token that lets in whoever bears it, usually from OAuth 2.0.',
	details:
		'Whoever sees the token can use it: send it over HTTPS only, and not in a URL. A token of three parts joined by dots is usually a JWT; its claims can be read by anyone.',
	example: 'Authorization: Bearer mF_9.B5f-4.1JqM',
	syntax: 'Bearer <token>',
	spec: rfc(6750, '2.1'),
	snippet: 'Bearer ${1:token}',
	challenge: bearerParameters,
	challengeSnippet: 'Bearer realm="${1:name}"',
};

const algorithm = parameter(
	'algorithm',
	'The hash: `SHA-256`, `SHA-512-256` or, for old clients, `MD5`.',
	rfc(7616, '3.3'),
	'${1|SHA-256,SHA-512-256,MD5|}',
);
const nonce = parameter('nonce', 'A value the server made for this challenge; the client gives it back.', rfc(7616, '3.3'));
const opaque = parameter('opaque', 'A value the client gives back unchanged.', rfc(7616, '3.3'));

const digest: AuthScheme = {
	kind: 'authScheme',
	name: 'Digest',
	role: 'authentication scheme',
	isRegistered: true,
	summary: 'Proves knowledge of a password by a hash over it, a nonce of the server and the request.',
	details: 'The password does not travel, but the server must know it or its hash. Offer `SHA-256` before `MD5`.',
	example: 'WWW-Authenticate: Digest realm="api", qop="auth", algorithm=SHA-256, nonce="7ypf_xlj9X"',
	spec: rfc(7616),
	mdn: mdn('Headers/Authorization#digest_authentication'),
	snippet: 'Digest username="${1:user}", realm="${2:realm}", nonce="${3:nonce}", uri="${4:/}", response="${5:hash}"',
	credentials: [
		parameter('username', 'The user name, or its hash if `userhash=true`.', rfc(7616, '3.4')),
		realm,
		nonce,
		parameter('uri', 'The request target that the hash covers.', rfc(7616, '3.4')),
		parameter('response', 'The hash that proves the password, in lower-case hexadecimal.', rfc(7616, '3.4.1')),
		algorithm,
		parameter('cnonce', 'A value the client made, so that no server can choose all of what is hashed.', rfc(7616, '3.4')),
		opaque,
		of(
			'`Digest` credentials',
			parameter('qop', 'What the hash covers: `auth` or `auth-int`. Without quotes here.', rfc(7616, '3.4'), '${1|auth,auth-int|}'),
		),
		parameter('nc', 'How often the nonce was used: eight hexadecimal digits, without quotes.', rfc(7616, '3.4'), '${1:00000001}'),
		of(
			'`Digest` credentials',
			parameter('userhash', 'Whether `username` is hashed: `true` or `false`.', rfc(7616, '3.4.4'), '${1|true,false|}'),
		),
	],
	challenge: [
		realm,
		parameter('domain', 'Addresses this challenge covers, separated by spaces.', rfc(7616, '3.3')),
		nonce,
		opaque,
		parameter('stale', '`true`: only the nonce is too old, the password was right.', rfc(7616, '3.3'), '${1|true,false|}'),
		algorithm,
		parameter('qop', 'What the hash may cover: `"auth"`, `"auth-int"` or both.', rfc(7616, '3.3'), '"${1:auth}"'),
		charset,
		parameter('userhash', 'Whether the server can read hashed user names: `true` or `false`.', rfc(7616, '3.3'), '${1|true,false|}'),
	],
	challengeSnippet: 'Digest realm="${1:name}", qop="auth", algorithm=SHA-256, nonce="${2:nonce}", opaque="${3:opaque}"',
};

function registered(name: string, summary: string, specLink: SpecLink, more?: Partial<AuthScheme>): AuthScheme {
	return {
		kind: 'authScheme',
		name,
		role: 'authentication scheme',
		isRegistered: true,
		summary,
		spec: specLink,
		snippet: `${name} \${1:credentials}`,
		...more,
	};
}

function vendor(name: string, summary: string, more?: Partial<AuthScheme>): AuthScheme {
	return {
		kind: 'authScheme',
		name,
		role: 'authentication scheme, not registered',
		isRegistered: false,
		summary,
		snippet: `${name} \${1:credentials}`,
		...more,
	};
}

const scram: Partial<AuthScheme> = {
	credentials: [
		parameter('sid', 'Identifies the exchange: the server chose it, the client repeats it.', rfc(7804, '5')),
		parameter('data', 'The SCRAM message, in base64.', rfc(7804, '5')),
	],
	challenge: [
		realm,
		parameter('sid', 'Identifies the exchange: the server chose it, the client repeats it.', rfc(7804, '5')),
		parameter('data', 'The SCRAM message, in base64.', rfc(7804, '5')),
	],
};

const concealed = rfc(9729);
const hoba = rfc(7486, '3');
const privateToken = rfc(9577);
const azureSharedKey = spec(
	'Shared Key (Azure Storage)',
	'https://learn.microsoft.com/en-us/rest/api/storageservices/authorize-with-shared-key',
);
const cavage = spec('draft-cavage-http-signatures', 'https://datatracker.ietf.org/doc/draft-cavage-http-signatures/');
const sigV4 = spec(
	'AWS Signature Version 4',
	'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-authentication-methods.html',
);
const sigV4Parameters: readonly Parameter[] = [
	parameter(
		'Credential',
		'Access key id and scope: key, date, region, service and `aws4_request`, joined by slashes.',
		sigV4,
		'${1:key/date/region/service/aws4_request}',
	),
	parameter('SignedHeaders', 'Names of the headers the signature covers, in lower case, joined by `;`.', sigV4, '${1:host;x-amz-date}'),
	of('AWS credentials', parameter('Signature', 'The signature, in hexadecimal.', sigV4, '${1:signature}')),
];

/** The schemes of the IANA registry, those used most first, and those in wide use outside of it; compared without case (RFC 9110 §11.1). */
export const authSchemes: Vocabulary<AuthScheme> = vocabulary<AuthScheme>([
	bearer,
	basic,
	digest,
	registered(
		'Concealed',
		'A signature with a key the server already knows, so that others cannot see that anything asks for authentication.',
		concealed,
		{
			credentials: [
				of('`Concealed`', parameter('k', 'Id of the key, in base64url.', concealed)),
				parameter('a', 'The public key, in base64url.', concealed),
				parameter('s', 'Number of the signature scheme.', concealed, '${1:2055}'),
				parameter('v', 'Verification of the key exporter output, in base64url.', concealed),
				parameter('p', 'The proof: the signature, in base64url.', concealed),
			],
		},
	),
	registered(
		'DPoP',
		'An access token bound to a key of the client; the `DPoP` header proves that the client has the key.',
		rfc(9449, '7.1'),
		{
			example: 'Authorization: DPoP Kz8xampleT0ken',
			details: 'A stolen token alone is of no use. Every request needs a fresh proof in the `DPoP` header.',
			snippet: 'DPoP ${1:token}',
			oftenWith: ['DPoP'],
			challenge: [
				parameter(
					'algs',
					'Signature algorithms the server accepts for proofs, separated by spaces.',
					rfc(9449, '7.1'),
					'"${1:ES256}"',
				),
				...bearerParameters,
			],
			challengeSnippet: 'DPoP algs="${1:ES256}"',
		},
	),
	registered('GNAP', 'An access token of the Grant Negotiation and Authorization Protocol.', rfc(9635, '7.2'), {
		example: 'Authorization: GNAP OS9M2xampleT0ken',
		snippet: 'GNAP ${1:token}',
	}),
	registered('HOBA', 'HTTP Origin-Bound Authentication: a signature instead of a password.', hoba, {
		standsAlone: true,
		credentials: [parameter('result', 'Key id, challenge, nonce and signature, joined by dots.', hoba)],
		challenge: [
			of('`HOBA`', parameter('challenge', 'The value to sign.', hoba)),
			parameter('max-age', 'Seconds for which the challenge can be answered.', hoba, '"${1:10}"'),
			realm,
		],
	}),
	registered('Mutual', 'Password authentication in which the server proves itself too.', rfc(8120), {
		credentials: [realm],
		challenge: [realm],
	}),
	registered('Negotiate', 'Kerberos or NTLM through SPNEGO, as used in Windows domains.', rfc(4559, '4'), {
		example: 'WWW-Authenticate: Negotiate',
		details:
			'Authenticates the connection instead of the request, which breaks behind proxies that share connections, and with HTTP/2.',
		standsAlone: true,
		challengeSnippet: 'Negotiate',
	}),
	registered('OAuth', 'OAuth 1.0: the request, signed with a shared secret or a key.', rfc(5849, '3.5.1'), {
		example: 'WWW-Authenticate: OAuth realm="api"',
		details: 'OAuth 2.0 tokens use `Bearer` instead.',
		credentials: [
			realm,
			parameter('oauth_consumer_key', 'Identifies the client.', rfc(5849, '3.1')),
			parameter('oauth_token', 'Ties the request to a resource owner.', rfc(5849, '3.1')),
			parameter('oauth_signature_method', 'How the request is signed.', rfc(5849, '3.4'), '"${1:HMAC-SHA1}"'),
			parameter('oauth_timestamp', 'Seconds since 1970.', rfc(5849, '3.3')),
			parameter('oauth_nonce', 'Makes the request unique.', rfc(5849, '3.3')),
			parameter('oauth_version', 'Always `1.0`.', rfc(5849, '3.1'), '"1.0"'),
			parameter('oauth_signature', 'The signature.', rfc(5849, '3.4')),
		],
		challenge: [realm],
		challengeSnippet: 'OAuth realm="${1:name}"',
	}),
	registered('PrivateToken', 'An unlinkable token of Privacy Pass: shows that the client is trusted, not who it is.', privateToken, {
		example: 'WWW-Authenticate: PrivateToken challenge="AAIADmlzc3Vlci5leGFtcGxlAAAA"',
		credentials: [parameter('token', 'The token, in base64url.', privateToken)],
		challenge: [
			of('`PrivateToken`', parameter('challenge', 'What the token must answer, in base64url.', privateToken)),
			parameter('token-key', 'Public key of the issuer, in base64url.', privateToken),
			parameter('max-age', 'Seconds for which the challenge can be answered.', privateToken, '"${1:10}"'),
		],
	}),
	registered('SCRAM-SHA-1', 'Password authentication by challenge and response. Prefer `SCRAM-SHA-256`.', rfc(7804), {
		...scram,
		example: 'WWW-Authenticate: SCRAM-SHA-1 realm="api"',
	}),
	registered(
		'SCRAM-SHA-256',
		'Password authentication by challenge and response; the server keeps no password, and proves itself too.',
		rfc(7804),
		{ ...scram, example: 'WWW-Authenticate: SCRAM-SHA-256 realm="api"' },
	),
	registered('vapid', 'How an application server identifies itself to a Web Push service.', rfc(8292, '3'), {
		example: 'Authorization: vapid t=header.payload.signature, k=cHVibGljIGtleQ',
		snippet: 'vapid t=${1:jwt}, k=${2:key}',
		credentials: [
			parameter('t', 'A JWT that names the push service and a contact.', rfc(8292, '3.1'), '${1:jwt}'),
			parameter('k', 'The public key that verifies it, in base64url.', rfc(8292, '3.2'), '${1:key}'),
		],
	}),
	vendor('NTLM', "Microsoft's challenge and response over one connection. Superseded by `Negotiate`.", {
		spec: spec(
			'NTLM (Microsoft)',
			'https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-nlmp/b38c36ed-2804-4868-a9ff-8dd3182128e4',
		),
		example: 'WWW-Authenticate: NTLM',
		standsAlone: true,
		challengeSnippet: 'NTLM',
	}),
	vendor('AWS4-HMAC-SHA256', 'AWS Signature Version 4: the request, signed with a secret access key.', {
		spec: sigV4,
		credentials: sigV4Parameters,
		snippet:
			'AWS4-HMAC-SHA256 Credential=${1:key/date/region/service/aws4_request}, SignedHeaders=${2:host;x-amz-date}, Signature=${3:signature}',
		oftenWith: ['X-Amz-Date', 'X-Amz-Content-Sha256'],
	}),
	vendor('AWS4-ECDSA-P256-SHA256', 'AWS Signature Version 4A: like Version 4, with a signature that holds in several regions.', {
		spec: sigV4,
		credentials: sigV4Parameters,
	}),
	vendor('Hawk', 'A MAC over the request with a shared key, from the makers of hapi. No longer developed.', {
		spec: spec('Hawk', 'https://github.com/mozilla/hawk'),
	}),
	vendor('Token', 'An API token, as Django REST framework (`Token <key>`) and Rails (`Token token="…"`) expect it.', {
		spec: spec('Django REST framework', 'https://www.django-rest-framework.org/api-guide/authentication/#tokenauthentication'),
		example: 'Authorization: Token 0123456789abcdef',
		snippet: 'Token ${1:token}',
	}),
	vendor('ApiKey', 'An API key, as Elasticsearch expects it: base64 of id and key, joined by a colon.', {
		spec: spec(
			'API keys (Elasticsearch)',
			'https://www.elastic.co/guide/en/elasticsearch/reference/current/security-api-create-api-key.html',
		),
		example: 'Authorization: ApiKey aWQ6a2V5',
		snippet: 'ApiKey ${1:key}',
	}),
	vendor('Key', 'An API key, as some hosted services expect it.', {
		example: 'Authorization: Key 0123456789abcdef',
		snippet: 'Key ${1:key}',
	}),
	vendor(
		'Signature',
		'A signature over headers, after an expired draft. RFC 9421 uses the headers `Signature` and `Signature-Input` instead.',
		{
			spec: cavage,
			credentials: [
				parameter('keyId', 'Names the key, in whatever way client and server agreed on.', cavage),
				parameter('algorithm', 'How it is signed.', cavage),
				parameter('headers', 'Names of the headers the signature covers, in lower case, separated by spaces.', cavage),
				parameter('signature', 'The signature over those headers, in base64.', cavage),
			].map(one => of('`Signature`', one)),
		},
	),
	vendor('SharedKey', 'Azure Storage: account name and signature, joined by a colon.', {
		spec: azureSharedKey,
		example: 'Authorization: SharedKey account:c2lnbmF0dXJl',
		snippet: 'SharedKey ${1:account}:${2:signature}',
	}),
	vendor('SharedKeyLite', 'Azure Storage: like `SharedKey`, over fewer headers.', {
		spec: azureSharedKey,
		example: 'Authorization: SharedKeyLite account:c2lnbmF0dXJl',
		snippet: 'SharedKeyLite ${1:account}:${2:signature}',
	}),
	vendor('GoogleLogin', 'Google ClientLogin, which Google has shut down.', {
		spec: spec('ClientLogin (Google)', 'https://developers.google.com/identity/protocols/AuthForInstalledApps'),
		status: 'deprecated',
		insteadUse: 'Bearer',
	}),
	vendor('WSSE', 'User name token of the Atom era; the credentials are in `X-WSSE`.', {
		spec: spec('Atom Authentication (XML.com)', 'https://www.xml.com/pub/a/2003/12/17/dive.html'),
	}),
	vendor('JWT', 'A JSON Web Token, as older libraries expect it; newer ones use `Bearer`.', {
		example: 'Authorization: JWT header.payload.signature',
		snippet: 'JWT ${1:token}',
	}),
	vendor('Splunk', "A token for Splunk's HTTP Event Collector.", {
		spec: spec('HTTP Event Collector (Splunk)', 'https://docs.splunk.com/Documentation/Splunk/latest/Data/UsetheHTTPEventCollector'),
		example: 'Authorization: Splunk 12345678-1234-1234-1234-123456789012',
		snippet: 'Splunk ${1:token}',
	}),
	vendor('Kerberos', "Microsoft's Kerberos without negotiation. `Negotiate` is the registered way.", { standsAlone: true }),
	vendor('Passport', 'Microsoft Passport, which is no more.', {
		spec: spec(
			'Passport SSI (Microsoft)',
			'https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-pass/a059aaaf-2d4a-40c6-ad96-7175c379ffd7',
		),
		status: 'deprecated',
	}),
	vendor('Bot', 'A bot token, as Discord expects it.', {
		spec: spec('Authentication (Discord)', 'https://discord.com/developers/docs/reference#authentication'),
		example: 'Authorization: Bot 0123456789abcdef',
		snippet: 'Bot ${1:token}',
	}),
]);

/** Parameters of challenges and credentials, each once. */
export const authParameters: readonly Parameter[] = [
	...new Map(
		[...authSchemes.values()]
			.flatMap(({ challenge = [], credentials = [] }) => [...challenge, ...credentials])
			.map(term => [`${term.name} ${term.role}`, term]),
	).values(),
];
