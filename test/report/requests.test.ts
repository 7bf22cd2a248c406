// What each department is asked for: just the errors and warnings at its entries, told once, in words it can act on.

import { en } from "../../src/messages/en";
import { ja } from "../../src/messages/ja";
import { type AskedPlace, askedCells, cellsUntold, requestsOf, tasksOf } from "../../src/report/requests";
import { toA1 } from "../../src/table/a1";
import type { Changes } from "../checks/findings-in";
import { tableWith } from "../checks/findings-in";
import { sample, sheetOf } from "../table/sheet-fixture";
import { inputOf, requestFor, requestsIn } from "./request-fixture";

function cellsOf(department: string, rows: readonly Changes[], set = {}): readonly string[] {
	const { requests } = requestsIn(tableWith(rows), { set });
	const places = requests.find((one) => one.department === department)?.places ?? [];
	return places.map(({ cell }) => toA1(cell));
}

/** The places of the one department of a table with one entry changed. */
function placesOf(changes: Changes, set = {}): readonly AskedPlace[] {
	return requestFor("福祉政策課", requestsIn(tableWith([changes, { B: "配食" }, { B: "相談" }]), { set })).places;
}

/** Facts and wishes of all cells. */
function sentences(places: readonly AskedPlace[]): readonly string[] {
	return places.flatMap(({ asks }) => asks.map(({ fact, wish }) => `${fact}${wish}`));
}

describe("the sample", () => {
	const input = inputOf(sample());
	const { requests, spared, leftToCoordinator } = requestsOf(input);

	test("asks three departments, most first, and spares the others", () => {
		expect(requests.map((request) => [request.department, askedCells(request)])).toEqual([
			["福祉政策", 14],
			["介護保険", 10],
			["健康政策", 1],
		]);
		expect(spared).toContain("住宅政策");
		expect(spared).not.toContain("介護保険");
		expect(new Set([...spared, ...requests.map(({ department }) => department)])).toEqual(
			new Set(input.table.entries.flatMap(({ departments }) => departments)),
		);
		expect(leftToCoordinator).toBe(0);
	});

	test("tells blanks from what is to be looked at", () => {
		const care = requestFor("介護保険", { requests, spared, leftToCoordinator });
		expect([askedCells(care, "fill"), askedCells(care, "check")]).toEqual([3, 7]);
		const blank = care.places.filter(({ kind }) => kind === "fill");
		expect(blank.map(({ cell, column, measure }) => [toA1(cell), column, measure])).toEqual([
			["F29", "Ｈ30年度", "施設サービスの有する資源やノウハウの活用"],
			["G29", "Ｒ１年度", "施設サービスの有する資源やノウハウの活用"],
			["H29", "Ｒ２年度", "施設サービスの有する資源やノウハウの活用"],
		]);
	});

	test("a cell with two findings is one cell that is asked two things", () => {
		const care = requestFor("介護保険", { requests, spared, leftToCoordinator });
		const asked = care.places.filter(({ cell }) => toA1(cell) === "H108");
		expect(asked.map(({ asks }) => asks.map(({ check }) => check))).toEqual([["stale-plan", "stale-interim"]]);
	});

	test("a shared entry stands under each of its departments, which are told of each other", () => {
		const [welfare, care] = ["福祉政策", "介護保険"].map((department) =>
			requestFor(department, { requests, spared, leftToCoordinator }).places.find(({ cell }) => toA1(cell) === "G48"),
		);
		expect(welfare?.shared).toEqual(["介護保険"]);
		expect(care?.shared).toEqual(["福祉政策"]);
	});
});

test("notes are not chased, unless an office finds them grave; what it takes for a note is not chased either", () => {
	expect(cellsOf("福祉政策課", [{ F: "３回  実施" }])).toEqual([]);
	const grave = { checks: { "stray-space": { on: true, severity: "warning" as const } } };
	expect(cellsOf("福祉政策課", [{ F: "３回  実施" }], grave)).toEqual(["F2"]);
	expect(cellsOf("福祉政策課", [{ E: "短" }])).toEqual(["E2"]);
	expect(cellsOf("福祉政策課", [{ E: "短" }], { checks: { "unknown-term": { on: true, severity: "info" } } })).toEqual(
		[],
	);
});

test("findings that are not handed over, as ignored ones are, are not asked for", () => {
	const input = inputOf(sample());
	const findings = input.findings.filter(({ cell }) => toA1(cell) !== "F29");
	const care = requestFor("介護保険", requestsOf({ ...input, findings }));
	expect(care.places.map(({ cell }) => toA1(cell))).not.toContain("F29");
	expect(askedCells(care)).toBe(9);
});

test("an entry without a department is asked for under no name, last", () => {
	const { requests } = requestsIn(
		tableWith([
			{ D: "", F: "", H: "" },
			{ B: "配食", F: "" },
		]),
	);
	expect(requests.map(({ department, places }) => [department, places.map(({ cell }) => toA1(cell))])).toEqual([
		["福祉政策課", ["F3"]],
		["", ["D2", "F2", "H2"]],
	]);
});

test("what is wrong with the shape of the table is left to the coordinator", () => {
	const rows = [
		["施策項目", "課名", "Ｒ１年度", "Ｒ３年度"],
		["見守り", "福祉課", "実施", ""],
		["配食", "福祉課", "実施", "実施"],
		["相談", "健康課", "実施", "実施"],
	];
	const input = inputOf(sheetOf(rows));
	const { requests, spared, leftToCoordinator } = requestsOf(input);
	expect(requests.map(({ department, places }) => [department, places.map(({ cell }) => toA1(cell))])).toEqual([
		["福祉課", ["D2"]],
	]);
	expect(spared).toEqual(["健康課"]);
	const left = input.findings.filter(({ severity, entry }) => severity !== "info" && entry === null);
	expect(left.map(({ check }) => check)).toEqual(Array.from({ length: 4 }, () => "missing-column"));
	expect(leftToCoordinator).toBe(left.length);
});

test("so is a name that is not on the office's list", () => {
	const set = { departments: [{ name: "健康課", aliases: [] }] };
	const { requests, spared, leftToCoordinator } = requestsIn(tableWith([{}, { B: "配食" }, { B: "相談" }]), { set });
	expect([requests, spared, leftToCoordinator]).toEqual([[], ["福祉政策課"], 3]);
});

describe("a new year that nobody has filled in yet", () => {
	const rows = [
		["施策項目", "事業概要", "課名", "Ｒ３年度", "Ｒ４年度"],
		["見守り", "訪ねる", "福祉課", "実施", ""],
		["配食", "届ける", "福祉課\n健康課", "実施", ""],
		["相談", "聞く", "健康課", "実施", ""],
		["体操", "動く", "福祉課", "Ｒ３年度をもって終了", ""],
	];
	const { requests } = requestsIn(sheetOf(rows));

	test("is asked of each department in one line, with as many cells as it must fill", () => {
		expect(
			requests.map(({ department, places }) => [
				department,
				places.map(({ cell, column, cells, entry, kind }) => [toA1(cell), column, cells, entry, kind]),
			]),
		).toEqual([
			["福祉課", [["E1", "Ｒ４年度", 2, null, "fill"]]],
			["健康課", [["E1", "Ｒ４年度", 2, null, "fill"]]],
		]);
		expect(requests.map((request) => askedCells(request))).toEqual([2, 2]);
	});

	test("is said in words that name no single measure", () => {
		expect(sentences(requests[0]?.places ?? [])).toEqual([
			"「Ｒ４年度」の欄が、まだどの行も空欄です。ご担当の行にご記入ください。",
		]);
		expect(requests[0]?.places[0]?.measure).toBe("ご担当の取組行（2行）");
	});
});

test("a blank column of marks is asked of rows that are still to be marked", () => {
	const ended = { B: "体操", F: "Ｒ２年度をもって事業終了", G: "", H: "", I: "", J: "" };
	const rows = [{ J: "" }, { B: "配食", J: "" }, { B: "相談", J: "" }, ended];
	const { places } = requestFor("福祉政策課", requestsIn(tableWith(rows)));
	expect(places.map(({ cell, column, cells }) => [toA1(cell), column, cells])).toEqual([["J1", "Ｒ３評価", 3]]);
});

test("a column of departments that is blank throughout asks nobody for it", () => {
	const rows = [
		["施策項目", "事業概要", "課名", "Ｒ３年度"],
		["見守り", "訪ねる", "", "実施"],
		["配食", "届ける", "", "実施"],
		["相談", "聞く", "", "実施"],
	];
	expect(requestsIn(sheetOf(rows)).requests).toEqual([]);
});

describe("what is asked", () => {
	test.each<readonly [string, Changes, string]>([
		[
			"missing-year",
			{ F: "" },
			"「Ｒ２年度」が空欄です。空欄の年度に、取組内容をご記入ください。実績がない年度は「－」とご記入ください。",
		],
		["missing-mark", { J: "" }, "「Ｒ３評価」が空欄です。評価をご記入ください。"],
		["missing-term", { E: "" }, "「取組時期」が空欄です。取組時期をご記入ください。"],
		["missing-outline", { C: "" }, "「事業概要」が空欄です。事業概要をご記入ください。"],
		[
			"missing-plan",
			{ I: "" },
			"「Ｒ５～Ｒ７年度」が空欄です。今後の計画をご記入ください。変わらない場合は「継続実施」などとご記入ください。",
		],
		[
			"unknown-term",
			{ E: "短" },
			"取組時期が「短」となっています（使える言葉：短期・中期・長期）。取組時期を、使える言葉のいずれかにお直しください。",
		],
	])("%s is asked in words for the department", (_, changes, sentence) => {
		expect(sentences(placesOf(changes))).toEqual([sentence]);
	});

	test("of other checks is their own remedy", () => {
		const grave = { checks: { "stray-space": { on: true, severity: "error" as const } } };
		expect(sentences(placesOf({ F: "３回  実施" }, grave))).toEqual([
			`文の途中に、空白が続けて入っています。${ja.checks["stray-space"].remedy}`,
		]);
	});

	test("never sends a department to the settings, which are the coordinator's", () => {
		for (const { requests } of [ja, en]) {
			expect(Object.values(requests.wishes).filter((wish) => /設定|settings/.test(wish))).toEqual([]);
		}
	});

	test("stands once for all cells that are asked the same, blanks first", () => {
		const request = requestFor("介護保険", requestsIn(sample()));
		const tasks = tasksOf(request);
		expect(tasks.map(({ items }) => items.map(({ place }) => toA1(place.cell)))).toEqual([
			["F29", "G29", "H29"],
			["H11", "I11", "G48", "H108"],
			["D26"],
			["G28", "G108", "H108"],
		]);
		expect(new Set(tasks.map(({ wish }) => wish)).size).toBe(4);
		expect(cellsUntold(request, tasks[0]?.items ?? [])).toBe(7);
	});

	test("is kept short, and on one line, whatever stands in the cells", () => {
		const long = "あ".repeat(3000);
		const twice = { B: `見守り\n${long}` };
		const { places } = requestFor("福祉政策課", requestsIn(tableWith([twice, twice])));
		expect(places.map(({ measure, asks }) => [measure.length, asks.map(({ check }) => check)])).toEqual([
			[60, ["duplicate-measure"]],
		]);
		expect(places[0]?.asks[0]?.fact.length).toBe(200);
		expect(sentences(places).join("")).not.toContain("\n");
	});
});
