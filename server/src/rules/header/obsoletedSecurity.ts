/** Fields, in lower case, that were to protect and no longer do: why, and what to do. */
export const obsoletedSecurity: ReadonlyMap<string, { readonly advice: string; readonly renameTo?: string }> = new Map([
	['public-key-pins', { advice: 'Browsers ignore it, because a wrong pin locked sites out. Delete it.' }],
	['public-key-pins-report-only', { advice: 'Browsers ignore it. Delete it.' }],
	['expect-ct', { advice: 'Browsers check certificate transparency without it. Delete it.' }],
	[
		'x-content-security-policy',
		{ advice: 'Only browsers of long ago read it. Use `Content-Security-Policy`.', renameTo: 'Content-Security-Policy' },
	],
	['x-webkit-csp', { advice: 'Only browsers of long ago read it. Use `Content-Security-Policy`.', renameTo: 'Content-Security-Policy' }],
	['p3p', { advice: 'No browser reads it any more. Delete it.' }],
	['set-cookie2', { advice: 'No browser reads it. Use `Set-Cookie`.', renameTo: 'Set-Cookie' }],
	['cookie2', { advice: 'No server needs it. Delete it.' }],
	['http2-settings', { advice: 'HTTP/2 is negotiated in the TLS handshake, and no longer by `Upgrade`. Delete it.' }],
]);
