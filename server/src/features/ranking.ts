import type { Field } from '../http/field';
import type { Message } from '../http/message';
import { usualFields } from '../http/usage';

/**
 * Where fields stand among those offered for a message, as texts to sort by: first what goes with its method or status code,
 * then what goes with the fields it has, then what people use most, then what is known well, last what it has already. Nothing
 * for a field that only the other kind of message can have.
 */
export function fieldRanking(message: Message | undefined): (field: Field) => string | undefined {
	const kind = message?.kind ?? 'unknown';
	const present = new Set(message?.fieldLines.map(({ nameText }) => nameText.text.toLowerCase()));
	const ranks = new Map<string, string>();
	[startOf(message), withFieldsOf(message), usualIn(kind)].forEach((names, rank) =>
		names.forEach((name, at) => ranks.has(name) || ranks.set(name, `${rank}${String(at).padStart(3, '0')}`)),
	);
	return field => {
		const fits = kind === 'unknown' || field.usedIn === 'unknown' || field.usedIn === 'both' || field.usedIn === kind;
		if (!fits && field.isStrict) {
			return undefined;
		}
		const name = field.name.toLowerCase();
		if (field.occurs !== 'lines' && present.has(name)) {
			return `9${name}`;
		}
		if (!fits || field.status === 'deprecated') {
			return `${(fits ? 5 : 6) + (field.isRare ? 1 : 0)}${name}`;
		}
		return ranks.get(field.name) ?? `${field.isRare ? 4 : 3}${name}`;
	};
}

function startOf(message: Message | undefined): readonly string[] {
	return [message?.statusCode, message?.method].flatMap(node => node?.term?.oftenWith ?? []);
}

/** What the fields that the message has usually go with. */
function withFieldsOf(message: Message | undefined): readonly string[] {
	return message?.origin === 'code' ? [] : (message?.fieldLines.flatMap(({ field }) => field?.oftenWith ?? []) ?? []);
}

function usualIn(kind: Message['kind']): readonly string[] {
	return kind === 'unknown' ? [...usualFields.response, ...usualFields.request] : usualFields[kind];
}
