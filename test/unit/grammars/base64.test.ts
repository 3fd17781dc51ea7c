import assert from 'node:assert/strict';
import { base64OfText, bytesOfBase64, textOfBase64 } from '../../../server/src/http/grammars/base64';

describe('base64', () => {
	const texts = ['', 'a', 'ab', 'abc', 'Jürgen', '€ 10', '😀', '\u0000\u007f'];
	for (const text of texts) {
		it(`writes and reads ${JSON.stringify(text)} as Node does`, () => {
			const encoded = Buffer.from(text, 'utf8').toString('base64');
			assert.equal(base64OfText(text), encoded);
			assert.equal(textOfBase64(encoded), text);
			assert.equal(textOfBase64(Buffer.from(text, 'utf8').toString('base64url')), text);
		});
	}

	it('reads every byte', () => {
		const bytes = Array.from({ length: 256 }, (_, i) => i);
		assert.deepEqual(bytesOfBase64(Buffer.from(bytes).toString('base64')), bytes);
	});

	for (const text of ['a', 'user:password', 'ab c', 'é']) {
		it(`refuses ${text}`, () => assert.equal(bytesOfBase64(text), undefined));
	}

	it('refuses bytes that are not UTF-8', () => assert.equal(textOfBase64('/w=='), undefined));
});
