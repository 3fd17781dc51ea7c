import { defineField } from '../field';
import { mdn } from '../term';

export default defineField({
	name: 'X-Powered-By',
	usedIn: 'response',
	role: 'custom response header, not registered',
	summary: 'The framework that made the response.',
	details: "Helps attackers and nobody else: turn it off, in Express with `app.disable('x-powered-by')`.",
	syntax: 'X-Powered-By: <product>',
	example: 'X-Powered-By: Express',
	mdn: mdn('Headers/X-Powered-By'),
});
