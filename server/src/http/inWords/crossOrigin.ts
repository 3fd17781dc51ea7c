import { listInWords } from '../listInWords';
import { fieldLines, type FieldLine, type Message } from '../message';

/** Who may read the response: what the CORS fields of a message amount to (Fetch, "CORS check"). */
export function allowOriginInWords(message: Message, { valueText }: FieldLine): string | undefined {
	if (!valueText || valueText.length === 0 || valueText.isDynamic || message.kind === 'request') {
		return undefined;
	}
	const origin = valueText.text;
	const isForCredentials = listed(message, 'access-control-allow-credentials')?.[0] === 'true';
	if (origin === '*') {
		return [
			isForCredentials
				? 'scripts of any site may read this, but never an answer to a request with cookies'
				: 'scripts of any site may read this, asked without cookies',
			...more(message),
		].join('; ');
	}
	const who =
		origin === 'null'
			? 'documents without an origin of their own, such as sandboxed frames and local files,'
			: `scripts of \`${origin}\``;
	return [
		`only ${who} may read this${isForCredentials ? ', also when asked with cookies' : ', asked without cookies'}`,
		...more(message),
	].join('; ');
}

/** Of a preflight, what may be sent; of others, which fields may be read. */
function more(message: Message): string[] {
	const methods = listed(message, 'access-control-allow-methods');
	const fields = listed(message, 'access-control-allow-headers');
	const exposed = listed(message, 'access-control-expose-headers');
	return [
		methods ? `they may send ${inCode(methods)}` : '',
		fields ? `with the headers ${inCode(fields)}` : '',
		exposed ? `they see the headers ${inCode(exposed)}, too` : '',
	].filter(phrase => phrase !== '');
}

/** The members of a list, unless one is known only when the program runs. */
function listed(message: Message, name: string): string[] | undefined {
	const texts = fieldLines(message, name).map(({ valueText }) => valueText);
	const members = texts.flatMap(text => text?.split(',').map(piece => piece.trim().text) ?? []).filter(member => member !== '');
	return members.length > 0 && texts.every(text => text && !text.isDynamic) ? members : undefined;
}

const inCode = (members: readonly string[]): string => listInWords(members.map(member => (member === '*' ? 'any' : `\`${member}\``)));
