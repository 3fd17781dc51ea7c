import { defineField } from '../field';

export default defineField({
	name: 'X-Real-IP',
	usedIn: 'request',
	role: 'custom request header, not registered',
	summary: 'The address of the client, as the proxy in front saw it.',
	details: 'One address, usually set by nginx. Trust it only if your proxy overwrites what clients send.',
	syntax: 'X-Real-IP: <address>',
	example: 'X-Real-IP: 203.0.113.195',
});
