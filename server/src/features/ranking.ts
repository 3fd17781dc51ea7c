import type { Field } from '../http/field';
import { hasField, type Message } from '../http/message';
import { usualFields } from '../http/usage';

/**
 * Where a field stands among those offered for a message, as a text to sort by: first what goes with its method or status code,
 * then what goes with the fields it has, then what people use most, then what is known well, last what it has already. Nothing
 * for a field that only the other kind of message can have.
 */
export function rankOfField(field: Field, message: Message | undefined): string | undefined {
	const kind = message?.kind ?? 'unknown';
	const fits = kind === 'unknown' || field.usedIn === 'unknown' || field.usedIn === 'both' || field.usedIn === kind;
	if (!fits && field.isStrict) {
		return undefined;
	}
	const name = field.name.toLowerCase();
	if (message && field.occurs !== 'lines' && hasField(message, name)) {
		return `9${name}`;
	}
	if (!fits || field.status === 'deprecated') {
		return `${(fits ? 5 : 6) + (field.isRare ? 1 : 0)}${name}`;
	}
	const usual = usualIn(kind, field.name);
	return (
		rankAmong(startOf(message), field.name, 0) ??
		rankAmong(withFieldsOf(message), field.name, 1) ??
		usual ??
		`${field.isRare ? 4 : 3}${name}`
	);
}

function startOf(message: Message | undefined): readonly string[] {
	return [message?.statusCode, message?.method].flatMap(node => node?.term?.oftenWith ?? []);
}

/** What the fields that the message has usually go with. */
function withFieldsOf(message: Message | undefined): readonly string[] {
	return message?.origin === 'code' ? [] : (message?.fieldLines.flatMap(({ field }) => field?.oftenWith ?? []) ?? []);
}

function usualIn(kind: Message['kind'], name: string): string | undefined {
	const names = kind === 'unknown' ? [...usualFields.response, ...usualFields.request] : usualFields[kind];
	return rankAmong(names, name, 2);
}

function rankAmong(names: readonly string[], name: string, rank: number): string | undefined {
	const at = names.indexOf(name);
	return at < 0 ? undefined : `${rank}${String(at).padStart(3, '0')}`;
}
