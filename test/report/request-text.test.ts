// The text for one department: polite, complete, short, and true about its due date.
import fc from "fast-check";
import { en } from "../../src/messages/en";
import { ja } from "../../src/messages/ja";
import { nothingAskedText } from "../../src/report/request-text";
import { tableWith } from "../checks/findings-in";
import { sample, sheetOf } from "../table/sheet-fixture";
import { textFor } from "./request-fixture";

const DUE = { set: { requests: { due: "2026-12-10", contact: "企画課 内線1234" } } };
const LONGEST = 60;

test("reads as a letter to the department", () => {
	expect(textFor("健康政策", sample(), { ...DUE, url: "https://docs.google.com/spreadsheets/d/x/edit#gid=0" })).toEqual(
		[
			"件名：【依頼】「地域包括ケアシステム推進基本構想の進捗状況（見本）」のご確認について（12月10日（木）まで）",
			"",
			"健康政策　ご担当者様",
			"",
			"日ごろから進捗管理にご協力いただき、ありがとうございます。",
			"「地域包括ケアシステム推進基本構想の進捗状況（見本）」のご担当分に、ご確認をお願いしたい欄が1か所あります。",
			"お手数をおかけしますが、12月10日（木）までに、シート「進捗管理表」の次のセルをご確認のうえ、ご記入またはご修正をお願いします。",
			"シートを開く：https://docs.google.com/spreadsheets/d/x/edit#gid=0",
			"",
			"■ 課名の書き方をそろえてください。別の課であれば、その旨をお知らせください。",
			"・効果的なリハビリテーション提供体制の構築（介護保険と共同）",
			"　D26　「健康政策（改行）課」は、ほかでは「健康政策」と書かれています。「介護保険（改行）課」は、ほかでは「介護保険」と書かれています。",
			"",
			"（○○と共同）とある施策項目は、どの課が記入するかを関係する課でご相談のうえ、ご対応をお願いします。",
			"",
			"期限：12月10日（木）",
			"問い合わせ先：企画課 内線1234",
			"",
			"お忙しいところ恐れ入りますが、よろしくお願いいたします。",
		],
	);
});

test("what is asked stands once over all cells that are asked the same", () => {
	const text = textFor("介護保険", sample());
	const start = text.indexOf("■ 空欄の年度に、取組内容をご記入ください。実績がない年度は「－」とご記入ください。");
	expect(text.slice(start + 1, start + 6)).toEqual([
		"・施設サービスの有する資源やノウハウの活用",
		"　F29　「Ｈ30年度」が空欄です。",
		"　G29　「Ｒ１年度」が空欄です。",
		"　H29　「Ｒ２年度」が空欄です。",
		"",
	]);
	expect(text.filter((line) => line.startsWith("■"))).toHaveLength(4);
});

describe("the due date", () => {
	const said = (due: string | null): readonly string[] =>
		textFor("健康政策", sample(), { set: { requests: { due, contact: "" } } }).filter((line) => /まで|期限/.test(line));

	test.each<readonly [string, string]>([
		["2026-11-22", "期限：11月22日（日）"],
		["2026-12-10", "期限：12月10日（木）"],
		["2027-01-15", "期限：2027年1月15日（金）"],
		["2028-02-29", "期限：2028年2月29日（火）"],
	])("%s is said with its weekday", (due, line) => {
		const lines = said(due);
		expect(lines).toHaveLength(3);
		expect(lines[2]).toBe(line);
	});

	test.each([null, "2026-11-21", "2025-12-10"])("%s is not said: none is set, or it has passed", (due) => {
		expect(said(due)).toEqual([]);
	});
});

test("without a contact, none is named", () => {
	expect(textFor("健康政策", sample()).filter((line) => line.includes("問い合わせ"))).toEqual([]);
});

test("where nothing is shared, nothing is said of sharing", () => {
	expect(textFor("福祉政策課", tableWith([{ G: "" }])).join("\n")).not.toContain("共同");
});

test("cells of no department are asked of nobody by name", () => {
	const text = textFor("", tableWith([{ D: "" }, { B: "配食" }, { B: "相談" }]));
	expect(text[2]).toBe("ご担当者様");
	expect(text).toContain("　D2　「課名」が空欄です。");
});

test("a year that is blank throughout takes one line", () => {
	const rows = [
		["施策項目", "事業概要", "課名", "Ｒ３年度", "Ｒ４年度"],
		...["見守り", "配食", "相談"].map((name) => [name, "概要", "福祉課", "実施", ""]),
	];
	const text = textFor("福祉課", sheetOf(rows));
	expect(text.slice(text.indexOf("■ ご担当の行にご記入ください。"))).toEqual([
		"■ ご担当の行にご記入ください。",
		"・ご担当の取組行（3行）",
		"　E列　「Ｒ４年度」の欄が、まだどの行も空欄です。",
		"",
		"お忙しいところ恐れ入りますが、よろしくお願いいたします。",
	]);
	expect(text.join("\n")).toContain("ご記入をお願いしたい欄が3か所あります。");
});

describe("a long list", () => {
	const rows = Array.from({ length: 80 }, (_, row) => ({
		B: `施策${row}`,
		F: row % 2 === 0 ? "" : "実施",
		E: row % 3 === 0 ? "短" : "短期",
	}));
	const asked = 40 + 27;

	test("ends with how many more there are and where, whatever is told adding up to all", () => {
		const text = textFor("福祉政策課", tableWith(rows));
		expect(text.length).toBeLessThanOrEqual(LONGEST);
		const told = text.filter((line) => /^　[A-Z]+\d+　/.test(line)).length;
		expect(told).toBeGreaterThan(15);
		expect(text).toContain(`ほかに${asked - told}か所あります。シート「進捗管理表」で、ご担当の行をご確認ください。`);
	});

	test("names the tab with the whole list where it is made", () => {
		const text = textFor("福祉政策課", tableWith(rows), { tab: "課別確認依頼" }).join("\n");
		expect(text).toMatch(/ほかに\d+か所あります。シート「課別確認依頼」の、福祉政策課の一覧をご覧ください。/);
	});
});

test("no table, however large and whatever stands in it, makes a text longer than a page and a half", () => {
	const cell = fc.constantFrom("", "３回実施", "短", "予定", "=1+1", "あ".repeat(400), "一\n二\n三", "福祉課・健康課");
	const row = fc.record({ B: cell, C: cell, E: cell, F: cell, G: cell, I: cell, J: cell });
	fc.assert(
		fc.property(fc.array(row, { minLength: 3, maxLength: 40 }), (changes) => {
			const text = textFor("福祉政策課", tableWith([...changes, { F: "" }]));
			expect(text.length).toBeLessThanOrEqual(LONGEST);
			expect(Math.max(...text.map((line) => line.length))).toBeLessThan(320);
		}),
		{ seed: 20261122, numRuns: 60 },
	);
});

test("a department that is asked nothing is told so", () => {
	expect(nothingAskedText("健康政策", ja)).toBe("健康政策には、いま、ご記入・ご確認をお願いする欄はありません。");
});

test("is written in English where the file is", () => {
	const text = textFor("介護保険", sample(), { ...DUE, messages: en });
	expect(text[0]).toMatch(/^Subject: .*: please fill in or check \(by Thursday, 10 December\)$/);
	expect(text).toContain("Due: Thursday, 10 December");
	expect(text).toContain('  F29: "Ｈ30年度" is blank.');
});
