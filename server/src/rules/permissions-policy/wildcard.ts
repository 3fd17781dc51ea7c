import { fieldLines } from '../../http/message';
import { type SyntaxNode, visit } from '../../http/syntax';
import { spec } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'permissions-policy/wildcard',
	severity: 'off',
	title: 'No feature is allowed for every origin',
	why: '`*` lets every frame use the feature without being named. For harmless features that is fine, so switch this on where all frames should be named.',
	spec: spec('Permissions Policy, allowlists', 'https://www.w3.org/TR/permissions-policy/#allowlists'),
	concerns: { fields: ['permissions-policy'], value: /\*/ },
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nPermissions-Policy: camera=«*», usb=(self), midi=(«*»)' },
		{ good: 'HTTP/1.1 200 OK\nPermissions-Policy: camera=(self "https://*.a.example")' },
	],
	check(message, report) {
		const see = ({ source, term }: SyntaxNode): void => {
			if (term && source.text === '*') {
				report({ at: source, message: 'Every frame may use this feature: name the origins that need it.', severity: 'hint' });
			}
		};
		for (const { value } of fieldLines(message, 'permissions-policy')) {
			if (value) {
				visit(value, see);
			}
		}
	},
});
