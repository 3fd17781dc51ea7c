import { spec } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'csp/invalid-nonce-or-hash',
	severity: 'warning',
	title: 'Nonces and hashes of `Content-Security-Policy` are Base64, hashes of the right length',
	why: 'Browsers ignore a nonce that is not Base64, and a hash of another length matches nothing. What a server will fill in is left alone.',
	spec: spec('CSP Level 3', 'https://www.w3.org/TR/CSP3/#framework-directive-source-list'),
	examples: [
		{ bad: "HTTP/1.1 200 OK\nContent-Security-Policy: script-src «'sha256-Zm9vYmFy'»" },
		{ bad: "HTTP/1.1 200 OK\nContent-Security-Policy: script-src «'nonce-'» «'nonce-a.b!c'» «'nonce-a@b'»" },
		{ good: "HTTP/1.1 200 OK\nContent-Security-Policy: script-src 'sha256-B2yPHKaXnvFWtRChIbabYmUBFZdVfKKXHbWtWidDVF8='" },
		{
			good: "HTTP/1.1 200 OK\nContent-Security-Policy: script-src 'sha256-B2yPHKaXnvFWtRChIbabYmUBFZdVfKKXHbWtWidDVF8' 'nonce-2726c7f26c'",
		},
		{
			good: "HTTP/1.1 200 OK\nContent-Security-Policy: script-src 'nonce-$request_id' 'nonce-{RANDOM}' 'nonce-@Model.Nonce' 'nonce-<nonce>' 'nonce-…'",
		},
		{
			good: "HTTP/1.1 200 OK\nContent-Security-Policy: script-src 'sha256-<hash>' 'sha256-{{hash}}' 'sha256-BASE64_HASH' 'sha256-abc...'",
		},
	],
});
