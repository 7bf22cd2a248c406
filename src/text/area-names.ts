// Names of prefectures and municipalities: whether a text has one, and whether a name is written in full.
import { foldKey } from "./width";

const NAME =
	/北海道|東京都|京都府|大阪府|([一-龠々ヶケヴァ-ヴーぁ-ん]{1,6}?)[県市区町村](?![民内外長立役場街有営道政域部庁議税債章花木鳥議歌])/g;
/** What stands before 市, 区 or 町 in words that name no area: 都市, 当市, 校区, 下町, 農村. */
const NO_NAME = /[都道府当各全同本他両自地校学街特管農漁朝下の]$|^[市区町村県]+$/;

/** Fairmouth District, Borough of Westerdale. */
const ENGLISH_NAME =
	/\b[A-Z][a-z]{2,30} (?:City|Town|Village|County|District|Borough|Prefecture|Council)\b|\b(?:City|Town|County|Borough) of [A-Z]/;

/** Longer texts are prose. */
const LONGEST = 300;

/** True for a text that names a prefecture or a municipality: 「○○市の計画」 and 「市の計画」 do not. */
export function namesArea(text: string): boolean {
	if (text.length > LONGEST) {
		return false;
	}
	const names = [...foldKey(text).matchAll(NAME)];
	return names.some(([, name]) => name === undefined || !NO_NAME.test(name)) || ENGLISH_NAME.test(text);
}

/** True for a name that ends as it must: 小松市, not 小松. */
export function isFullAreaName(text: string): boolean {
	return /[都道府県市区町村]$/.test(foldKey(text).replace(/\([^()]{0,30}\)$/, ""));
}
