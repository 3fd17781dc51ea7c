import { nameAndValue } from '../../http/grammars/parameters';
import { fieldLines, type Message } from '../../http/message';
import type { SourceText } from '../../text';

/** A value of `Content-Disposition`, taken apart. */
export interface Disposition {
	readonly type: SourceText;
	/** What stands between the semicolons. */
	readonly pieces: readonly SourceText[];
	readonly parameters: readonly DispositionParameter[];
}

export interface DispositionParameter {
	/** With its value. */
	readonly whole: SourceText;
	readonly name: SourceText;
	/** In lower case. */
	readonly key: string;
	/** With its quotes. */
	readonly value: SourceText;
}

/** Those of a message. */
export function dispositionsOf(message: Message): Disposition[] {
	return fieldLines(message, 'content-disposition').flatMap(({ valueText }) => {
		const pieces = valueText?.split(';').map(piece => piece.trim()) ?? [];
		const [type, ...rest] = pieces;
		const parameters = rest.flatMap(whole => {
			const { name, value } = nameAndValue(whole);
			return value ? [{ whole, name, key: name.text.toLowerCase(), value }] : [];
		});
		return type ? [{ type, pieces, parameters }] : [];
	});
}

/** A parameter, given in lower case. */
export function parameterOf({ parameters }: Disposition, key: string): DispositionParameter | undefined {
	return parameters.find(parameter => parameter.key === key);
}

/** Whether it is about a field of a form, whose names follow rules of their own (RFC 7578 §4.2). */
export function isFormData({ type }: Disposition): boolean {
	return type.text.toLowerCase() === 'form-data';
}

/** `filename*=UTF-8''…` (RFC 8187 §3.2). */
export function extendedFilename(name: string): string {
	return `filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)}`;
}
