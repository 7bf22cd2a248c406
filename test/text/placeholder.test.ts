// Texts that only stand for "nothing to write here", and short answers that do say something.
import { isPlaceholder } from "../../src/text/placeholder";

test.each([
	"－",
	"-",
	"ー",
	"―",
	"─",
	"–",
	"ｰ",
	"−",
	"－－",
	"～",
	"　－　",
	"（－）",
	"/",
	"／",
	"…",
	"・",
	"〃",
	"同上",
	"なし",
	"無し",
	"（なし）",
	"なし。",
	"該当なし",
	"特になし",
	"特に無し",
	"未定",
	"N/A",
	"ｎ／ａ",
	"TBD",
	"none",
])("%j stands for nothing", (text) => {
	expect(isPlaceholder(text)).toBe(true);
});

test.each([
	"",
	"0",
	"０回",
	"継続",
	"中止",
	"実績なし",
	"検討中",
	"未実施",
	"×",
	"〇",
	"－10％",
	"未定のため検討",
	"変更なし",
	"同上の取組を拡充",
	"-----------",
])("%j is not that", (text) => {
	expect(isPlaceholder(text)).toBe(false);
});
