import { defineField } from '../field';
import { httpDate } from '../grammars/httpDate';
import { mdn, rfc } from '../term';

export default defineField({
	name: 'Date',
	usedIn: 'both',
	occurs: 'once',
	summary: 'When the message was made.',
	details:
		'An origin server with a clock sends it in every `2xx`, `3xx` and `4xx` response; caches compute the age from it. Clients have little reason to, and scripts in browsers cannot set it.',
	syntax: 'Date: <day>, <dd> <Mon> <yyyy> <hh>:<mm>:<ss> GMT',
	example: 'Date: Fri, 05 Jun 2026 08:12:31 GMT',
	oftenWith: ['Expires', 'Last-Modified', 'Age'],
	spec: rfc(9110, '6.6.1'),
	mdn: mdn('Headers/Date'),
	value: httpDate,
});
