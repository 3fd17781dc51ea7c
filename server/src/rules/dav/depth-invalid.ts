import { isPlaceholder } from '../../http/fixes';
import { fieldLines } from '../../http/message';
import { nearest } from '../../http/nearest';
import { changeTo } from '../../http/syntax';
import { rfc } from '../../http/term';
import type { SourceText } from '../../text';
import { defineRule, type Finding } from '../rule';

/** Other protocols have fields of these names, so that only WebDAV requests are judged. */
const methods = /^(?:PROPFIND|PROPPATCH|MKCOL|COPY|MOVE|LOCK|UNLOCK|REPORT)$/;

export default defineRule({
	id: 'dav/depth-invalid',
	severity: 'error',
	title: '`Depth`, `Overwrite` and `Timeout` of WebDAV have one of their values',
	why: '`Depth` is `0`, `1` or `infinity`, `Overwrite` is `T` or `F`, and `Timeout` has elements such as `Second-3600` or `Infinite`. Servers answer `400` to anything else.',
	spec: rfc(4918, '10.2'),
	examples: [
		{
			bad: 'PROPFIND /a HTTP/1.1\nHost: a.example\nDepth: «infinite»',
			fixed: 'PROPFIND /a HTTP/1.1\nHost: a.example\nDepth: infinity',
		},
		{ bad: 'PROPFIND /a HTTP/1.1\nHost: a.example\nDepth: «2»' },
		{
			bad: 'COPY /a HTTP/1.1\nHost: a.example\nDestination: /b\nOverwrite: «false»',
			fixed: 'COPY /a HTTP/1.1\nHost: a.example\nDestination: /b\nOverwrite: F',
		},
		{
			bad: 'LOCK /a HTTP/1.1\nHost: a.example\nTimeout: Infinite, «3600»',
			fixed: 'LOCK /a HTTP/1.1\nHost: a.example\nTimeout: Infinite, Second-3600',
		},
		{ good: 'PROPFIND /a HTTP/1.1\nHost: a.example\nDepth: Infinity' },
		{ good: 'PROPFIND /a HTTP/1.1\nHost: a.example\nDepth: 1,noroot' },
		{ good: 'LOCK /a HTTP/1.1\nHost: a.example\nTimeout: Second-4100000000, Infinite\nDepth: 0' },
		{ good: 'PROPFIND /a HTTP/1.1\nHost: a.example\nDepth: {{depth}}' },
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nDepth: 3\nTimeout: 30s' },
		{ good: "fetch('/tree', { headers: { Depth: '3', Timeout: '30' } })", language: 'typescript' },
		{ bad: 'LOCK /a HTTP/1.1\nHost: a.example\nTimeout: «infinit»', fixed: 'LOCK /a HTTP/1.1\nHost: a.example\nTimeout: Infinite' },
		{ good: 'PROPFIND /a HTTP/1.1\nHost: a.example\nDepth:' },
	],
	concerns: { kind: 'request', fields: ['depth', 'overwrite', 'timeout'] },
	check(message, report) {
		if (!methods.test(message.method?.source.text ?? '')) {
			return;
		}
		for (const [name, judge] of judges) {
			for (const { valueText } of fieldLines(message, name)) {
				for (const source of valueText?.split(',').map(piece => piece.trim()) ?? []) {
					const finding = source.length === 0 || isPlaceholder(source) ? undefined : judge(source);
					if (finding) {
						report(finding);
					}
				}
			}
		}
	},
});

/** `noroot` is an extension that Windows sends. */
const judges: readonly (readonly [string, (source: SourceText) => Finding | undefined])[] = [
	[
		'depth',
		source =>
			/^(?:[01]|infinity|noroot)$/i.test(source.text)
				? undefined
				: wrong(source, 'Depth', '`0`, `1` or `infinity`', nearest(source.text, ['infinity'])),
	],
	[
		'overwrite',
		source =>
			/^[TF]$/i.test(source.text) ? undefined : wrong(source, 'Overwrite', '`T` or `F`', letters.get(source.text.toLowerCase())),
	],
	[
		'timeout',
		source =>
			/^(?:Second-\d+|Infinite)$/i.test(source.text)
				? undefined
				: wrong(source, 'Timeout', '`Second-3600` or `Infinite`', secondsOf(source.text)),
	],
];

const letters: ReadonlyMap<string, string> = new Map([
	['true', 'T'],
	['false', 'F'],
]);

function secondsOf(text: string): string | undefined {
	return /^\d+$/.test(text) ? `Second-${text}` : nearest(text, ['Infinite']);
}

function wrong(source: SourceText, name: string, values: string, meant: string | undefined): Finding {
	return {
		at: source,
		message: `\`${source.text}\` is no value of \`${name}\`: write ${values}.`,
		...(meant !== undefined && { fixes: [changeTo(source, meant)] }),
	};
}
