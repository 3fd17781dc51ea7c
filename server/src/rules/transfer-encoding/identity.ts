import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'transfer-encoding/identity',
	severity: 'warning',
	title: '`identity` is no transfer coding',
	why: 'It meant no coding at all, and was removed: what is not coded needs no field.',
	spec: rfc(9112, '7'),
	examples: [{ bad: 'HTTP/1.1 200 OK\nTransfer-Encoding: «identity»' }, { good: 'HTTP/1.1 200 OK\nTransfer-Encoding: chunked' }],
});
