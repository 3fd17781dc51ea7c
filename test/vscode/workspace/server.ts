import express from 'express';

const app = express();

app.get('/orders', (_request, response) => {
	response.status(429).set('Retry-After', '120').end();
});
