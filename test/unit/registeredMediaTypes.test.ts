import assert from 'node:assert/strict';
import { mediaTypeByName } from '../../server/src/http/mediaTypes';
import { registeredMediaType, registeredMediaTypes } from '../../server/src/http/registeredMediaTypes';
import { termsNamed } from '../../server/src/http/terms';

describe('registered media types', () => {
	it('are told by the endings of files, and by what their names say', () => {
		const told = (name: string): string => registeredMediaType(name)!.summary;
		assert.equal(told('application/epub+zip'), 'A format, which is a ZIP archive, in files named `.epub`.');
		assert.equal(told('application/vnd.api+json'), 'A vendor’s own format, which is JSON.');
		assert.equal(told('application/a2l'), 'A format that IANA knows: its page there names the specification.');
		assert.equal(told('application/x-bcpio'), 'A format in use that nobody has registered, in files named `.bcpio`.');
	});

	it('are not what only begins or ends like one', () => {
		for (const name of [
			'application/epub',
			'application/epub+zip2',
			'application/zip+',
			'a/epub+zip',
			'application/',
			'/zip',
			'zip',
			'',
		]) {
			assert.equal(registeredMediaType(name), undefined, name);
		}
	});

	it('are all found by their names', () => {
		const all = [...registeredMediaTypes()];
		assert.ok(all.length > 2_500);
		assert.deepEqual(
			all.filter(type => registeredMediaType(type.name) !== type),
			[],
		);
	});

	it('are found by who looks them up, unless there is more to say', () => {
		assert.equal(termsNamed('application/vnd.api+json; a=b')[0], registeredMediaType('application/vnd.api+json'));
		assert.equal(termsNamed('application/json')[0], mediaTypeByName.get('application/json'));
	});
});
