import { defineField } from '../field';
import { spec } from '../term';

export default defineField({
	name: 'X-Real-IP',
	usedIn: 'request',
	role: 'custom request header, not registered',
	spec: spec('nginx, ngx_http_realip_module', 'https://nginx.org/en/docs/http/ngx_http_realip_module.html'),
	summary: 'The address of the client, as the proxy in front saw it.',
	details: 'One address, usually set by nginx. Trust it only if your proxy overwrites what clients send.',
	syntax: 'X-Real-IP: <address>',
	example: 'X-Real-IP: 203.0.113.195',
});
