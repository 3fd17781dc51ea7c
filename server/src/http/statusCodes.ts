import { type Term, type Vocabulary, vocabulary } from './term';

export interface StatusCode extends Term {
	readonly kind: 'statusCode';
	/** `Too Many Requests`. */
	readonly phrase: string;
	/** What older RFCs called it. */
	readonly formerPhrases: readonly string[];
	/** In IANA's registry; else a vendor's own. */
	readonly isRegistered: boolean;
	/** A response with it may carry content. */
	readonly mayHaveContent: boolean;
}

/** By code, as text: `"429"`. */
export const statusCodes: Vocabulary<StatusCode> = vocabulary<StatusCode>([]);
