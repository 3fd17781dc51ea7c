import { defineField } from '../field';
import { spec } from '../term';

export default defineField({
	name: 'baggage',
	usedIn: 'request',
	role: 'request header, not registered',
	summary: 'Values that travel with a distributed trace through all services, such as a user tier or a tenant.',
	details: 'Goes to every service on the way, other companies included: nothing confidential. Values are percent-encoded.',
	syntax: 'baggage: <key>=<value>;<property>, <key>=<value>…',
	example: 'baggage: tenant=acme,userTier=premium',
	oftenWith: ['traceparent'],
	spec: spec('Baggage', 'https://www.w3.org/TR/baggage/'),
});
