/** Language subtags of two letters (RFC 5646 §2.2.1); there are thousands more of three letters. */
const languages = `
aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj
fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik in io is it iu iw ja ji jv jw ka kg ki kj kk kl km kn ko kr ks ku
kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mo mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm
rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo
xh yi yo za zh zu`;

/** Region subtags of two letters (§2.2.4), those for private use left out. */
const regions = `
AC AD AE AF AG AI AL AM AN AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BU BV BW BY BZ CA CC CD CF CG CH CI
CK CL CM CN CO CP CQ CR CS CU CV CW CX CY CZ DD DE DG DJ DK DM DO DZ EA EC EE EG EH ER ES ET EU EZ FI FJ FK FM FO FR FX GA GB GD GE GF GG GH
GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU IC ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC
LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NT NU NZ OM PA PE
PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SU SV SX SY SZ TA TC TD TF TG TH TJ
TK TL TM TN TO TP TR TT TV TW TZ UA UG UM UN US UY UZ VA VC VE VG VI VN VU WF WS YD YE YT YU ZA ZM ZR ZW`;

const knownLanguages: ReadonlySet<string> = new Set(languages.trim().split(/\s+/));
const knownRegions: ReadonlySet<string> = new Set(regions.trim().split(/\s+/));

/** What people write by the name of the country. */
const meantLanguages: Readonly<Record<string, string>> = {
	jp: 'ja',
	cn: 'zh',
	cz: 'cs',
	dk: 'da',
	gr: 'el',
	ua: 'uk',
	vn: 'vi',
	gb: 'en',
	us: 'en',
	rs: 'sr',
	at: 'de',
	ir: 'fa',
	pk: 'ur',
};

/** A subtag that is not registered, where in the tag it stands, and what was meant by it. */
export interface UnknownSubtag {
	readonly kind: 'language' | 'region';
	readonly index: number;
	readonly length: number;
	readonly meant: string | undefined;
}

/** The first subtag of two letters in a language tag that names nothing; what is behind a single letter is not looked at. */
export function unknownSubtag(tag: string): UnknownSubtag | undefined {
	const [, language = '', script = '', region = ''] = /^([a-z]{2,3})((?:-[a-z]{3,4})?)(?:-([a-z]{2}))?(?=-|$)/i.exec(tag) ?? [];
	if (language.length === 2 && !knownLanguages.has(language.toLowerCase())) {
		return { kind: 'language', index: 0, length: 2, meant: meantLanguages[language.toLowerCase()] };
	}
	const code = region.toUpperCase();
	if (code === '' || knownRegions.has(code) || /^(?:AA|Q[M-Z]|X[A-Z]|ZZ)$/.test(code)) {
		return undefined;
	}
	return { kind: 'region', index: language.length + script.length + 1, length: 2, meant: code === 'UK' ? 'GB' : undefined };
}
