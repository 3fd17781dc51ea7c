import { spec } from '../../term';
import { nodeOf } from '../../syntax';
import { oneOf, valuesOf } from '../../grammars/token';
import cdnCacheControl from '../cdn-cache-control';
import { timeInWords } from '../../grammars/httpDate';
import { choice, type FieldTexts, number, reads } from './text';

const cloudflare = spec('Cloudflare HTTP headers', 'https://developers.cloudflare.com/fundamentals/reference/http-headers/');
const onlyFromCloudflare =
	'Anybody who reaches the server past Cloudflare can send it: let only Cloudflare’s addresses connect, or use Authenticated Origin Pulls.';
const s3 = spec('Common response headers (Amazon S3)', 'https://docs.aws.amazon.com/AmazonS3/latest/API/RESTCommonResponseHeaders.html');
const sigV4 = spec('AWS Signature Version 4', 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html');
const cloudFront = spec(
	'CloudFront, request and response behavior',
	'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/RequestAndResponseBehaviorCustomOrigin.html',
);
const vercel = spec('Vercel response headers', 'https://vercel.com/docs/headers/response-headers');

const payloads = valuesOf('X-Amz-Content-Sha256', {
	'UNSIGNED-PAYLOAD': 'The content is not signed: only TLS protects it.',
	'STREAMING-UNSIGNED-PAYLOAD-TRAILER': 'Sent in chunks that are not signed, with a checksum in the trailers.',
	'STREAMING-AWS4-HMAC-SHA256-PAYLOAD': 'Sent in chunks, each of which is signed.',
	'STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER': 'Sent in chunks, each of which is signed, as are the trailers.',
});
const payload = oneOf(payloads);
const emptyPayload = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

/** What clouds and content delivery networks add. */
export const clouds: FieldTexts = {
	'CF-Ray': {
		summary: 'Cloudflare’s id of the request, and behind the hyphen the airport code of the data centre that took it.',
		details:
			'In the request to your server and in the response to the visitor alike: log it, and give it to Cloudflare’s support. If a response lacks it, it did not pass through Cloudflare.',
		syntax: 'CF-Ray: <id>-<data centre>',
		example: 'CF-Ray: 8c1f4a2e9d7b3605-FRA',
		oftenWith: ['CF-Cache-Status', 'CF-Connecting-IP'],
		spec: cloudflare,
		...reads(/^[\da-f]+-([A-Z]{3})$/, airport => `taken by the data centre near the airport ${airport}`),
	},
	'CF-Connecting-IP': {
		summary: 'The address of the visitor, as Cloudflare saw it: one address, which clients cannot forge through Cloudflare.',
		details: onlyFromCloudflare,
		syntax: 'CF-Connecting-IP: <address>',
		example: 'CF-Connecting-IP: 203.0.113.195',
		oftenWith: ['X-Forwarded-For', 'CF-IPCountry'],
		spec: cloudflare,
	},
	'CF-Connecting-IPv6': {
		summary:
			'The real IPv6 address of the visitor, when Cloudflare’s Pseudo IPv4 has put a made-up IPv4 address in `CF-Connecting-IP`.',
		syntax: 'CF-Connecting-IPv6: <address>',
		example: 'CF-Connecting-IPv6: 2001:db8::17',
		oftenWith: ['CF-Connecting-IP'],
		spec: cloudflare,
	},
	'CF-IPCountry': {
		summary: 'The country of the visitor by their address, in two letters, as Cloudflare guesses it.',
		details: 'A guess, which a VPN changes: fit for a default language, not for law. It must be switched on in Cloudflare.',
		syntax: 'CF-IPCountry: <country code>',
		example: 'CF-IPCountry: CH',
		oftenWith: ['CF-Connecting-IP'],
		spec: cloudflare,
		...choice('CF-IPCountry', { XX: 'Unknown.', T1: 'By way of the Tor network.' }),
	},
	'CF-Visitor': {
		summary: 'Whether the visitor came to Cloudflare by `http` or `https`, as JSON.',
		details:
			'With "Flexible" encryption, Cloudflare speaks plain HTTP to the server: one that redirects by its own scheme redirects forever.',
		syntax: 'CF-Visitor: {"scheme":"https"}',
		oftenWith: ['X-Forwarded-Proto'],
		spec: cloudflare,
	},
	'CF-Worker': {
		summary: 'A Cloudflare Worker made the request; the value is the zone that owns the Worker.',
		details: 'Lets a server block Workers of others that misuse it.',
		syntax: 'CF-Worker: <domain>',
		example: 'CF-Worker: example.com',
		oftenWith: ['CF-Ray'],
		spec: cloudflare,
	},
	'CF-Mitigated': {
		summary: 'Cloudflare answered with a challenge instead of the page; the origin did not see the request.',
		details: 'Look for it in `fetch()`, where HTML arrives instead of the JSON you expect.',
		syntax: 'CF-Mitigated: challenge',
		oftenWith: ['CF-Ray'],
		spec: spec(
			'Detect a challenge page (Cloudflare)',
			'https://developers.cloudflare.com/cloudflare-challenges/challenge-types/challenge-pages/detect-response/',
		),
		...choice('CF-Mitigated', { challenge: 'The response is a challenge for the visitor.' }),
	},
	'CF-Cache-Status': {
		summary: 'What Cloudflare’s cache did with the request.',
		details: '`DYNAMIC` is the usual answer for HTML and JSON: Cloudflare caches by file extension unless a cache rule says otherwise.',
		syntax: 'CF-Cache-Status: HIT | MISS | DYNAMIC | …',
		example: 'CF-Cache-Status: HIT',
		oftenWith: ['Age', 'CF-Ray', 'Cache-Control'],
		spec: spec('Cloudflare cache responses', 'https://developers.cloudflare.com/cache/concepts/cache-responses/'),
		...choice('CF-Cache-Status', {
			HIT: 'Cloudflare had it.',
			MISS: 'Cloudflare did not have it, and asked the origin.',
			EXPIRED: 'Cloudflare had it, but too old, and fetched it anew.',
			STALE: 'Cloudflare served an old copy, because it cannot reach the origin.',
			BYPASS: 'The origin forbids Cloudflare to cache it: by `Cache-Control`, or with a `Set-Cookie`.',
			REVALIDATED: 'Cloudflare asked the origin, which said that the copy is still good.',
			UPDATING: 'Cloudflare served an old copy while it fetches the new one.',
			DYNAMIC: 'Cloudflare does not take this for cacheable, and asked the origin.',
			NONE: 'Cloudflare made the response itself, or the cache was not involved.',
		}),
	},
	'Cloudflare-CDN-Cache-Control': {
		summary: 'What `CDN-Cache-Control` says, but for Cloudflare alone, which obeys it first and does not pass it on.',
		syntax: 'Cloudflare-CDN-Cache-Control: <directive>[=<argument>], …',
		example: 'Cloudflare-CDN-Cache-Control: max-age=86400, stale-if-error=3600',
		oftenWith: ['CDN-Cache-Control', 'Cache-Control'],
		spec: spec('CDN-Cache-Control (Cloudflare)', 'https://developers.cloudflare.com/cache/concepts/cdn-cache-control/'),
		value: cdnCacheControl.value!,
		values: cdnCacheControl.values!,
	},
	'Fastly-Client-IP': {
		summary: 'The address of the client, as Fastly saw it.',
		details: 'A client can send it as well: overwrite it in VCL, or trust it only if Fastly alone reaches the server.',
		syntax: 'Fastly-Client-IP: <address>',
		example: 'Fastly-Client-IP: 203.0.113.195',
		oftenWith: ['X-Forwarded-For'],
		spec: spec('Documentation of Fastly', 'https://www.fastly.com/documentation/reference/http/http-headers/Fastly-Client-IP/'),
	},
	'Fastly-FF': {
		summary: 'Fastly’s servers mark requests that they pass to each other, for example to the shield; it also stops loops.',
		details: 'It is signed: check it in VCL by whether it is set, but do not build it yourself.',
		oftenWith: ['X-Served-By'],
		spec: spec('Documentation of Fastly', 'https://www.fastly.com/documentation/reference/http/http-headers/Fastly-FF/'),
	},
	'X-Amz-Request-Id': {
		summary: 'The id that Amazon S3 and other AWS services gave the request.',
		details:
			'AWS support wants it, for S3 together with `X-Amz-Id-2`: log both when a call fails. In a browser, they must be exposed by CORS (`ExposeHeaders` of the bucket).',
		syntax: 'x-amz-request-id: <id>',
		example: 'X-Amz-Request-Id: 7QK2M8V0C5XJ1R9D',
		oftenWith: ['X-Amz-Id-2', 'X-Amzn-RequestId'],
		spec: s3,
	},
	'X-Amz-Id-2': {
		summary: 'A second, long id of a request to Amazon S3, which helps AWS support together with `X-Amz-Request-Id`.',
		syntax: 'x-amz-id-2: <id>',
		oftenWith: ['X-Amz-Request-Id'],
		spec: s3,
	},
	'X-Amzn-RequestId': {
		summary: 'The id of the request in API Gateway, Lambda, DynamoDB and other AWS services; find it in CloudWatch.',
		syntax: 'x-amzn-RequestId: <UUID>',
		example: 'X-Amzn-RequestId: 2e9b4c71-6d05-4f8a-93b7-c50e1af2d864',
		oftenWith: ['X-Amzn-Trace-Id'],
	},
	'X-Amzn-Trace-Id': {
		summary: 'Ties the request to a trace in AWS X-Ray. Load balancers and API Gateway add it.',
		details: 'A trace begins with `Root`; `Sampled=1` records it. Log it to find one request in all the services.',
		syntax: 'X-Amzn-Trace-Id: Root=1-<time>-<id>;Parent=<id>;Sampled=<0|1>',
		example: 'X-Amzn-Trace-Id: Root=1-6955b900-8f0b6c2a41d7e93518c4a7f2;Sampled=1',
		oftenWith: ['traceparent'],
		spec: spec(
			'Request tracing (Elastic Load Balancing)',
			'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-request-tracing.html',
		),
		...reads(/^Root=1-([\da-f]{8})-[\da-f]{24}(?:;|$)/, start => `began ${timeInWords(parseInt(start, 16) * 1000)}`),
	},
	'X-Amz-Cf-Id': {
		summary: 'CloudFront’s id of the request: AWS support finds it by this, and standard logs have it as `x-edge-request-id`.',
		syntax: 'X-Amz-Cf-Id: <id>',
		example: 'X-Amz-Cf-Id: Jb4nKf0xPqW2mT8sVyR6uLdC1hE9aZo3GiX5tNkB7wQrM0vYjHpDzA==',
		oftenWith: ['X-Amz-Cf-Pop', 'X-Cache'],
		spec: cloudFront,
	},
	'X-Amz-Cf-Pop': {
		summary: 'The edge location of CloudFront that answered, by the code of an airport: `FRA56-P4`.',
		syntax: 'X-Amz-Cf-Pop: <location>',
		example: 'X-Amz-Cf-Pop: ZRH50-C1',
		oftenWith: ['X-Amz-Cf-Id', 'X-Cache'],
		...reads(/^([A-Z]{3})\d+-\w+$/, airport => `an edge location near the airport ${airport}`),
	},
	'X-Amz-Date': {
		summary: 'When the request to AWS was signed, in UTC: signatures are good for about 15 minutes around it.',
		details: 'Takes the place of `Date` in the signature. "RequestTimeTooSkewed" means that the clock of the client is wrong.',
		syntax: 'X-Amz-Date: <YYYYMMDD>T<HHMMSS>Z',
		example: 'X-Amz-Date: 20260605T081231Z',
		oftenWith: ['Authorization', 'X-Amz-Content-Sha256'],
		spec: sigV4,
		...reads(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, (year, month, day, hour, minute, second) =>
			inWords(Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second))),
		),
	},
	'X-Amz-Content-Sha256': {
		summary: 'The SHA-256 of the content in a signed request to S3, in hexadecimal, or a word that says why there is none.',
		details: 'S3 demands it. A wrong one gives "XAmzContentSHA256Mismatch": something changed the content behind the signature.',
		syntax: 'X-Amz-Content-Sha256: <64 hexadecimal digits> | UNSIGNED-PAYLOAD',
		example: 'X-Amz-Content-Sha256: e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
		oftenWith: ['Authorization', 'X-Amz-Date'],
		spec: sigV4,
		value: (source, kind) =>
			nodeOf(source, { ...payload(source, kind), reading: source.text === emptyPayload ? () => 'no content' : undefined }),
		values: payloads,
	},
	'X-Amz-Security-Token': {
		summary: 'The session token of temporary AWS credentials, which must go with every request that is signed with them.',
		details:
			'Forgetting it gives "InvalidClientTokenId" or "InvalidAccessKeyId", though key and secret are right. As secret as they are.',
		syntax: 'X-Amz-Security-Token: <token>',
		oftenWith: ['Authorization', 'X-Amz-Date'],
		spec: sigV4,
	},
	'X-Amz-Target': {
		summary: 'Which operation of an AWS service with a JSON protocol is called: `DynamoDB_20120810.GetItem`.',
		details: 'Such services have one address for all operations, and `Content-Type: application/x-amz-json-1.0` or `1.1`.',
		syntax: 'X-Amz-Target: <service>_<version>.<operation>',
		example: 'X-Amz-Target: Logs_20140328.PutLogEvents',
		oftenWith: ['Content-Type', 'Authorization'],
		spec: spec(
			'DynamoDB low-level API (AWS)',
			'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Programming.LowLevelAPI.html',
		),
	},
	'X-Goog-Api-Key': {
		summary: 'An API key for Google’s APIs, instead of the parameter `key` in the address, where it would end up in logs.',
		details: 'It identifies a project, not a user. Keys in apps and pages must be restricted to them in the Google Cloud console.',
		syntax: 'X-Goog-Api-Key: <key>',
		spec: spec('API keys (Google Cloud)', 'https://cloud.google.com/docs/authentication/api-keys-use'),
	},
	'X-NF-Request-ID': {
		summary: 'Netlify’s id of the request: give it to support, and look it up in the logs of the site.',
		syntax: 'X-NF-Request-ID: <id>',
		example: 'X-NF-Request-ID: 01JXH6Z3K8Q4V9T2M7B5C1DNRW',
		oftenWith: ['Cache-Status'],
	},
	'X-Vercel-Id': {
		summary: 'Vercel’s id of the request; in front of it, the regions that it came through, the one nearest to the user first.',
		details: '`fra1::iad1::…` was received in Frankfurt, and its function ran in Washington, D.C.',
		syntax: 'X-Vercel-Id: <region>::<region>::<id>',
		example: 'X-Vercel-Id: zrh1::fra1::7kq2x-1767225600123-9f3c1d0e8a4b',
		oftenWith: ['X-Vercel-Cache'],
		spec: vercel,
	},
	'X-Vercel-Cache': {
		summary: 'What Vercel’s cache did with the request.',
		syntax: 'X-Vercel-Cache: HIT | MISS | STALE | PRERENDER | BYPASS | REVALIDATED',
		example: 'X-Vercel-Cache: HIT',
		oftenWith: ['Age', 'Cache-Control', 'X-Vercel-Id'],
		spec: vercel,
		...choice('X-Vercel-Cache', {
			HIT: 'Vercel had it.',
			MISS: 'Vercel did not have it, and asked the origin or ran the function.',
			STALE: 'Vercel served an old copy, and makes a new one in the background.',
			PRERENDER: 'It comes from static storage, made when the site was built.',
			BYPASS: 'The cache was left out.',
			REVALIDATED: 'Vercel made it anew while the client waited, after a purge.',
		}),
	},
	'X-Envoy-External-Address': {
		summary: 'The address of the client that Envoy trusts, for services behind it.',
		details: 'Envoy sets it at the edge of the mesh, and removes what clients send.',
		syntax: 'X-Envoy-External-Address: <address>',
		example: 'X-Envoy-External-Address: 203.0.113.195',
		oftenWith: ['X-Forwarded-For'],
		spec: envoy('x-envoy-external-address'),
	},
	'X-Envoy-Original-Path': {
		summary: 'The path before Envoy rewrote it.',
		syntax: 'X-Envoy-Original-Path: <path>',
		example: 'X-Envoy-Original-Path: /api/v1/users',
		oftenWith: ['X-Forwarded-Prefix'],
		spec: spec('Envoy, router headers', 'https://www.envoyproxy.io/docs/envoy/latest/configuration/http/http_filters/router_filter'),
	},
	'X-Envoy-Upstream-Service-Time': {
		summary: 'How many milliseconds the service behind Envoy took, without the time in Envoy. Istio’s sidecars add it.',
		details: 'Much less than what the client measures means that the time is lost on the way.',
		syntax: 'X-Envoy-Upstream-Service-Time: <milliseconds>',
		example: 'X-Envoy-Upstream-Service-Time: 23',
		oftenWith: ['Server-Timing'],
		spec: spec(
			'Envoy, router headers',
			'https://www.envoyproxy.io/docs/envoy/latest/configuration/http/http_filters/router_filter#x-envoy-upstream-service-time',
		),
		...reads(number, time => `${time} ms`),
	},
};

function envoy(anchor: string) {
	return spec(
		'Envoy, HTTP header manipulation',
		`https://www.envoyproxy.io/docs/envoy/latest/configuration/http/http_conn_man/headers#${anchor}`,
	);
}

function inWords(time: number): string | undefined {
	return Number.isNaN(time) ? undefined : timeInWords(time);
}
