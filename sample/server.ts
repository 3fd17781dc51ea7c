// Point at a status code, a header or one of its values. Type inside of the quotes to see what could stand there.
import express from 'express';

const app = express();
const orders = new Map<string, { readonly total: number }>();

app.use((_request, response, next) => {
	response.set({
		'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
		'X-Content-Type-Options': 'nosniff',
		'Referrer-Policy': 'strict-origin-when-cross-origin',
	});
	next();
});

app.get('/orders/:id', (request, response) => {
	if (!request.get('Authorization')) {
		return response.status(401).set('WWW-Authenticate', 'Bearer realm="orders"').end();
	}
	const order = orders.get(request.params.id);
	if (!order) {
		return response.status(404).type('application/problem+json').json({ title: 'No such order', status: 404 });
	}
	response.set('Cache-Control', 'private, max-age=60, stale-while-revalidate=30');
	response.status(200).json(order);
});

app.post('/orders', (request, response) => {
	if (!request.is('application/json')) {
		return response.sendStatus(415);
	}
	const id = crypto.randomUUID();
	orders.set(id, { total: 49.99 });
	response.cookie('last_order', id, { httpOnly: true, secure: true, sameSite: 'lax' });
	response.status(201).location(`/orders/${id}`).json({ id });
});

app.all('/orders', (_request, response) => {
	response.status(405).set('Allow', 'POST').end();
});

app.get('/old-orders', (_request, response) => {
	response.redirect(308, '/orders');
});

app.listen(3000);
