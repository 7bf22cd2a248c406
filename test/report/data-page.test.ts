// docs/data.md names the columns of データ（縦持ち） as they are, in both languages and for BigQuery.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { en } from "../../src/messages/en";
import { ja, type Messages } from "../../src/messages/ja";
import { planData } from "../../src/report/data-tab";
import { sample } from "../table/sheet-fixture";
import { inputOf } from "./report-inputs";

const document = readFileSync(join(__dirname, "../../docs/data.md"), "utf8");

const headOf = (messages: Messages): readonly string[] =>
	(planData(inputOf(sample(), { messages })).rows[0] ?? []).map(({ value }) => String(value));

test("names every column in its order, in both languages", () => {
	const table = document.slice(document.indexOf("| 列 | 型 |"), document.indexOf("**評価の入れ方**"));
	const rows = [...table.matchAll(/^\| ([^|]+) \| (?:数値|文字) \|/gm)];
	expect(rows.flatMap(([, names = ""]) => names.split("、"))).toEqual(headOf(ja));
	const [, english = ""] = /^Columns, left to right: (.*)$/m.exec(document) ?? [];
	expect([...english.matchAll(/`(\w+)`/g)].map(([, name]) => name)).toEqual(headOf(en));
});

test("gives BigQuery the columns with their types, and all formulas the right letters", () => {
	const [, schema = ""] = /progress` \(\n([^)]+)\)\nOPTIONS/.exec(document) ?? [];
	const fields = schema.split(",").map((field) => field.trim().split(" "));
	expect(fields.map(([name]) => name)).toEqual(headOf(en));
	const first = planData(inputOf(sample())).rows[1] ?? [];
	expect(fields.map(([, type]) => type === "INT64")).toEqual(first.map(({ value }) => typeof value === "number"));
	const asOf = first[headOf(en).indexOf("as_of")]?.value;
	expect(String(asOf)).toMatch(/^\d{4}-\d{2}-\d{2}$/);
	expect(document.match(/![A-Z]:([A-Z])/g)).toEqual(Array.from({ length: 4 }, () => "!A:Y"));
	expect(headOf(ja).length).toBe("ABCDEFGHIJKLMNOPQRSTUVWXY".length);
	expect(headOf(ja).indexOf("課")).toBe("ABCDEFGH".indexOf("H"));
});
