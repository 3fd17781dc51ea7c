import { rfc } from '../../http/term';
import { deletePieceFix } from '../../http/fixes';
import { possible } from '../../http/message';
import { defineRule } from '../rule';
import { dispositionsOf, type DispositionParameter } from './parameters';

export default defineRule({
	id: 'content-disposition/duplicate-parameter',
	severity: 'warning',
	title: 'A parameter of `Content-Disposition` stands once',
	why: 'Recipients ignore the whole field, or each take another one. `filename` and `filename*` are different parameters, and go together.',
	spec: rfc(6266, '4.1'),
	examples: [
		{
			bad: 'HTTP/1.1 200 OK\nContent-Disposition: attachment; filename="a"; «filename»="b"',
			fixed: 'HTTP/1.1 200 OK\nContent-Disposition: attachment; filename="a"',
		},
		{ good: `HTTP/1.1 200 OK\nContent-Disposition: attachment; filename="a"; filename*=UTF-8''a` },
		{ good: 'HTTP/1.1 200 OK\nContent-Disposition: attachment; {{a}}="a"; {{a}}="b"' },
	],
	concerns: { fields: ['content-disposition'], onlyValue: true },
	check(message, report) {
		for (const { pieces, parameters } of dispositionsOf(message)) {
			const first = new Map<string, DispositionParameter>();
			for (const parameter of parameters) {
				const { name, key, whole } = parameter;
				const earlier = first.get(key);
				if (!earlier || name.isDynamic) {
					first.set(key, parameter);
					continue;
				}
				report({
					at: name,
					message: `\`${name.text}\` stands here already. Delete one of the two.`,
					fixes: possible(deletePieceFix(pieces, pieces.indexOf(whole), `Delete \`${whole.text}\``)),
					related: { at: earlier.name, message: 'It stands here already.' },
				});
			}
		}
	},
});
