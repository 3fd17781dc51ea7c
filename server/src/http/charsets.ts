/**
 * Names of character encodings that browsers know (the labels of the Encoding Standard), by the name that is preferred: that of
 * IANA for MIME. Behind each its other names.
 */
const table = `
utf-8 utf8 unicode-1-1-utf-8 unicode11utf8 unicode20utf8 x-unicode20utf8 utf_8
us-ascii ascii ansi_x3.4-1968 iso-ir-6 iso646-us us
iso-8859-1 latin1 l1 iso8859-1 iso88591 iso_8859-1 iso_8859-1:1987 iso-ir-100 cp819 ibm819 csisolatin1
windows-1252 cp1252 x-cp1252
iso-8859-2 latin2 l2 iso8859-2 iso88592 iso_8859-2 iso_8859-2:1987 iso-ir-101 csisolatin2
iso-8859-3 latin3 l3 iso8859-3 iso88593 iso_8859-3 iso_8859-3:1988 iso-ir-109 csisolatin3
iso-8859-4 latin4 l4 iso8859-4 iso88594 iso_8859-4 iso_8859-4:1988 iso-ir-110 csisolatin4
iso-8859-5 cyrillic iso8859-5 iso88595 iso_8859-5 iso_8859-5:1988 iso-ir-144 csisolatincyrillic
iso-8859-6 arabic asmo-708 ecma-114 iso8859-6 iso88596 iso_8859-6 iso_8859-6:1987 iso-ir-127 csisolatinarabic
iso-8859-6-e csiso88596e
iso-8859-6-i csiso88596i
iso-8859-7 greek greek8 ecma-118 elot_928 sun_eu_greek iso8859-7 iso88597 iso_8859-7 iso_8859-7:1987 iso-ir-126 csisolatingreek
iso-8859-8 hebrew visual iso8859-8 iso88598 iso_8859-8 iso_8859-8:1988 iso-ir-138 csisolatinhebrew
iso-8859-8-e csiso88598e
iso-8859-8-i logical csiso88598i
iso-8859-9 latin5 l5 iso8859-9 iso88599 iso_8859-9 iso_8859-9:1989 iso-ir-148 csisolatin5
iso-8859-10 latin6 l6 iso8859-10 iso885910 iso-ir-157 csisolatin6
iso-8859-11 iso8859-11 iso885911
iso-8859-13 iso8859-13 iso885913
iso-8859-14 iso8859-14 iso885914
iso-8859-15 l9 iso8859-15 iso885915 iso_8859-15 csisolatin9
iso-8859-16
ibm866 866 cp866 csibm866
koi8-r koi koi8 koi8_r cskoi8r
koi8-u koi8-ru
macintosh mac x-mac-roman csmacintosh
x-mac-cyrillic x-mac-ukrainian
windows-874 dos-874
tis-620
windows-1250 cp1250 x-cp1250
windows-1251 cp1251 x-cp1251
windows-1253 cp1253 x-cp1253
windows-1254 cp1254 x-cp1254
windows-1255 cp1255 x-cp1255
windows-1256 cp1256 x-cp1256
windows-1257 cp1257 x-cp1257
windows-1258 cp1258 x-cp1258
gb2312 gb_2312 csgb2312 iso-ir-58 chinese csiso58gb231280 gb_2312-80
gbk x-gbk
gb18030
big5 cn-big5 csbig5 x-x-big5
big5-hkscs
euc-jp cseucpkdfmtjapanese x-euc-jp
iso-2022-jp csiso2022jp
shift_jis sjis shift-jis x-sjis ms_kanji csshiftjis ms932
windows-31j
euc-kr cseuckr korean ks_c_5601-1989 ksc5601 ksc_5601 iso-ir-149 csksc56011987
ks_c_5601-1987
windows-949
utf-16 utf16 ucs-2 unicode unicodefeff csunicode
iso-10646-ucs-2
utf-16le utf16le
utf-16be utf16be unicodefffe
utf-32 utf32
utf-32le utf32le
utf-32be utf32be
utf-7 utf7
hz-gb-2312
iso-2022-kr csiso2022kr
iso-2022-cn
x-user-defined
`;

/** The preferred name of every name, in lower case. */
const preferred: ReadonlyMap<string, string> = new Map(
	table
		.trim()
		.split('\n')
		.flatMap(row => {
			const names = row.split(' ');
			return names.map(name => [name, names[0]!] as const);
		}),
);

/** The name by which an encoding is to be called; nothing for one that is unknown. */
export function preferredCharset(name: string): string | undefined {
	return preferred.get(name.toLowerCase());
}

/** All preferred names. */
export const charsets: readonly string[] = [...new Set(preferred.values())];
