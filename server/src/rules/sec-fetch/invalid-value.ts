import { spec } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'sec-fetch/invalid-value',
	severity: 'warning',
	title: '`Sec-Fetch-*` headers have a value that browsers send',
	why: 'A server that protects itself by these headers treats anything else as it likes. New destinations are left alone; so are upper and lower case.',
	spec: spec('Fetch Metadata', 'https://www.w3.org/TR/fetch-metadata/'),
	examples: [
		{ bad: 'GET https://a.example\nSec-Fetch-Site: «same_origin»', fixed: 'GET https://a.example\nSec-Fetch-Site: same-origin' },
		{ bad: 'GET https://a.example\nSec-Fetch-Mode: «fetch»' },
		{ bad: 'GET https://a.example\nSec-Fetch-Dest: «documnet»', fixed: 'GET https://a.example\nSec-Fetch-Dest: document' },
		{ bad: 'GET https://a.example\nSec-Fetch-User: «1»', fixed: 'GET https://a.example\nSec-Fetch-User: ?1' },
		{ good: 'GET https://a.example\nSec-Fetch-Site: Same-Origin\nSec-Fetch-Mode: cors\nSec-Fetch-Dest: empty\nSec-Fetch-User: ?1' },
		{ good: 'GET https://a.example\nSec-Fetch-Dest: hologram' },
		{ good: 'GET https://a.example\nSec-Fetch-Site: {{site}}' },
	],
});
