import type { Grammar } from '../syntax';
import { spec } from '../term';
import type { Meaning } from './bareItem';
import { durationInWords } from './duration';
import { anything } from './list';
import { type StructuredKey, structuredList } from './structuredFields';

const draft = spec('RateLimit header fields (draft)', 'https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/');

const seconds: Meaning = item => ({ reading: item.type === 'integer' ? () => durationInWords(Math.abs(Number(item.text))) : undefined });

export const rateLimitKeys: readonly StructuredKey[] = [
	key('r', 'What is left of the quota.', 'r=${1:50}'),
	key('t', 'In how many seconds the quota refills.', 't=${1:30}', seconds),
	key('pk', 'Whom the quota is counted for.', 'pk=:${1:base64}:'),
];

export const rateLimitPolicyKeys: readonly StructuredKey[] = [
	key('q', 'How much the policy allows.', 'q=${1:100}'),
	key('w', 'In how many seconds.', 'w=${1:60}', seconds),
	key('qu', 'What is counted: `requests` if not said, `content-bytes`, or `concurrent-requests`.', 'qu="${1:content-bytes}"'),
	key('pk', 'Whom the quota is counted for.', 'pk=:${1:base64}:'),
];

/** `RateLimit` of the draft of today. What older drafts had is not judged. */
export const rateLimits = orOlder(structuredList({ parameters: rateLimitKeys }));

/** `RateLimit-Policy` of the draft of today. What older drafts had is not judged. */
export const rateLimitPolicies = orOlder(structuredList({ parameters: rateLimitPolicyKeys }));

function orOlder(current: Grammar): Grammar {
	return (source, kind) => (/^\s*"/.test(source.text) || source.length === 0 ? current : anything)(source, kind);
}

function key(name: string, summary: string, snippet: string, item?: Meaning): StructuredKey {
	return { kind: 'parameter', name, role: 'rate limit parameter', summary, spec: draft, snippet, ...(item && { item }) };
}
