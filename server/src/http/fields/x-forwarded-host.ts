import { defineField } from '../field';
import { mdn } from '../term';

export default defineField({
	name: 'X-Forwarded-Host',
	usedIn: 'request',
	role: 'custom request header, not registered',
	summary: 'The `Host` that the client asked for, before a proxy changed it.',
	details:
		'Clients can send it too: use it only if your proxy sets it, or links built from it lead to wherever an attacker wants. `Forwarded` is the standard for it.',
	syntax: 'X-Forwarded-Host: <host>[:<port>]',
	example: 'X-Forwarded-Host: shop.example.com',
	oftenWith: ['X-Forwarded-For', 'X-Forwarded-Proto'],
	mdn: mdn('Headers/X-Forwarded-Host'),
});
