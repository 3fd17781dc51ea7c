import { allFields } from '../../http/fields';
import { deleteLineFix, possible } from '../../http/message';
import { spec } from '../../http/term';
import { defineRule } from '../rule';
import { obsoletedSecurity } from './obsoletedSecurity';

/** Registered long ago and forgotten: who writes one of them means a header of their own. */
const plainWords = new Set(['ext', 'man', 'opt', 'pep', 'protocol', 'public', 'safe', 'uri', 'width']);

const deprecated = allFields.filter(({ status }) => status === 'deprecated').map(({ name }) => name.toLowerCase());

export default defineRule({
	id: 'header/deprecated',
	severity: 'information',
	title: 'Headers are not deprecated',
	why: 'The registry or the browsers have given these headers up: new software need not send them. Headers that no longer protect, though they were made to, have a rule of their own.',
	spec: spec('HTTP Field Name Registry', 'https://www.iana.org/assignments/http-fields'),
	tag: 'deprecated',
	examples: [
		{ bad: 'HTTP/1.1 200 OK\n«X-XSS-Protection»: 1\nVary: Accept\n', fixed: 'HTTP/1.1 200 OK\nVary: Accept\n' },
		{ bad: "res.setHeader('«Feature-Policy»', 'camera none')", language: 'typescript' },
		{ good: 'HTTP/1.1 200 OK\nContent-Security-Policy: default-src https:\n' },
		{ good: "res.removeHeader('X-XSS-Protection')", language: 'typescript' },
		{ good: 'POST https://a.example/\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-ID: <a>\n\nc\n--b--' },
		{ good: 'HTTP/1.1 200 OK\nX-XSS-Protection: 0' },
		{ good: 'HTTP/1.1 200 OK\nVary: DPR\nWidth: 100\nSafe: yes\n' },
		{ bad: 'HTTP/1.1 200 OK\n«Content-MD5»: MDEyMzQ1Njc4OWFiY2RlZg==\nVary: Accept\n', fixed: 'HTTP/1.1 200 OK\nVary: Accept\n' },
		{ bad: 'GET / HTTP/1.1\nHost: a.example\n«DNT»: 0\n', fixed: 'GET / HTTP/1.1\nHost: a.example\n' },
	],
	concerns: { fields: deprecated },
	check({ fieldLines, partOf }, report) {
		for (const line of fieldLines) {
			const { field, nameText, valueText } = line;
			const name = nameText.text.toLowerCase();
			// In parts, they are fields of MIME.
			const isOfPart = partOf !== undefined && name.startsWith('content-');
			// The advice of OWASP, for browsers that still have what it switches off.
			const isSwitchedOff = name === 'x-xss-protection' && valueText?.text === '0';
			if (
				valueText &&
				field?.status === 'deprecated' &&
				!isOfPart &&
				!isSwitchedOff &&
				!obsoletedSecurity.has(name) &&
				!plainWords.has(name)
			) {
				report({
					at: nameText,
					message: `\`${nameText.text}\` is deprecated. ${adviceOf(field.insteadUse)}`,
					fixes: possible(deleteLineFix(line)).map(fix => ({ ...fix, isPreferred: false })),
				});
			}
		}
	},
});

/** `insteadUse` is the name of a field, or already Markdown. */
function adviceOf(insteadUse: string | undefined): string {
	if (insteadUse === undefined) {
		return 'Delete it, unless old software needs it.';
	}
	return `Use ${/^[\w-]+$/.test(insteadUse) ? `\`${insteadUse}\`` : insteadUse} instead.`;
}
