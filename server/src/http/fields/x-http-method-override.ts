import { defineField } from '../field';
import { oneOf } from '../grammars/token';
import { methods } from '../methods';
import { spec } from '../term';

export default defineField({
	name: 'X-HTTP-Method-Override',
	usedIn: 'request',
	role: 'custom request header, not registered',
	summary: 'The method that a `POST` request really means, for clients that can send no other.',
	details: 'The server must look for it. Proxies and firewalls see a `POST` only: check permissions by the overriding method.',
	spec: spec('tus resumable upload protocol', 'https://tus.io/protocols/resumable-upload#x-http-method-override'),
	syntax: 'X-HTTP-Method-Override: <method>',
	example: 'X-HTTP-Method-Override: PATCH',
	value: oneOf([...methods.values()]),
});
