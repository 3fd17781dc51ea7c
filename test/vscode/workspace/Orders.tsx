export async function load() {
	const answer = await fetch('/orders', { headers: { 'Cache-Control': 'no-cache' } });
	return answer.status === 429 ? <p>Slow down: 429</p> : <p>{await answer.text()}</p>;
}
