// relisted-differs: a measure listed again that tells something else than its original.
import { sample } from "../table/sheet-fixture";
import { type Changes, cellsOf, firstMessage, tableWith } from "./findings-in";

const AGAIN = "見守り活動（再掲）";
const OTHER: Changes = { B: "配食サービス", F: "120食", G: "130食", H: "60食" };

test.each<[string, Changes, readonly string[], readonly string[]]>([
	["a closed year", { F: "５回実施" }, ["Ｒ２年度"], ["Ｒ３年度", "Ｒ４年度"]],
	["two years", { F: "５回実施", G: "６回実施" }, ["Ｒ２年度", "Ｒ３年度"], ["Ｒ４年度"]],
	["the running year", { H: "１回実施" }, ["Ｒ４年度"], ["Ｒ２年度"]],
	["the plan", { I: "回数を増やす" }, ["Ｒ５～Ｒ７年度"], ["Ｒ３年度"]],
	["the outline", { C: "住民が互いに見守る" }, ["事業概要"], ["Ｒ２年度"]],
	["the department", { D: "地域包括ケア推進課" }, ["課名"], ["Ｒ２年度"]],
	["the term", { E: "長期" }, ["取組時期"], ["Ｒ２年度"]],
	["the mark", { J: "△" }, ["Ｒ３評価"], ["Ｒ２年度"]],
	["a number only", { G: "４回実施、延べ32人" }, ["Ｒ３年度"], ["Ｒ２年度"]],
])("reported: %s", (_, changes, words, others) => {
	const sheet = tableWith([{}, OTHER, { B: AGAIN, ...changes }]);
	expect(cellsOf("relisted-differs", sheet)).toEqual(["B4"]);
	const message = firstMessage("relisted-differs", sheet) ?? "";
	for (const word of words) {
		expect(message).toContain(word);
	}
	for (const word of others) {
		expect(message).not.toContain(word);
	}
});

test("listed again above its original", () => {
	expect(cellsOf("relisted-differs", tableWith([{ B: AGAIN, F: "５回実施" }, OTHER, {}]))).toEqual(["B2"]);
});

test("other ways to write （再掲）", () => {
	for (const name of ["【再掲】見守り活動", "見守り活動\n（再掲）", "見守り活動 (再掲)"]) {
		expect(cellsOf("relisted-differs", tableWith([{}, { B: name, F: "５回実施" }]))).toEqual(["B3"]);
	}
});

test("listed again twice", () => {
	const sheet = tableWith([{}, { B: AGAIN, F: "５回実施" }, OTHER, { B: AGAIN, G: "６回実施" }]);
	expect(cellsOf("relisted-differs", sheet)).toEqual(["B3", "B5"]);
});

test.each<[string, Changes]>([
	["the same", {}],
	["nothing but the name", { C: "", D: "", E: "", F: "", G: "", H: "", I: "", J: "" }],
	["some cells blank", { C: "", F: "", I: "" }],
	["（再掲） in a cell", { F: "（再掲）", G: "再掲" }],
	["再掲 with a word more", { F: "再掲のため省略", G: "※再掲" }],
	["dashes", { F: "－", G: "－", J: "－" }],
	["digits of another width", { F: "3回実施", G: "4回実施" }],
	["spaces and line breaks", { C: "地域で\n見守る", F: "３回　実施" }],
	["a space behind", { G: "４回実施 " }],
	["another circle", { J: "○" }],
	["the flag 新", { A: "新" }],
])("not reported: %s", (_, changes) => {
	expect(cellsOf("relisted-differs", tableWith([{}, OTHER, { B: AGAIN, ...changes }]))).toEqual([]);
});

test.each<[string, readonly Changes[]]>([
	["the original is in another plan", [OTHER, { B: AGAIN, F: "５回実施" }]],
	["no （再掲）", [OTHER, {}, { B: "見守り活動の支援", F: "５回実施" }]],
	["the original's cell is blank", [{ F: "" }, { B: AGAIN, F: "５回実施" }]],
	["the original's cell is a dash", [{ F: "－" }, { B: AGAIN, F: "５回実施" }]],
	["同上 right below the original", [{}, { B: AGAIN, F: "同上", G: "〃", H: "〃" }]],
	["the original is a longer name", [{ B: "見守り活動の支援" }, { B: AGAIN, F: "５回実施" }]],
])("not reported: %s", (_, rows) => {
	expect(cellsOf("relisted-differs", tableWith(rows))).toEqual([]);
});

test("departments in another order are the same", () => {
	const sheet = tableWith([
		{ D: "福祉政策課\n介護保険課" },
		OTHER,
		{ B: AGAIN, D: "介護保険課\n福祉政策課" },
		{ B: "通いの場", D: "介護保険課" },
	]);
	expect(cellsOf("relisted-differs", sheet)).toEqual([]);
});

test("an original of several entries: one of them says the same", () => {
	const rows: readonly Changes[] = [{}, { B: "", C: "", F: "５回実施" }, { B: AGAIN, F: "５回実施" }];
	expect(cellsOf("relisted-differs", tableWith(rows, ["B2:B3", "C2:C3"]))).toEqual([]);
});

test("numbers of the rows differ of course", () => {
	const sheet = tableWith([{ A: "1" }, { ...OTHER, A: "2" }, { B: AGAIN, A: "3" }]);
	const texts = sheet.texts.map((row, index) => (index === 0 ? ["番号", ...row.slice(1)] : row));
	expect(cellsOf("relisted-differs", { ...sheet, texts })).toEqual([]);
});

// Read by hand: 134 lists 125 again; R1 has the older wording, R3 and R4 add the remote sessions, H30 and R2 are alike.
test("in the sample exactly one, which names three years", () => {
	expect(cellsOf("relisted-differs", sample())).toEqual(["B134"]);
	const message = firstMessage("relisted-differs", sample()) ?? "";
	for (const word of ["Ｒ１年度", "Ｒ３年度", "Ｒ４年度"]) {
		expect(message).toContain(word);
	}
	for (const word of ["Ｈ30年度", "Ｒ２年度", "取組時期"]) {
		expect(message).not.toContain(word);
	}
});
