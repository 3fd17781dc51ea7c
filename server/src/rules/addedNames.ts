import { type Additions, isAdded } from '../http/additions';
import type { Field } from '../http/field';
import { fields } from '../http/fields';
import type { FieldLine, Message } from '../http/message';
import { Recent } from '../http/remembering';
import { changeTo, type MessageKind } from '../http/syntax';
import { isUnknown, meantName } from './header/meantField';
import misspelled from './header/misspelled';
import requestInResponse from './header/request-in-response';
import responseInRequest from './header/response-in-request';
import type { Judgement, RuleLevels } from './judge';
import type { Finding, Rule } from './rule';
import uselessInVary from './vary/useless';

/** Rules that find names which nobody knows: a name that the project knows is none of these. */
const aboutNames = new Set([
	'accept/misspelled-media-type',
	'allow/misspelled-method',
	'auth/misspelled-scheme',
	'auth/unknown-scheme',
	'connection/misspelled-option',
	'content-type/misspelled',
	'content-type/unregistered',
	'header/misspelled',
	'header/missing-hyphen',
	'header/underscore',
	'header/unknown',
	'header/x-prefix',
	'message/method-misspelled',
	'message/method-unknown',
	'status/out-of-range',
	'status/unknown-code',
	'status/unofficial-code',
	'vary/misspelled',
]);

/** Whether a finding says no more than that a name is unknown, which the project knows, or that a header stands where the project has it. */
export function isAnswered({ rule, at }: Judgement, additions: Additions): boolean {
	if (rule === requestInResponse || rule === responseInRequest) {
		const added = redirected(additions, at.text);
		return added !== undefined && !isMisplaced(added, rule === requestInResponse ? 'response' : 'request');
	}
	if (rule === uselessInVary) {
		return (
			fields.get(at.text.toLowerCase())?.usedIn === 'response' &&
			['request', 'both'].includes(redirected(additions, at.text)?.usedIn ?? '')
		);
	}
	return aboutNames.has(rule.id) && isAdded(additions, at.text);
}

/** What the project says of a header, unless that is for the same kind of message, as strictly, as everybody has it. */
function redirected({ field }: Additions, name: string): Field | undefined {
	const added = field.get(name.toLowerCase());
	const known = added && fields.get(name.toLowerCase());
	return known && added.usedIn === known.usedIn && added.isStrict === known.isStrict ? undefined : added;
}

function isMisplaced({ isStrict, usedIn }: Field, kind: MessageKind): boolean {
	return isStrict && kind !== 'unknown' && usedIn !== kind;
}

/** What is wrong with the headers of the project itself: misspelled ones, and those in the wrong kind of message. */
export function judgeAdded(messages: readonly Message[], additions: Additions, levels: RuleLevels): Judgement[] {
	return messages.filter(({ isExpected }) => !isExpected).flatMap(message => message.fieldLines.flatMap(line => judge(message, line)));

	function judge(message: Message, line: FieldLine): Judgement[] {
		const { nameText } = line;
		const added = redirected(additions, nameText.text);
		if (!added && !isUnknown(line)) {
			return [];
		}
		if (added) {
			const isWrong = isMisplaced(added, message.kind);
			const says = `\`${added.name}\` belongs in a ${added.usedIn}, as this project says. Delete it here.`;
			return isWrong
				? judgement(message.kind === 'request' ? responseInRequest : requestInResponse, { at: nameText, message: says })
				: [];
		}
		const meant = meantBy(line, message, additions);
		return meant === undefined
			? []
			: judgement(misspelled, {
					at: nameText,
					message: `\`${nameText.text}\` is not a known header. Did you mean \`${meant}\`?`,
					fixes: [changeTo(nameText, meant)],
				});
	}

	function judgement(rule: Rule, finding: Finding): Judgement[] {
		const severity = levels[rule.id] ?? rule.severity;
		return severity === 'off' ? [] : [{ ...finding, rule, severity }];
	}
}

/** What was found before, by the name in lower case, behind a mark for code. */
const meant = new WeakMap<Additions, Recent<string | undefined>>();

function meantBy(line: FieldLine, message: Message, additions: Additions): string | undefined {
	let known = meant.get(additions);
	if (!known) {
		meant.set(additions, (known = new Recent(1000)));
	}
	const key = (message.origin === 'code' ? ':' : '') + line.nameText.text.toLowerCase();
	return known.of(key, () => {
		const names = [...additions.field.values()].map(({ name }) => name);
		return meantName(line, message, names);
	});
}
