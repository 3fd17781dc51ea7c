import { rfc, type Term } from './term';

/** The types that fields are made of whose specification calls them Structured Fields (RFC 9651 §3). */
export const structuredTypes: readonly Term[] = [
	type(
		'List',
		'Members separated by commas, each an Item or an Inner List, each with Parameters of its own.',
		'3.1',
		'<member>, <member>;<key>=<value>, …',
		'An empty List is not sent at all, and a comma at the end makes it invalid. Several lines with the name of the field are one List. At least 1024 members work everywhere.',
	),
	type(
		'Inner List',
		'Items in parentheses, separated by spaces, as one member of a List or Dictionary.',
		'3.1.1',
		'(<item> <item> …)',
		'No commas inside, and no Inner List inside another; `()` is right. At least 256 items work everywhere.',
	),
	type(
		'Parameters',
		'Keys with values behind an Item or Inner List, which say more about it.',
		'3.1.2',
		';<key>;<key>=<bare item>',
		'No space before `;` or around `=`. A key alone is true. Keys are lower case: a letter or `*` first, then letters, digits, `_`, `-`, `.` and `*`; of two that are equal the last counts.',
	),
	type(
		'Dictionary',
		'Keys with values, separated by commas; a value is an Item or an Inner List.',
		'3.2',
		'<key>=<value>, <key>, …',
		'A key alone is true: `u` is the same as `u=?1`. Of two equal keys the last counts. Keys are lower case, as those of Parameters, and have no spaces around `=`.',
	),
	type(
		'Item',
		'A single value: an Integer, Decimal, String, Token, Byte Sequence, Boolean, Date or Display String, which may have Parameters.',
		'3.3',
		'<bare item>;<key>=<value>',
		'Two lines with the name of such a field make it invalid.',
	),
	type('Integer', 'A whole number of at most 15 digits, with `-` before it if negative.', '3.3.1', '42 | -42', '`+42` is invalid.'),
	type(
		'Decimal',
		'A number with a point: at most 12 digits before it, and 1 to 3 behind.',
		'3.3.2',
		'4.5 | -0.25',
		'`.5` and `5.` are invalid, and so is an exponent. What needs more digits goes into a String.',
	),
	type(
		'String',
		'Printable ASCII in double quotes.',
		'3.3.3',
		'"<text>"',
		'A backslash stands before `"` and before another backslash, and nowhere else. Other characters need a Display String. Single quotes are invalid.',
	),
	type(
		'Token',
		'A word without quotes, which begins with a letter or `*`.',
		'3.3.4',
		'<word>',
		'Behind the first character, those of a header’s name as well as `:` and `/` may follow: `text/html` is one. A Token is never equal to a String: `a` and `"a"` differ.',
	),
	type(
		'Byte Sequence',
		'Bytes in base64, between colons.',
		'3.3.5',
		':<base64>:',
		'The alphabet is that with `+` and `/`, padded with `=`. At least 16384 bytes work everywhere.',
	),
	type(
		'Boolean',
		'True or false, as `?1` or `?0`.',
		'3.3.6',
		'?1 | ?0',
		'`true` is not a Boolean but a Token. As the value of a key, `?1` is left out.',
	),
	type(
		'Date',
		'A moment in seconds since 1970 (UTC), behind an `@`.',
		'3.3.7',
		'@1659578233',
		'Whole seconds only, negative before 1970. New in RFC 9651: parsers for RFC 8941 refuse it. Older fields such as `Expires` have dates in words instead.',
	),
	type(
		'Display String',
		'Text in any script, to show to people: UTF-8 with percent-encoding.',
		'3.3.8',
		'%"<text>"',
		'`%`, `"` and all beyond printable ASCII are written as `%` and two hexadecimal digits, in lower case: `%"f%c3%bc"`. New in RFC 9651: parsers for RFC 8941 refuse it.',
	),
];

function type(name: string, summary: string, section: string, syntax: string, details: string): Term {
	return { kind: 'token', name, role: 'Structured Fields type', summary, syntax, details, spec: rfc(9651, section) };
}
