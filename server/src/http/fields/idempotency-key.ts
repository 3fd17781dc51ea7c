import { defineField } from '../field';
import { mdn, spec } from '../term';

export default defineField({
	name: 'Idempotency-Key',
	usedIn: 'request',
	isStrict: true,
	occurs: 'once',
	role: 'request header, draft',
	summary: 'A name for this one operation: a server that has seen it answers as before instead of doing it again.',
	details:
		'Makes a `POST` safe to repeat after a timeout, such as a payment. Make a new UUID for each operation, and send the same one with each retry.\n\nThe draft wants it in double quotes; many APIs, such as Stripe’s, take it without. Servers answer `409` while the first try still runs, and `422` if the content differs from the first.',
	syntax: 'Idempotency-Key: "<key>"',
	example: 'Idempotency-Key: "c2a7f0d4-5b1e-4e83-9f36-7d08b4a1e592"',
	oftenWith: ['409', '422'],
	spec: spec('Idempotency-Key (draft)', 'https://datatracker.ietf.org/doc/draft-ietf-httpapi-idempotency-key-header/'),
	mdn: mdn('Headers/Idempotency-Key'),
	status: 'experimental',
});
