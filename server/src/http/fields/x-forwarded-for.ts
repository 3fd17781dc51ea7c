import { defineField } from '../field';
import { mdn } from '../term';

export default defineField({
	name: 'X-Forwarded-For',
	usedIn: 'request',
	role: 'custom request header, not registered',
	summary: 'The addresses a request came through: the client first, then each proxy.',
	details:
		'Each proxy appends the address it was called from. Clients can send it too: count from the right, as many steps as you have proxies, and trust nothing further left. `Forwarded` is the standard for it.',
	syntax: 'X-Forwarded-For: <client>, <proxy>, <proxy>…',
	oftenWith: ['X-Forwarded-Proto', 'X-Forwarded-Host'],
	mdn: mdn('Headers/X-Forwarded-For'),
});
