// Without a server framework: `fetch`, `Response` and `Headers`.
export async function load(etag: string) {
	const answer = await fetch('/orders', {
		method: 'GET',
		headers: {
			Accept: 'application/json',
			'Accept-Language': 'en, de;q=0.5',
			'If-None-Match': etag,
		},
	});
	switch (answer.status) {
		case 200:
			return answer.json();
		case 304:
			return undefined;
		case 429:
			throw new Error(`Again in ${answer.headers.get('Retry-After')} s`);
		default:
			throw new Error(answer.statusText);
	}
}

export function NotAllowed({ status }: { readonly status: number }) {
	return status === 403 ? <p>This order belongs to somebody else.</p> : <p>Status {status}</p>;
}

/** What a service worker answers when the network does not. */
export function offline() {
	return new Response('Offline', {
		status: 503,
		headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Retry-After': '30', 'Cache-Control': 'no-store' },
	});
}
