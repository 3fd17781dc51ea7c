import { durationInWords } from '../../grammars/duration';
import { nodeOf } from '../../syntax';
import { oneOf, valuesOf } from '../../grammars/token';
import { timeInWords } from '../../grammars/httpDate';
import { spec } from '../../term';
import rateLimitReset from '../x-ratelimit-reset';
import { choice, type FieldTexts, number, reads } from './text';

const githubWebhooks = spec(
	'Webhook events and payloads (GitHub)',
	'https://docs.github.com/en/webhooks/webhook-events-and-payloads#delivery-headers',
);
const validating = spec(
	'Validating webhook deliveries (GitHub)',
	'https://docs.github.com/en/webhooks/using-webhooks/validating-webhook-deliveries',
);
const oldRateLimits = spec(
	'RateLimit header fields (draft 7)',
	'https://datatracker.ietf.org/doc/html/draft-ietf-httpapi-ratelimit-headers-07',
);
const countOf = (what: string) => reads(/^(\d+)(?:,.*)?$/, count => `${count} ${what}`);

const forms = valuesOf('Stripe-Signature', {
	t: 'When Stripe signed it, in seconds since 1970.',
	v1: 'The HMAC with SHA-256: the one to check.',
	v0: 'A test signature, to ignore.',
});
const form = oneOf(forms);

const events = {
	ping: 'Sent once, when the webhook is created.',
	push: 'Commits or tags were pushed.',
	pull_request: 'Something happened to a pull request; `action` in the content says what.',
	pull_request_review: 'A review was submitted, changed or dismissed.',
	issues: 'Something happened to an issue.',
	issue_comment: 'A comment on an issue or pull request.',
	create: 'A branch or tag was created.',
	delete: 'A branch or tag was deleted.',
	release: 'Something happened to a release.',
	workflow_run: 'A workflow of GitHub Actions was requested, started or completed.',
	check_run: 'A check was created or completed.',
	check_suite: 'A set of checks was requested or completed.',
	deployment: 'A deployment was created.',
	deployment_status: 'A deployment changed its state.',
	repository: 'The repository itself was created, renamed, deleted or the like.',
	star: 'A star was given or taken back.',
	fork: 'The repository was forked.',
	installation: 'A GitHub App was installed or removed.',
	member: 'Collaborators changed.',
	status: 'The status of a commit changed.',
};

/** APIs and their webhooks, and what many of them have in common. */
export const apis: FieldTexts = {
	'X-GitHub-Event': {
		summary: 'Which event GitHub’s webhook tells of: what the content looks like depends on it.',
		details: 'Most events have an `action` in the content besides. Answer within 10 seconds, and do the work afterwards.',
		syntax: 'X-GitHub-Event: <event>',
		example: 'X-GitHub-Event: pull_request',
		oftenWith: ['X-GitHub-Delivery', 'X-Hub-Signature-256'],
		spec: githubWebhooks,
		...choice('X-GitHub-Event', events),
	},
	'X-GitHub-Delivery': {
		summary: 'The id of this delivery of GitHub’s webhook. A redelivery has the same one: remember it, to do nothing twice.',
		details: 'The list of recent deliveries, in the settings of the webhook, shows it with request and response.',
		syntax: 'X-GitHub-Delivery: <GUID>',
		example: 'X-GitHub-Delivery: 5c1d8e30-7a94-11f0-9b6e-2f4a83d07c15',
		oftenWith: ['X-GitHub-Event', 'X-Hub-Signature-256'],
		spec: githubWebhooks,
	},
	'X-GitHub-Api-Version': {
		summary: 'The version of GitHub’s REST API that the client is made for: a date.',
		details: 'Without it, the default version answers, which can change. An unknown one gives `400`.',
		syntax: 'X-GitHub-Api-Version: 2022-11-28',
		oftenWith: ['Accept', 'Authorization'],
		spec: spec('API versions (GitHub)', 'https://docs.github.com/en/rest/about-the-rest-api/api-versions'),
	},
	'X-GitHub-Media-Type': {
		summary: 'Which media type GitHub’s API took the request to ask for: shows whether `Accept` was understood.',
		syntax: 'X-GitHub-Media-Type: github.v3; format=json',
		oftenWith: ['Accept', 'Content-Type'],
		spec: spec(
			'Media types (GitHub)',
			'https://docs.github.com/en/rest/using-the-rest-api/getting-started-with-the-rest-api#media-types',
		),
	},
	'X-GitHub-Request-Id': {
		summary: 'GitHub’s id of the request, from its API, its pages and GitHub Pages alike: give it to support.',
		syntax: 'X-GitHub-Request-Id: <id>',
		example: 'X-GitHub-Request-Id: E2B4:2F7A1C:5D3E90:6A41F8:6955B900',
		oftenWith: ['X-RateLimit-Remaining'],
	},
	'X-Hub-Signature-256': {
		summary:
			'Proves that a webhook comes from who knows the secret: the HMAC of the content with SHA-256. GitHub, Meta and others send it.',
		details:
			'Compute it over the raw content, before any JSON parser has touched it, and compare in constant time (`crypto.timingSafeEqual`). It has no time in it, so an old delivery can be replayed: remember its id.',
		syntax: 'X-Hub-Signature-256: sha256=<64 hexadecimal digits>',
		oftenWith: ['X-GitHub-Delivery', 'X-GitHub-Event'],
		spec: validating,
	},
	'X-Hub-Signature': {
		summary: 'The HMAC of the content of a webhook with SHA-1, as GitHub sends it for old receivers.',
		insteadUse: 'X-Hub-Signature-256',
		syntax: 'X-Hub-Signature: sha1=<40 hexadecimal digits>',
		oftenWith: ['X-Hub-Signature-256'],
		spec: validating,
	},
	'Stripe-Signature': {
		summary: 'Proves that a webhook comes from Stripe: a time, and the HMAC of time and content with the secret of the endpoint.',
		details:
			'Check it with Stripe’s library over the raw content: a body that a framework has parsed and written again no longer fits, which is the usual mistake. Each endpoint has its own secret (`whsec_…`), and so has `stripe listen`. Refuse what is older than 5 minutes.',
		syntax: 'Stripe-Signature: t=<seconds>,v1=<hexadecimal>',
		spec: spec('Stripe webhooks', 'https://docs.stripe.com/webhooks#verify-official-libraries'),
		value: (source, kind) => ({
			source,
			children: source.split(',').flatMap(piece => {
				const equals = piece.text.indexOf('=');
				const name = form(piece.slice(0, equals < 0 ? piece.length : equals).trim(), kind);
				const value = equals < 0 ? undefined : piece.slice(equals + 1).trim();
				const time = name.source.text === 't' && value && /^\d{9,11}$/.test(value.text) ? Number(value.text) : undefined;
				return value ? [name, nodeOf(value, { reading: time === undefined ? undefined : () => timeInWords(time * 1000) })] : [name];
			}),
		}),
		values: forms,
	},
	'Stripe-Account': {
		summary: 'On whose behalf a platform with Stripe Connect makes the call: the id of the connected account.',
		syntax: 'Stripe-Account: acct_<id>',
		example: 'Stripe-Account: acct_1Qx7LmB2eZvKYlo2',
		oftenWith: ['Authorization'],
		spec: spec('Stripe Connect, authentication', 'https://docs.stripe.com/connect/authentication'),
	},
	'Stripe-Version': {
		summary: 'The version of Stripe’s API that answers this request, instead of the default of the account.',
		syntax: 'Stripe-Version: <date>[.<name>]',
		example: 'Stripe-Version: 2025-03-31.basil',
		oftenWith: ['Authorization'],
		spec: spec('Stripe API versioning', 'https://docs.stripe.com/api/versioning'),
	},
	'X-Total-Count': {
		summary: 'How many items the whole list has, where the response holds one page of it.',
		details:
			'A habit of many APIs, json-server among them. Pages read it only if CORS exposes it: `Access-Control-Expose-Headers: X-Total-Count`.',
		syntax: 'X-Total-Count: <number>',
		example: 'X-Total-Count: 1284',
		oftenWith: ['Link', 'Access-Control-Expose-Headers'],
		...countOf('items in all'),
	},
	'RateLimit-Limit': {
		summary: 'How many requests the client may make in a period: one of three fields from older versions of the `RateLimit` draft.',
		syntax: 'RateLimit-Limit: <number>',
		example: 'RateLimit-Limit: 100',
		oftenWith: ['RateLimit-Remaining', 'RateLimit-Reset', 'RateLimit-Policy'],
		insteadUse: 'RateLimit-Policy',
		spec: oldRateLimits,
		...countOf('requests'),
	},
	'RateLimit-Remaining': {
		summary: 'How many requests are left in this period, by older versions of the `RateLimit` draft.',
		syntax: 'RateLimit-Remaining: <number>',
		example: 'RateLimit-Remaining: 57',
		oftenWith: ['RateLimit-Limit', 'RateLimit-Reset', '429'],
		insteadUse: 'RateLimit',
		spec: oldRateLimits,
		...countOf('requests left'),
	},
	'RateLimit-Reset': {
		summary: 'In how many seconds the budget refills, by older versions of the `RateLimit` draft: never a point in time.',
		syntax: 'RateLimit-Reset: <seconds>',
		example: 'RateLimit-Reset: 30',
		oftenWith: ['RateLimit-Limit', 'RateLimit-Remaining', '429'],
		insteadUse: 'RateLimit',
		spec: oldRateLimits,
		...reads(/^\d{1,8}$/, seconds => `in ${durationInWords(Number(seconds))}`),
	},
	'X-Rate-Limit-Limit': {
		summary: 'How many requests a period allows: `X-RateLimit-Limit` under the spelling of X (Twitter) and others.',
		syntax: 'X-Rate-Limit-Limit: <number>',
		example: 'X-Rate-Limit-Limit: 900',
		oftenWith: ['X-Rate-Limit-Remaining', 'X-Rate-Limit-Reset'],
		...countOf('requests in all'),
		spec: spec('Rate limits (X)', 'https://docs.x.com/x-api/fundamentals/rate-limits'),
	},
	'X-Rate-Limit-Reset': {
		summary: 'When the budget refills, by the spelling of X (Twitter): seconds since 1970 there, seconds from now in other APIs.',
		syntax: 'X-Rate-Limit-Reset: <seconds>',
		example: 'X-Rate-Limit-Reset: 1767225600',
		oftenWith: ['X-Rate-Limit-Limit', 'X-Rate-Limit-Remaining', '429'],
		value: rateLimitReset.value!,
		spec: spec('Rate limits (X)', 'https://docs.x.com/x-api/fundamentals/rate-limits'),
	},
	'X-RateLimit-Resource': {
		summary: 'Which of GitHub’s budgets the request counted against, such as `core`, `search` or `graphql`.',
		syntax: 'X-RateLimit-Resource: <name>',
		example: 'X-RateLimit-Resource: search',
		oftenWith: ['X-RateLimit-Limit', 'X-RateLimit-Used'],
		...choice('X-RateLimit-Resource', {
			core: 'The REST API, apart from what has a budget of its own.',
			search: 'Searches.',
			code_search: 'Searches in code.',
			graphql: 'The GraphQL API, counted in points.',
		}),
		spec: spec('Rate limits (GitHub)', 'https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api'),
	},
	'X-RateLimit-Used': {
		summary: 'How many requests of this period the client has already made (GitHub).',
		syntax: 'X-RateLimit-Used: <number>',
		example: 'X-RateLimit-Used: 13',
		oftenWith: ['X-RateLimit-Limit', 'X-RateLimit-Remaining'],
		...countOf('requests made'),
		spec: spec('Rate limits (GitHub)', 'https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api'),
	},
	'X-HTTP-Method': {
		summary: 'The method that is really meant, where a `POST` carries another one: the name that OData 2 and Microsoft’s APIs use.',
		details:
			'Only for networks that block other methods. Handle it before routing and authorization see the request, or it slips past them.',
		syntax: 'X-HTTP-Method: PATCH | MERGE | PUT | DELETE',
		oftenWith: ['X-HTTP-Method-Override'],
		spec: spec('OData 2.0, operations', 'https://www.odata.org/documentation/odata-version-2-0/operations/'),
	},
	'X-Method-Override': {
		summary: 'The method that is really meant, where a `POST` carries another one: a name that some frameworks accept.',
		insteadUse: 'X-HTTP-Method-Override',
		syntax: 'X-Method-Override: PUT | PATCH | DELETE',
		oftenWith: ['X-HTTP-Method-Override'],
	},
	'X-Runtime': {
		summary: 'How many seconds the application took to make the response. Rack, and so Rails, adds it.',
		details: 'Measured timings help attackers: leave it out in production. `Server-Timing` shows in the tools of browsers.',
		syntax: 'X-Runtime: <seconds>',
		example: 'X-Runtime: 0.047263',
		oftenWith: ['Server-Timing'],
		...reads(number, seconds => `${Math.round(Number(seconds) * 1e6) / 1e3} ms`),
		spec: spec('Rack::Runtime', 'https://github.com/rack/rack/blob/main/lib/rack/runtime.rb'),
	},
};
