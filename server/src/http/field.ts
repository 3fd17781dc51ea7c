import type { Grammar } from './syntax';
import { isToken } from './grammars/token';
import { rfc, type Term } from './term';

/** A field (users say header): what it means, where it may stand and how its value is read. */
export interface Field extends Term {
	readonly kind: 'field';
	readonly usedIn: 'request' | 'response' | 'both' | 'unknown';
	/** Whether a specification allows it in that direction only, and nobody disagrees: standing elsewhere is a mistake. */
	readonly isStrict: boolean;
	/**
	 * `once`: a second field line is a mistake. `list`: several lines combine with commas. `lines`: several lines that must
	 * not be combined (Set-Cookie). Left out where no specification says.
	 */
	readonly occurs?: 'once' | 'list' | 'lines';
	/** Has no file of its own: completion lists it behind those that people write every day. */
	readonly isRare?: boolean;
	/** Left out: any value is right. */
	readonly value?: Grammar;
	/** The names that can stand in its value, at whatever depth; what look-ups find besides the field. */
	readonly values?: readonly Term[];
}

type Defined = Omit<Field, 'kind' | 'role' | 'isStrict'> & { readonly role?: string; readonly isStrict?: boolean };

/** A field from what its file says; what follows from the rest is filled in. */
export function defineField(field: Defined): Field {
	return { role: roleOf(field.usedIn), isStrict: false, ...field, kind: 'field' };
}

export function roleOf(usedIn: Field['usedIn']): string {
	switch (usedIn) {
		case 'request':
			return 'request header';
		case 'response':
			return 'response header';
		case 'both':
			return 'request and response header';
		case 'unknown':
			return 'header';
	}
}

/** What can be said of a field that no table knows; nothing if `name` cannot be a field's. */
export function customField(name: string): Field | undefined {
	if (!isToken(name)) {
		return undefined;
	}
	return defineField({
		name,
		role: 'custom header, not registered',
		summary: 'What it means is up to the application that reads it.',
		...(/^x-/i.test(name) && {
			details:
				'The `X-` says nothing any more: a custom header needs no prefix, and keeps its name if it becomes a standard (RFC 6648, section 3).',
			spec: rfc(6648, '3'),
		}),
		usedIn: 'unknown',
	});
}

/** What custom fields used to start with. */
export const customPrefix: Field = defineField({
	name: 'X-',
	role: 'prefix of custom headers',
	summary:
		'Used to mark headers that no standard defines. New ones need no prefix: if they become a standard, they would have to be renamed.',
	spec: rfc(6648, '3'),
	usedIn: 'unknown',
});
