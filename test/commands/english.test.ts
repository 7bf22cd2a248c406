// An English office in English: no Japanese in what it is told, in no finding, report, summary or toast.
import { readSheetJson } from "../../local/sheet-json";
import { councilRag } from "../offices/05-council-rag";
import { quarters } from "../offices/06-quarters";
import { climate } from "../offices/08-climate";
import { westernYears } from "../offices/14-western-years";
import type { OfficeSheet } from "../offices/office";
import { hostFor, pageData, sheetNamed, textsOf } from "./sample-host";

/** Kana, kanji, Japanese punctuation and full-width forms. */
const JAPANESE = /[\u3001-\u30ff\u4e00-\u9fff\uff01-\uffee※]/;
/** The product's own name is shown to everybody. */
const PRODUCT = "進捗チェック";

function hostOf({ name, rows, merges, today }: OfficeSheet) {
	const workbook = readSheetJson(JSON.stringify({ name, values: rows, merges }), "sheet.json");
	return { workbook, host: hostFor(workbook, { userLocale: "en_GB", now: new Date(`${today}T10:42:00+09:00`) }) };
}

const OFFICES = [councilRag, quarters, climate, westernYears].map(({ sheet }) => [sheet.name, sheet] as const);

test.each(OFFICES)("%s: findings, report, summary and toasts", (_, sheet) => {
	const { workbook, host } = hostOf(sheet);
	for (const command of ["validateTable", "createReport", "createSummary"]) {
		host.run(command);
	}
	const { findings } = pageData(host).result?.result ?? { findings: [] };
	expect(findings.length).toBeGreaterThan(0);
	const said = [
		...findings.flatMap(({ message, remedy }) => [message, remedy]),
		...["Progress report", "Summary"].flatMap((tab) => textsOf(sheetNamed(workbook, tab)).flat()),
		...host.ui.toasts.map(({ message, title }) => `${title} ${message}`.replace(PRODUCT, "")),
	];
	expect(said.filter((text) => JAPANESE.test(text))).toEqual([]);
});

test("names joined in a list stand apart by commas, years as the sheet writes them", () => {
	const { workbook, host } = hostOf(councilRag.sheet);
	host.run("validateTable");
	host.run("createReport");
	const messages = pageData(host).result?.result.findings.map(({ message }) => message);
	expect(messages).toContain('"Geen" is not in the scale (Green, Amber, Red).');
	const lines = textsOf(sheetNamed(workbook, "Progress report")).map((row) => row.join(" ").trim());
	expect(lines.filter((line) => line.startsWith("Chapter 2021/22 2022/23"))).toHaveLength(1);
	expect(lines.join(" ")).toContain(
		"* 1 entry of several departments counts once for each of them. The sum, less what is counted more than once, is the total.",
	);
});

test("tables of what the sheet does not have are left out of the summary", () => {
	const { workbook, host } = hostOf(climate.sheet);
	host.run("createSummary");
	const lines = textsOf(sheetNamed(workbook, "Summary")).map((row) => row[0]);
	expect(lines).toContain("Marks by direction");
	expect(lines).not.toContain("Marks by term");
	const council = hostOf(councilRag.sheet);
	council.host.run("createSummary");
	const others = textsOf(sheetNamed(council.workbook, "Summary")).map((row) => row[0]);
	expect(others).toContain("Marks by term");
	expect(others).not.toContain("Marks by direction");
});
