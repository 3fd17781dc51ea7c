import { rfc } from '../../http/term';
import { defineRule } from '../rule';
import { httpUrl } from './httpUrl';

export default defineRule({
	id: 'message/target-port',
	severity: 'error',
	title: 'A port is a number up to 65535',
	why: 'No connection can be opened to any other. Names that stand for a port, such as `PORT`, are not judged.',
	spec: rfc(9110, '4.2'),
	examples: [
		{ bad: 'GET http://a.example:«99999»/' },
		{ bad: 'GET http://a.example:«80a»/' },
		{ good: 'GET http://a.example:8080/' },
		{ good: 'GET http://a.example:/' },
		{ good: 'GET http://[::1]/' },
		{ good: 'GET http://[2001:db8::1]:8080/' },
		{ good: 'GET http://localhost:{{port}}/' },
		{ good: '```http\nGET http://localhost:PORT/ HTTP/1.1\nHost: localhost\n```', language: 'markdown' },
		{ good: 'GET http://localhost:80{{instance}}x/' },
	],
	concerns: { target: /^https?:\/\/[^/?#]*:/i },
	check({ target }, report) {
		const port = target && httpUrl(target.source)?.port;
		if (!port || port.isDynamic || !/^\d/.test(port.text) || (/^\d+$/.test(port.text) && Number(port.text) <= 65_535)) {
			return;
		}
		report({ at: port, message: `\`${port.text}\` is not a port. Use a number from 1 to 65535.` });
	},
});
