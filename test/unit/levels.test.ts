import assert from 'node:assert/strict';
import { rules } from '../../server/src/rules/index.generated';
import { levelsOf } from '../../server/src/rules/levels';
import { readSettings } from '../../server/src/settings';

describe('the severities of rules', () => {
	const isOff = (id: string): boolean => rules.find(rule => rule.id === id)!.severity === 'off';

	it('are their own, unless something is said', () => assert.deepEqual(levelsOf('recommended', {}), {}));

	it('can be set for an area, and otherwise for one rule of it', () => {
		const levels = levelsOf('recommended', { cookie: 'off', 'cookie/samesite-invalid': 'error' });
		assert.equal(levels['cookie/samesite-invalid'], 'error');
		assert.equal(levels['cookie/prefix-host'], 'off');
		assert.ok(Object.keys(levels).every(id => id.startsWith('cookie/')));
	});

	it('are all off with nothing but what is named', () => {
		const levels = levelsOf('off', { 'date/invalid': 'hint' });
		assert.deepEqual(
			rules.filter(({ id }) => levels[id] !== 'off').map(({ id }) => id),
			['date/invalid'],
		);
	});

	it('leave none off where one is strict', () => {
		const levels = levelsOf('strict', {});
		assert.deepEqual(
			Object.keys(levels),
			rules.filter(({ id }) => isOff(id)).map(({ id }) => id),
		);
		assert.ok(Object.values(levels).every(level => level === 'information'));
	});

	it('put on what is about security', () => {
		const levels = levelsOf('security', {});
		assert.ok(Object.keys(levels).length > 0);
		assert.ok(Object.entries(levels).every(([id, level]) => isOff(id) && level === 'warning'));
	});

	it('are read from settings, which are told what they have wrong', () => {
		const complaints: string[] = [];
		const given = { preset: 'stict', rules: { cookie: 'off', cokie: 'off', 'date/invalid': 'loud' } };
		const { rules: levels } = readSettings(given, complaint => complaints.push(complaint));
		assert.deepEqual(levels, levelsOf('recommended', { cookie: 'off' }));
		assert.deepEqual(complaints, [
			'`httpsense.rules`: there is no rule `cokie`; remove it or correct its name.',
			'`httpsense.rules`: `date/invalid` is "loud"; use one of error, warning, information, hint, off.',
			'`httpsense.preset` is "stict"; use one of recommended, strict, security, off.',
		]);
	});
});
