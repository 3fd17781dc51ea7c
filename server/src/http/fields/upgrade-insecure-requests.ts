import { defineField } from '../field';
import { oneOf } from '../grammars/token';
import { isPlaceholder } from '../fixes';
import { changeTo } from '../syntax';
import { mdn, spec, type Term } from '../term';

const values: readonly Term[] = [{ kind: 'token', name: '1', role: '`Upgrade-Insecure-Requests` value', summary: 'The only value.' }];

export default defineField({
	name: 'Upgrade-Insecure-Requests',
	usedIn: 'request',
	isStrict: true,
	occurs: 'once',
	summary: 'The browser prefers to be sent to HTTPS, and can load a page whose links are still `http:`.',
	details:
		'A server that redirects because of it adds `Vary: Upgrade-Insecure-Requests`. The CSP directive of the same name belongs in responses.',
	syntax: 'Upgrade-Insecure-Requests: 1',
	spec: spec('Upgrade Insecure Requests §3.2', 'https://www.w3.org/TR/upgrade-insecure-requests/#preference'),
	mdn: mdn('Headers/Upgrade-Insecure-Requests'),
	value: oneOf(values, source =>
		isPlaceholder(source)
			? undefined
			: {
					rule: 'upgrade-insecure-requests/invalid',
					message: '`Upgrade-Insecure-Requests` can only be `1`. Leave it out where it is not wanted.',
					...(source.text === 'true' && { fixes: [changeTo(source, '1')] }),
				},
	),
	values,
});
