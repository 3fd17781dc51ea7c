import { spec } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'csp/sandbox-unknown-flag',
	severity: 'warning',
	title: 'Flags of `sandbox` are known',
	why: 'Browsers ignore others, and what they should have allowed stays forbidden. One that begins with `allow-` and looks like no other may be new, and is left alone.',
	spec: spec('HTML, sandboxing', 'https://html.spec.whatwg.org/multipage/browsers.html#parse-a-sandboxing-directive'),
	examples: [
		{
			bad: 'HTTP/1.1 200 OK\nContent-Security-Policy: sandbox «allow-script» allow-forms',
			fixed: 'HTTP/1.1 200 OK\nContent-Security-Policy: sandbox allow-scripts allow-forms',
		},
		{ bad: "HTTP/1.1 200 OK\nContent-Security-Policy: sandbox «'self'»" },
		{ good: 'HTTP/1.1 200 OK\nContent-Security-Policy: sandbox allow-scripts Allow-Forms' },
		{ good: 'HTTP/1.1 200 OK\nContent-Security-Policy: sandbox allow-something-new {{flags}}' },
		{ good: 'HTTP/1.1 200 OK\nContent-Security-Policy: sandbox' },
	],
});
