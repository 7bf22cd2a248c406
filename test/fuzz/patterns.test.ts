// No regular expression of src/ can be led astray: each takes a time that grows as its text does, or sees short texts only.
import { analyse } from "scslre";
import { buildingPlaces, collectPatterns } from "./patterns";
import { ambiguousText, splitTwoWays } from "./split-two-ways";

/** Put together when a tab is planned, of the width of its lines. */
const IN_FUNCTIONS = [{ place: "src/report/layout.ts", source: "[!-~]{1,84}|.", flags: "gsu" }];

/** Patterns that are not linear by themselves, and what keeps their texts short. */
const SHORT_TEXTS: { readonly [source: string]: string } = {
	"0+$": "figure-jump: digits of one number",
	"\\B(?=(?:\\d{3})+$)": "figure-row: digits of one number",
	"[(（].*[)）]": "body-rows: a heading of at most LONGEST_HEADING characters",
	"^[★☆◆●■○〇◯※*]*[([]?(?:新|新規|拡|拡充|継|継続|再|再掲|変|変更|new)?[)\\]]?[★☆◆●■※*]*$":
		"column-contents: at most LONGEST_FLAG characters",
	"^\\s*[「【]?(\\S{1,2}?)[」】]?\\s*(?:・{2,}|…+|‥+|\\.{2,}|[:：=＝→]|―+|-+)\\s*(\\S.*)$":
		"legend: at most LONGEST_LEGEND characters",
	"^\\s*[「【]?(\\S.{0,20}?)[」】]?\\s*(?:・{2,}|…+|[:：=＝→]|\\s[-–―]+\\s)\\s*(\\S.*)$":
		"legend: at most LONGEST_LEGEND characters",
	"^\\s*※?[【[(（「]?(?:(?:評価|判定|進捗)?(?:基準|区分|凡例|の目安)|評価|判定|進捗|legend|key|status|rag|rating)[】\\])）」]?\\s*[:：(（]?\\s*(?=\\S.{0,20}?\\s*(?:[:：=＝…・（(]|\\s[-–―]))":
		"legend: at most LONGEST_LEGEND characters",
	"(?:\\d\\s?(?![月日年時])[^\\s\\d。]{0,4}|^|\\n)\\s*[([【]?\\s*$": "as-of: the NEARBY characters before a note",
	"(?:の|を|\\s)*(?:継続実施|継続|実施|開催|開設|開く|実績|運営)(?:予定|する|した)?[\\s:]*$":
		"figure-subject: three times LOOKED_AT characters of a sentence",
	"[\\s:]*(?:(?:\\d{1,2}月)?\\d{1,2}日|\\d{1,2}\\s?[ヶかカケヵ箇]月に?|毎?[月週日年](?:に|間に?)?)\\s*$":
		"figure-subject: LOOKED_AT characters before a figure",
	"^(\\S+?)(?:\\s*[(]|\\s+[-–—:]\\s|[:]|\\s+(?=\\S{2}))[^→]*$": "mark: at most LONGEST_NOTED characters",
};

const { patterns, places } = collectPatterns(() => undefined);

test("every place where a pattern is put together is seen", () => {
	const unseen = buildingPlaces().filter((place) => !places.has(place));
	expect(unseen.map((place) => place.split(":")[0])).toEqual(IN_FUNCTIONS.map(({ place }) => place));
	expect(patterns.length).toBeGreaterThan(500);
});

test("no pattern goes back over its text", () => {
	const reported = [...patterns, ...IN_FUNCTIONS].filter(
		({ source, flags }) => analyse({ source, flags }, { maxReports: 1 }).reports.length > 0,
	);
	expect(reported.map(({ source }) => source).sort()).toEqual(Object.keys(SHORT_TEXTS).sort());
});

test("the analysis knows a pattern that does", () => {
	for (const source of ["(a+)+$", "\\s+$", "^\\s*:?\\s*\\d", "(?:課|.)*課長$"]) {
		expect(analyse({ source, flags: "" }, { maxReports: 1 }).reports).toHaveLength(1);
	}
});

test("no repeated group of a pattern can be split in two ways", () => {
	expect(patterns.flatMap((pattern) => splitTwoWays(pattern).map((text) => `${pattern.file} ${text}`))).toEqual([]);
});

test.each([
	["^(?:限りで|限り|で)*$", "限りで"],
	["^(?:年度(?:末)?|末)+$", "年度末"],
	["^(?:実施|したこと|実施した(?:こと)?)*$", "実施したこと"],
	["^(?:a|\\w)*$", "a"],
])("the analysis knows a group that can: %s", (source, text) => {
	expect(splitTwoWays({ source, flags: "" })).toEqual([expect.stringContaining(JSON.stringify(text))]);
});

test("words that make up each text in one way are told as such", () => {
	expect(ambiguousText(["0", "01", "11"])).toBeNull();
	expect(ambiguousText(["0", "01", "10"])).toBe("010");
});
