import assert from 'node:assert/strict';
import { octets } from '../../server/src/http/octets';

describe('octets', () => {
	it('counts as UTF-8 does', () => {
		for (const text of ['', 'a\n~', '\u007f', '\u0080é\u07ff', '\u0800日\uffff', '😀', 'naïve 日本 😀']) {
			assert.equal(octets(text), Buffer.byteLength(text), text);
		}
	});
});
