import { defineField } from '../field';
import { mdn, rfc } from '../term';

export default defineField({
	name: 'From',
	usedIn: 'request',
	isStrict: true,
	occurs: 'once',
	summary: 'The email address of whoever runs the bot that sends the request.',
	details: 'Lets a server reach you instead of blocking you. Not for authentication; browsers do not send it.',
	syntax: 'From: <email address>',
	oftenWith: ['User-Agent'],
	spec: rfc(9110, '10.1.2'),
	mdn: mdn('Headers/From'),
});
