import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'pragma/unknown',
	severity: 'information',
	title: '`Pragma` has no value but `no-cache`',
	why: 'Nothing else was ever defined for it; directives belong in `Cache-Control`.',
	spec: rfc(9111, '5.4'),
	examples: [{ bad: 'HTTP/1.1 200 OK\nPragma: «public»' }, { good: 'HTTP/1.1 200 OK\nPragma: no-cache' }],
});
