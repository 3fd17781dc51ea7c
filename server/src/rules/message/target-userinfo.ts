import { base64OfText } from '../../http/grammars/base64';
import { addFieldFix, hasField, type Message, possible } from '../../http/message';
import type { Fix } from '../../http/syntax';
import { rfc } from '../../http/term';
import type { SourceText } from '../../text';
import { defineRule } from '../rule';
import { httpUrl } from './httpUrl';

export default defineRule({
	id: 'message/target-userinfo',
	severity: 'warning',
	title: 'A URL has no user name and password in it',
	why: 'URLs end up in logs, histories and error messages, and with them the password. A request must not carry it in its target: `Authorization` is the place. Where a client moves it there by itself, as clients for `.http` files do, this is only information.',
	spec: rfc(9110, '4.2.4'),
	examples: [
		{
			bad: 'GET https://«u:p@»a.example/ HTTP/1.1\nHost: a.example',
			fixed: 'GET https://a.example/ HTTP/1.1\nHost: a.example\nAuthorization: Basic dTpw',
		},
		{ good: 'GET https://a.example/\nAuthorization: Basic dTpw' },
		{ good: 'GET https://a.example/@u:p@b' },
		{ good: 'GET https://{{user}}:{{password}}@a.example/' },
		{
			bad: 'GET https://«u:p@»a.example/\nAuthorization: Bearer {{token}}',
			fixed: 'GET https://a.example/\nAuthorization: Bearer {{token}}',
		},
		{ bad: 'GET https://«u:100%@»a.example/', fixed: 'GET https://a.example/' },
		{ good: 'GET https://u@a.example/' },
	],
	concerns: { target: /@/ },
	check(message, report) {
		const { target } = message;
		const userinfo = target?.source.text.includes('@') ? httpUrl(target.source)?.userinfo : undefined;
		if (!userinfo || userinfo.isDynamic || !/.:.*@/.test(userinfo.text)) {
			return;
		}
		report({
			at: userinfo,
			message: 'A password in a URL ends up in logs. Send it in `Authorization` instead.',
			...(message.origin !== 'document' && { severity: 'information' }),
			fixes: possible(moveFix(message, userinfo), { title: 'Delete user name and password', edits: [userinfo.replaceWith('')] }),
		});
	},
});

function moveFix(message: Message, userinfo: SourceText): Fix | undefined {
	const credentials = decoded(userinfo.text.slice(0, -1));
	if (hasField(message, 'authorization') || credentials === undefined) {
		return undefined;
	}
	const add = addFieldFix(message, `Authorization: Basic ${base64OfText(credentials)}`);
	return add && { title: 'Move it to `Authorization`', edits: [userinfo.replaceWith(''), ...add.edits], isPreferred: true };
}

function decoded(text: string): string | undefined {
	try {
		return decodeURIComponent(text);
	} catch {
		return undefined;
	}
}
