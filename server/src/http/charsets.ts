import { spec, type Term, vocabulary } from './term';

/** Of the Encoding Standard, which says what a browser takes each name for. */
const link = spec('Encoding Standard', 'https://encoding.spec.whatwg.org/#names-and-labels');

/**
 * Names of character encodings that browsers know (the labels of the Encoding Standard), and some that they refuse, by the name
 * that is preferred: that of IANA for MIME. Behind each its other names.
 */
const table: readonly (readonly [names: string, term: Term])[] = [
	current(
		'utf-8 utf8 unicode-1-1-utf-8 unicode11utf8 unicode20utf8 x-unicode20utf8 utf_8',
		'Unicode in one to four octets a character: what to use.',
	),
	current(
		'us-ascii ascii ansi_x3.4-1968 iso-ir-6 iso646-us us',
		'The 128 characters of ASCII, which `utf-8` writes alike. Browsers read it as `windows-1252`.',
	),
	legacy(
		'iso-8859-1 latin1 l1 iso8859-1 iso88591 iso_8859-1 iso_8859-1:1987 iso-ir-100 cp819 ibm819 csisolatin1',
		'Western European letters. Browsers read it as `windows-1252`, which has `€`, dashes and quotes where it has control characters.',
	),
	legacy(
		'windows-1252 cp1252 x-cp1252',
		'Western European letters, as Windows had them. What browsers also take `iso-8859-1` and `us-ascii` for.',
	),
	legacy(
		'iso-8859-2 latin2 l2 iso8859-2 iso88592 iso_8859-2 iso_8859-2:1987 iso-ir-101 csisolatin2',
		'Central European letters, such as those of Czech, Hungarian and Polish.',
	),
	legacy(
		'iso-8859-3 latin3 l3 iso8859-3 iso88593 iso_8859-3 iso_8859-3:1988 iso-ir-109 csisolatin3',
		'Southern European letters: those of Maltese and Esperanto.',
	),
	legacy(
		'iso-8859-4 latin4 l4 iso8859-4 iso88594 iso_8859-4 iso_8859-4:1988 iso-ir-110 csisolatin4',
		'Northern European letters, such as those of Estonian, Latvian and Lithuanian.',
	),
	legacy(
		'iso-8859-5 cyrillic iso8859-5 iso88595 iso_8859-5 iso_8859-5:1988 iso-ir-144 csisolatincyrillic',
		'Cyrillic letters, as ISO has them: `windows-1251` and `koi8-r` have them elsewhere.',
	),
	legacy(
		'iso-8859-6 arabic asmo-708 ecma-114 iso8859-6 iso88596 iso_8859-6 iso_8859-6:1987 iso-ir-127 csisolatinarabic',
		'Arabic letters, without those that only Persian and Urdu have.',
	),
	legacy('iso-8859-6-e csiso88596e', 'Arabic letters, whose direction control characters mark. Browsers read it as `iso-8859-6`.'),
	legacy('iso-8859-6-i csiso88596i', 'Arabic letters, whose direction follows from themselves. Browsers read it as `iso-8859-6`.'),
	legacy(
		'iso-8859-7 greek greek8 ecma-118 elot_928 sun_eu_greek iso8859-7 iso88597 iso_8859-7 iso_8859-7:1987 iso-ir-126 csisolatingreek',
		'Modern Greek letters.',
	),
	legacy(
		'iso-8859-8 hebrew visual iso8859-8 iso88598 iso_8859-8 iso_8859-8:1988 iso-ir-138 csisolatinhebrew',
		'Hebrew letters in visual order: from left to right, as they appear.',
	),
	legacy('iso-8859-8-e csiso88598e', 'Hebrew letters, whose direction control characters mark. Browsers read it as `iso-8859-8`.'),
	legacy('iso-8859-8-i logical csiso88598i', 'Hebrew letters in logical order: as they are read.'),
	legacy(
		'iso-8859-9 latin5 l5 iso8859-9 iso88599 iso_8859-9 iso_8859-9:1989 iso-ir-148 csisolatin5',
		'Western European letters with those of Turkish. Browsers read it as `windows-1254`.',
	),
	legacy('iso-8859-10 latin6 l6 iso8859-10 iso885910 iso-ir-157 csisolatin6', 'Nordic letters, with those of Icelandic and Sámi.'),
	legacy('iso-8859-11 iso8859-11 iso885911', 'Thai letters, as ISO has them. Browsers read it as `windows-874`.'),
	legacy('iso-8859-13 iso8859-13 iso885913', 'Baltic letters: those of Estonian, Latvian and Lithuanian.'),
	legacy('iso-8859-14 iso8859-14 iso885914', 'Celtic letters, such as those of Irish and Welsh.'),
	legacy(
		'iso-8859-15 l9 iso8859-15 iso885915 iso_8859-15 csisolatin9',
		'`iso-8859-1` with `€`, `Œ` and a few other letters in place of signs that few need.',
	),
	legacy('iso-8859-16', 'South-Eastern European letters, such as those of Romanian, with `€`.'),
	legacy('ibm866 866 cp866 csibm866', 'Cyrillic letters, as DOS had them.'),
	legacy('koi8-r koi koi8 koi8_r cskoi8r', 'Russian letters, as Unix had them.'),
	legacy('koi8-u koi8-ru', '`koi8-r` with the letters that Ukrainian needs.'),
	legacy('macintosh mac x-mac-roman csmacintosh', 'Western European letters, as old Macs had them.'),
	legacy('x-mac-cyrillic x-mac-ukrainian', 'Cyrillic letters, as old Macs had them.'),
	legacy('windows-874 dos-874', 'Thai letters, as Windows had them.'),
	legacy('tis-620', 'Thai letters, by the standard of Thailand. Browsers read it as `windows-874`.'),
	legacy('windows-1250 cp1250 x-cp1250', 'Central European letters, as Windows had them: some stand elsewhere than in `iso-8859-2`.'),
	legacy('windows-1251 cp1251 x-cp1251', 'Cyrillic letters, as Windows had them.'),
	legacy('windows-1253 cp1253 x-cp1253', 'Modern Greek letters, as Windows had them.'),
	legacy('windows-1254 cp1254 x-cp1254', 'Western European letters with those of Turkish, as Windows had them.'),
	legacy('windows-1255 cp1255 x-cp1255', 'Hebrew letters and vowel points, as Windows had them.'),
	legacy('windows-1256 cp1256 x-cp1256', 'Arabic letters with most of those of Persian and Urdu, as Windows had them.'),
	legacy('windows-1257 cp1257 x-cp1257', 'Baltic letters, as Windows had them.'),
	legacy('windows-1258 cp1258 x-cp1258', 'Vietnamese letters, as Windows had them: most marks of tone are characters of their own.'),
	legacy(
		'gb2312 gb_2312 csgb2312 iso-ir-58 chinese csiso58gb231280 gb_2312-80',
		'Simplified Chinese characters, the most frequent ones. Browsers read it as `gbk`.',
	),
	legacy('gbk x-gbk', 'Chinese characters, simplified and traditional. Browsers decode it as `gb18030`, which extends it.'),
	current('gb18030', 'All of Unicode, by the standard of China.'),
	legacy('big5 cn-big5 csbig5 x-x-big5', 'Traditional Chinese characters, as in Taiwan; to browsers also those of Hong Kong.'),
	legacy('big5-hkscs', 'Traditional Chinese characters with those of Hong Kong. Browsers read it as `big5`.'),
	legacy('euc-jp cseucpkdfmtjapanese x-euc-jp', 'Japanese characters, as Unix had them.'),
	legacy('iso-2022-jp csiso2022jp', 'Japanese characters in seven bits, as in mail: escape sequences switch from one set to another.'),
	legacy('shift_jis sjis shift-jis x-sjis ms_kanji csshiftjis ms932', 'Japanese characters, as Windows had them.'),
	legacy('windows-31j', '`shift_jis` with the characters that Windows added. Browsers read both alike.'),
	legacy(
		'euc-kr cseuckr korean ks_c_5601-1989 ksc5601 ksc_5601 iso-ir-149 csksc56011987',
		'Korean characters. Browsers read it as if it were `windows-949`, which has more.',
	),
	legacy('ks_c_5601-1987', 'The Korean characters that `euc-kr` is for, and for browsers another name of it.'),
	legacy('windows-949', '`euc-kr` with all syllables that Hangul can write. Browsers read both alike.'),
	legacy(
		'utf-16 utf16 ucs-2 unicode unicodefeff csunicode',
		'Unicode in two or four octets a character. Browsers read it as `utf-16le`, unless it begins with another byte order mark.',
	),
	legacy('iso-10646-ucs-2', 'The part of Unicode that two octets a character can hold. Browsers read it as `utf-16le`.'),
	legacy('utf-16le utf16le', 'Unicode in two or four octets a character, the less significant octet first.'),
	legacy('utf-16be utf16be unicodefffe', 'Unicode in two or four octets a character, the more significant octet first.'),
	legacy('utf-32 utf32', 'Unicode in four octets a character. Browsers do not know it.'),
	legacy('utf-32le utf32le', 'Unicode in four octets a character, the least significant octet first. Browsers do not know it.'),
	legacy('utf-32be utf32be', 'Unicode in four octets a character, the most significant octet first. Browsers do not know it.'),
	legacy('utf-7 utf7', 'Unicode in seven bits, for mail. Browsers do not know it: it took scripts past filters.'),
	legacy('hz-gb-2312', 'Simplified Chinese characters in seven bits. Browsers refuse it, and show a single `�`.'),
	legacy('iso-2022-kr csiso2022kr', 'Korean characters in seven bits, for mail. Browsers refuse it, and show a single `�`.'),
	legacy('iso-2022-cn', 'Chinese characters in seven bits, for mail. Browsers refuse it, and show a single `�`.'),
	current('x-user-defined', 'ASCII, and 128 characters for private use: how scripts once got binary content as text.'),
];

/** All encodings, by their preferred names. */
export const charsetTerms: readonly Term[] = table.map(([, term]) => term);

/** The encodings met most, to choose from. */
export const commonCharsets: readonly Term[] = 'utf-8 us-ascii iso-8859-1 windows-1252 utf-16 shift_jis euc-jp gb18030 big5 euc-kr koi8-r'
	.split(' ')
	.map(name => vocabulary(charsetTerms).get(name)!);

/** The preferred name of every name, in lower case. */
const preferred: ReadonlyMap<string, string> = new Map(
	table.flatMap(([names, { name }]) => names.split(' ').map(other => [other, name] as const)),
);

/** The name by which an encoding is to be called; nothing for one that is unknown. */
export function preferredCharset(name: string): string | undefined {
	return preferred.get(name.toLowerCase());
}

/** What is known of an encoding, by whatever name. */
export function charsetTerm(name: string): Term | undefined {
	const known = preferredCharset(name);
	return known === undefined ? undefined : vocabulary(charsetTerms).get(known);
}

/** All preferred names. */
export const charsets: readonly string[] = charsetTerms.map(({ name }) => name);

/** One that is in use still, or that UTF-8 takes no place of. */
function current(names: string, summary: string): readonly [string, Term] {
	return [names, { kind: 'token', name: names.split(' ')[0]!, role: 'character encoding', summary, spec: link }];
}

/** One for what was written long ago: all that is new must be in UTF-8 (Encoding Standard, section 4.2). */
function legacy(names: string, summary: string): readonly [string, Term] {
	const [, term] = current(names, summary);
	return [names, { ...term, status: 'deprecated', insteadUse: 'utf-8' }];
}
