import { isPlaceholder } from '../../http/fixes';
import { fieldLines, type Message } from '../../http/message';
import type { SourceText } from '../../text';

/** The fields that have credentials. */
export const credentialFields: readonly string[] = ['authorization', 'proxy-authorization'];

/** What stands behind `Basic`, unless it stands for something else. */
export function basicCredentials(message: Message): SourceText[] {
	return credentialFields.flatMap(name =>
		fieldLines(message, name).flatMap(({ value }) => {
			const [scheme, credentials] = value?.children ?? [];
			return scheme?.term?.name === 'Basic' && credentials && !isPlaceholder(credentials.source) ? [credentials.source] : [];
		}),
	);
}
