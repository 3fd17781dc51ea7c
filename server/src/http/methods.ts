import { type Term, type Vocabulary, vocabulary } from './term';

export interface Method extends Term {
	readonly kind: 'method';
	readonly isRegistered: boolean;
	readonly isSafe: boolean | undefined;
	readonly isIdempotent: boolean | undefined;
}

/** By name in lower case; the names themselves are case-sensitive (RFC 9110 §9.1). */
export const methods: Vocabulary<Method> = vocabulary<Method>([]);
