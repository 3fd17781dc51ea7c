import type { SourceText } from '../../text';
import { isPlaceholder } from '../fixes';
import { nearest } from '../nearest';
import { permissionsPolicyFeatures } from '../permissionsPolicyFeatures';
import { changeTo, type Problem } from '../syntax';
import { cutAt } from './cut';

/** A feature and its origins as `Feature-Policy` had them: `camera 'self' https://a.example`. */
const oldFeature = /^[a-z][a-z-]*(?:\s+(?:'(?:none|self|src)'|none|self|src|\*|https?:\/\/[^\s;,()]+))+$/i;

/** What is said in the syntax of the former `Feature-Policy`, or with its `;` between features: browsers ignore all of it. */
export function featurePolicySyntax(source: SourceText): Problem | undefined {
	const { text } = source;
	if (!/[;\s]/.test(text) || isPlaceholder(source)) {
		return undefined;
	}
	const rule = 'permissions-policy/feature-policy-syntax';
	const pieces = cutAt(source, ';').filter(({ length }) => length > 0);
	if (pieces.every(piece => oldFeature.test(piece.text))) {
		const meant = pieces.map(converted).join(', ');
		const message = `This is the syntax of the former \`Feature-Policy\`, so browsers ignore it: write \`${meant}\`.`;
		return { rule, message, fixes: [changeTo(source, meant)] };
	}
	const [semicolon, ...more] = [...text.matchAll(/;(?=\s*[a-z][a-z-]*=(?:\(|\*|self\b))/gi)].map(({ index }) =>
		source.slice(index, index + 1),
	);
	if (!semicolon) {
		return undefined;
	}
	const edits = [semicolon, ...more].map(it => it.replaceWith(','));
	const message = 'Features are separated by commas, not by `;`: browsers ignore the whole header.';
	return { rule, message, at: semicolon, fixes: [{ title: 'Change `;` to `,`', edits, isPreferred: true }] };
}

/** The same as `Permissions-Policy` has it. */
function converted({ text }: SourceText): string {
	const [name = '', ...origins] = text.split(/\s+/);
	const plain = origins.map(origin => origin.replace(/'/g, '').replace(/^https?:.*/i, address => `"${address}"`));
	const everyone = plain.includes('*');
	return `${name.toLowerCase()}=${everyone ? '*' : `(${plain.filter(origin => origin.toLowerCase() !== 'none').join(' ')})`}`;
}

export function unknownFeature(name: SourceText): Problem | undefined {
	if (!/^[a-z][\w-]*$/i.test(name.text) || isPlaceholder(name)) {
		return undefined;
	}
	const near = nearest(name.text, permissionsPolicyFeatures.keys());
	return {
		rule: 'permissions-policy/unknown-feature',
		message: `\`${name.text}\` is not a feature that browsers know. ${near === undefined ? 'They ignore it.' : `Did you mean \`${near}\`?`}`,
		...(near === undefined ? { severity: 'hint' } : { fixes: [changeTo(name, near)] }),
	};
}

export function isNone(text: string): boolean {
	return /^["']?none["']?$/i.test(text);
}

/** `none` is no keyword here: nobody is an empty list. */
export function nobody(value: SourceText): Problem {
	return {
		rule: 'permissions-policy/unknown-token',
		message: '`none` means nothing here: nobody is an empty list, `()`.',
		fixes: [changeTo(value, '()')],
	};
}

/** What is wrong with one of the origins, or with the only one. */
export function originProblem(source: SourceText): Problem | undefined {
	const { text } = source;
	if (source.length === 0 || /^(?:\*|self|src)$/.test(text) || isPlaceholder(source)) {
		return undefined;
	}
	if (isNone(text)) {
		return nobody(source);
	}
	const keyword = /^["'](self|src|\*)["']$/i.exec(text)?.[1]?.toLowerCase();
	if (keyword !== undefined) {
		return {
			rule: text.startsWith('"') ? 'permissions-policy/quoted-keyword' : 'permissions-policy/unknown-token',
			message: `Quotes are for origins: write \`${keyword}\` without.`,
			fixes: [changeTo(source, keyword)],
		};
	}
	if (text.startsWith('"')) {
		return undefined;
	}
	const origin = /^(?:[a-z][a-z\d+.-]*:\/\/)[^\s"'();]+$/i.test(text) ? text : undefined;
	return {
		rule: 'permissions-policy/unknown-token',
		message:
			origin === undefined
				? `\`${text}\` means nothing here: write \`self\`, \`*\` or an origin in double quotes.`
				: `Origins are in double quotes: write \`"${origin}"\`.`,
		...(origin !== undefined && { fixes: [changeTo(source, `"${origin}"`)] }),
	};
}

/** `(self "https://a.example"`: what does not parse is ignored as a whole. */
export function withoutEnd(source: SourceText): Problem | undefined {
	return isPlaceholder(source)
		? undefined
		: {
				rule: 'sf/parse-error',
				message: 'This inner list has no end: write `)` behind it.',
				fixes: [{ title: 'Insert `)`', edits: [source.append(')')] }],
			};
}

const listWithComma = /=\([^()=]*,[^()=]*\)/;

/** Where commas stand between origins too, they do not tell where a feature ends. */
export function hasCommaInList({ text }: SourceText): boolean {
	return listWithComma.test(text);
}

/** `(self, "https://a.example")`: only features are separated by commas. */
export function commaInList(source: SourceText): Problem | undefined {
	const list = isPlaceholder(source) ? null : listWithComma.exec(source.text);
	if (!list) {
		return undefined;
	}
	const commas = [...list[0].matchAll(/\s*,\s*/g)].map(({ 0: comma, index }) => {
		const from = list.index + index;
		return source.slice(from, from + comma.length);
	});
	return {
		rule: 'sf/parse-error',
		message: 'Members of an inner list are separated by spaces, not by commas: browsers ignore the whole header.',
		at: commas[0]!.trim(),
		fixes: [{ title: 'Change the commas to spaces', edits: commas.map(comma => comma.replaceWith(' ')), isPreferred: true }],
	};
}
