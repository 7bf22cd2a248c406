// As-of notes in running text, and which of them leave a closed year unfinished.
import { findAsOfNotes, findInterimNotes, resolveAsOf } from "../../src/text/as-of";
import { foldWidth } from "../../src/text/width";

function datesIn(text: string, fiscalYear: number | null): readonly (string | null)[] {
	return findAsOfNotes(foldWidth(text)).map((note) => resolveAsOf(note, fiscalYear));
}

function interimIn(text: string, fiscalYear: number): readonly string[] {
	const folded = foldWidth(text);
	return findInterimNotes(folded, fiscalYear).map((note) => folded.slice(note.start, note.end).trim());
}

describe("notes", () => {
	test.each([
		["８月末現在", "2022-08-31"],
		["8月末", "2022-08-31"],
		["８月末日現在", "2022-08-31"],
		["８月末の時点", "2022-08-31"],
		["11月末実績", "2022-11-30"],
		["９月現在", "2022-09-30"],
		["２月末現在", "2023-02-28"],
		["11月15日時点", "2022-11-15"],
		["8/31現在", "2022-08-31"],
		["8.31現在", "2022-08-31"],
		["R4.8末時点", "2022-08-31"],
		["R4.8.31現在", "2022-08-31"],
		["R3.12末", "2021-12-31"],
		["令和4年8月末", "2022-08-31"],
		["令和４年８月31日現在", "2022-08-31"],
		["令和 ４年 ８月 末 現在", "2022-08-31"],
		["令和４年度２月末", "2023-02-28"],
		["2022年8月末", "2022-08-31"],
		["2022/8/31現在", "2022-08-31"],
		["平成31年３月末現在", "2019-03-31"],
		["Ｈ２８．３月現在", "2016-03-31"],
	])("%j in a text of FY 2022 means %s", (text, date) => {
		expect(datesIn(text, 2022)).toEqual([date]);
	});

	test.each([
		"10月６日、７日",
		"11月30日",
		"8/31",
		"８月に開催",
		"11月実績報告会",
		"10月６日実績報告会",
		"12月",
		"新型コロナウイルス感染症のため現在休止",
		"現在３か所",
		"4.8末",
		"13月末",
		"H30年度末",
		"年度末現在",
		"月末",
	])("%j is no as-of note", (text) => {
		expect(findAsOfNotes(foldWidth(text))).toEqual([]);
	});

	test("several notes come in order", () => {
		expect(datesIn("登録146人（３月末現在）、相談12件（11月末現在）", 2018)).toEqual(["2019-03-31", "2018-11-30"]);
	});

	test("without a year of its own or of its column a note has no date", () => {
		expect(datesIn("８月末現在", null)).toEqual([null]);
		expect(datesIn("R4.8末時点", null)).toEqual(["2022-08-31"]);
	});

	test("a day that its month does not have is no date", () => {
		expect(datesIn("２月30日現在", 2022)).toEqual([null]);
	});

	test("a word makes it an as-of note; a month's end alone might date anything", () => {
		expect(findAsOfNotes("8月末現在と7月末").map((note) => note.cue)).toEqual(["word", "month-end"]);
	});
});

describe("a closed year is unfinished", () => {
	test.each([
		["参加206人（11月末現在）", 2019, ["11月末現在"]],
		["32会場（７月末）", 2019, ["7月末"]],
		["32会場　７月末", 2019, ["7月末"]],
		["（７月末）32会場", 2019, ["7月末"]],
		["７月末", 2019, ["7月末"]],
		["（11月末：3,116人養成、認定所16箇所）", 2019, ["11月末"]],
		["11月末：登録者数120人", 2019, ["11月末"]],
		["（7月末現在32地区、32会場）", 2020, ["7月末現在"]],
		["11月末で15件", 2019, ["11月末"]],
		["11月末まで 15件", 2019, ["11月末"]],
		["11月末、登録者は15人", 2019, ["11月末"]],
		["11月末の登録は15人", 2019, ["11月末"]],
		["（４月末現在）", 2019, ["4月末現在"]],
		["R3.12末　15件", 2021, ["R3.12末"]],
		["15件（R3.12末）", 2021, ["R3.12末"]],
		["令和３年９月30日現在", 2021, ["令和3年9月30日現在"]],
		["８月末時点15件、11月末時点20件", 2019, ["8月末時点", "11月末時点"]],
		["設置450件　11月末現在", 2019, ["11月末現在"]],
		["実96人（11月末実績）", 2019, ["11月末実績"]],
	])("by %j in FY %i", (text, fiscalYear, notes) => {
		expect(interimIn(text, fiscalYear)).toEqual(notes);
	});

	test.each([
		["３月末現在", 2019, "the year's end"],
		["３月末：4,690人", 2019, "the year's end"],
		["３月末", 2019, "the year's end"],
		["令和４年３月31日現在", 2021, "the year's end"],
		["146人（H30年度末）", 2018, "the year's end"],
		["４月１日現在", 2019, "the base date of statistics"],
		["令和２年４月末現在", 2019, "a day of the next year"],
		["平成30年11月末現在", 2019, "a day of the year before"],
		["新型コロナウイルス感染症のため現在休止", 2020, "no day"],
		["（10月６日、７日）", 2018, "days of an event"],
		["７月末に開催", 2019, "an event"],
		["７月末まで延期", 2019, "an event"],
		["７月末をもって終了", 2019, "an event"],
		["７月末、説明会を開催", 2019, "an event"],
		["説明会を開催（７月末）", 2019, "an event"],
		["10月に説明会を開催（11月末）", 2019, "an event"],
		["７月末：第１回説明会を開催", 2019, "an event"],
		["開催の時期は７月末", 2019, "an event"],
		["８月末の大雨により中止", 2019, "an event"],
	])("not by %j in FY %i: %s", (text, fiscalYear) => {
		expect(interimIn(text, fiscalYear)).toEqual([]);
	});
});
