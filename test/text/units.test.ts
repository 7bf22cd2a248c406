// Units in headings of columns of numbers.
import { saysUnit } from "../../src/text/units";
import { foldKey } from "../../src/text/width";

test.each([
	"参加者数（人）",
	"予算額（千円）",
	"予算額（単位：百万円）",
	"利用者［延べ人］",
	"面積（㎡）",
	"事業費 千円",
	"受診率（％）",
	"１人あたり（円/人）",
	"実施件数",
	"参加人数",
	"距離（ｋｍ）",
])("%s", (heading) => {
	expect(saysUnit(foldKey(heading))).toBe(true);
});

test.each(["参加者", "予算", "実績（見込み）", "Ｒ４年度（R4.8末時点）", "受診率", "実績値", "（再掲）", ""])(
	"%s says none",
	(heading) => {
		expect(saysUnit(foldKey(heading))).toBe(false);
	},
);
