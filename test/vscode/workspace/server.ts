/** Answers that the client should wait. */
export function slowDown(): Response {
	return new Response('Too fast.', {
		status: 429,
		headers: { 'Retry-After': '120', 'Cache-Control': 'no-store' },
	});
}
