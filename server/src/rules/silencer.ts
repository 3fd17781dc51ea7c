import type { Name, Suppression } from './suppressions';

/** Decides what is not to be said, and knows in the end what had nothing to silence. */
export interface Silencer {
	/** Whether a finding of the rule `id` at a document offset is silenced. */
	silences(id: string, offset: number): boolean;
	/** The names, or whole suppressions without any, that have silenced nothing. */
	unused(): Unused[];
}

export interface Unused {
	readonly suppression: Suppression;
	readonly name?: Name;
}

export function silencer(suppressions: readonly Suppression[]): Silencer {
	const used = new Set<Suppression | Name>();

	/** The part of a suppression that speaks of a rule: a name, or all of it if it has none. */
	function partFor(suppression: Suppression, id: string): Suppression | Name | undefined {
		return suppression.names.length === 0
			? suppression
			: suppression.names.find(({ text }) => id === text || id.startsWith(`${text}/`));
	}

	return {
		silences(id, offset) {
			// The last one in front that speaks of the rule decides; one for a line does so whatever stands in front.
			for (const suppression of [...suppressions].reverse()) {
				const part = isAbout(suppression, offset) ? partFor(suppression, id) : undefined;
				if (part && suppression.acts !== 'until') {
					used.add(part);
					return true;
				}
				if (part) {
					return false;
				}
			}
			return false;
		},
		unused: () =>
			suppressions
				.filter(({ acts }) => acts !== 'until')
				.flatMap(suppression => {
					const parts =
						suppression.names.length === 0 ? [{ suppression }] : suppression.names.map(name => ({ suppression, name }));
					return parts.filter((part: Unused) => !used.has(part.name ?? suppression));
				}),
	};
}

function isAbout({ acts, start }: Suppression, offset: number): boolean {
	return typeof acts === 'string' ? start <= offset : acts.on.start <= offset && offset <= acts.on.end;
}
