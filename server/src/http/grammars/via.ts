import type { Grammar } from '../syntax';
import { list } from './list';

/** `#( received-protocol RWS received-by [ RWS comment ] )` (RFC 9110 §7.6.3), told in words. */
export const via: Grammar = list(source => {
	const [, name, version, by] = /^(?:([^\s/]+)\/)?([\d.]+)[ \t]+(\S+)/.exec(source.text) ?? [];
	return by === undefined || source.isDynamic
		? { source }
		: { source, reading: () => `\`${by}\` received it over ${name ?? 'HTTP'}/${version}` };
});
