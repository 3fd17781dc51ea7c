import { defineField } from '../field';
import { spec } from '../term';

export default defineField({
	name: 'X-CSRF-Token',
	usedIn: 'request',
	role: 'custom request header, not registered',
	spec: spec('CSRF protection (Laravel)', 'https://laravel.com/docs/csrf#csrf-x-csrf-token'),
	summary: 'Proves that a request comes from a page of the site itself.',
	details:
		'The page got the token from the server, in a `<meta>` element or a cookie. Other sites cannot set the header without permission by CORS.',
	syntax: 'X-CSRF-Token: <token>',
	example: 'X-CSRF-Token: q7LkX2vN9cTf4hRzB0sWmA',
	oftenWith: ['Cookie'],
});
