// Which measure is which: a coordinator's cases.
import { matchMeasures } from "../../src/summary/match-measures";
import { ALL, CAFE, MEALS, renamedIn, told, WATCH } from "./matched-measures";
import { type MeasureRow, snapshotOf } from "./snapshot-fixture";

describe("a measure stays itself", () => {
	const same = [
		"見守り活動の推進 → 見守り活動の推進",
		"配食サービス → 配食サービス",
		"認知症カフェの開設 → 認知症カフェの開設",
	];

	test("in rows that were swapped or sorted", () => {
		expect([...told(ALL, [CAFE, WATCH, MEALS])].sort()).toEqual([...same].sort());
	});

	test("when a row is inserted above, and another deleted", () => {
		const added = { ...MEALS, name: "買い物支援バスの運行", outline: "移動が難しい人のためにバスを走らせる" };
		expect(told(ALL, [added, ...ALL])).toEqual(["+ 買い物支援バスの運行", ...same]);
		expect(told(ALL, [WATCH, CAFE])).toEqual([same[0], same[2], "- 配食サービス"]);
	});

	test("when all that stands beside its name has changed", () => {
		const moved = {
			name: "配食サービス",
			chapter: "第３章　医療",
			outline: "栄養士が献立を見直し、週三回届ける",
			departments: "健康政策課",
			mark: "×",
		};
		expect(told(ALL, [WATCH, CAFE, moved])).toEqual([same[0], same[2], same[1]]);
		expect(renamedIn(ALL, [WATCH, CAFE, moved])).toEqual([]);
	});

	test.each([
		["a number that shifted", "（３）見守り活動", "（４）見守り活動"],
		["a number that came", "見守り活動", "１－２　見守り活動"],
		["a circled number", "③見守り活動", "④見守り活動"],
		["width and spaces", "ＩＣＴ 活用", "ICT活用"],
		["a line break", "見守り\n活動", "見守り活動"],
		["（再掲） written or not", "見守り活動", "見守り活動（再掲）"],
	])("with %s, which is no rename", (_, was, is) => {
		expect(told([{ name: was }], [{ name: is }])).toEqual([`${was} → ${is}`]);
		expect(renamedIn([{ name: was }], [{ name: is }])).toEqual([]);
	});

	test("when numbers shift over names that are alike: each name keeps its own", () => {
		const [was, is] = [
			["（１）健診", "（２）健診の案内", "（３）研修"],
			["（１）相談", "（２）健診", "（３）健診の案内", "（４）研修"],
		].map((names) => names.map((name) => ({ name })));
		expect(told(was ?? [], is ?? [])).toEqual([
			"+ （１）相談",
			"（１）健診 → （２）健診",
			"（２）健診の案内 → （３）健診の案内",
			"（３）研修 → （４）研修",
		]);
	});
});

describe("of one name twice each keeps its own", () => {
	test("a relisted one and its original, in whatever order", () => {
		const again = { ...CAFE, chapter: "第３章　社会参加", relisted: true, name: "認知症カフェの開設（再掲）" };
		expect(told([CAFE, again], [again, CAFE])).toEqual([
			"認知症カフェの開設（再掲） → 認知症カフェの開設（再掲）",
			"認知症カフェの開設 → 認知症カフェの開設",
		]);
	});

	test("where only the original is left, it is not taken for the relisted one", () => {
		const again = { ...CAFE, relisted: true, name: "認知症カフェの開設（再掲）" };
		expect(told([again, CAFE], [CAFE])).toEqual([
			"認知症カフェの開設 → 認知症カフェの開設",
			"- 認知症カフェの開設（再掲）",
		]);
	});

	const first: MeasureRow = { name: "研修の実施", chapter: "第１章　暮らし", departments: "福祉政策課", mark: "◎" };
	const second: MeasureRow = { name: "研修の実施", chapter: "第２章　医療", departments: "健康政策課", mark: "△" };

	function marksThen(base: readonly MeasureRow[], current: readonly MeasureRow[]): readonly string[] {
		const before = snapshotOf(base);
		return matchMeasures(before, snapshotOf(current)).entries.map(
			(entry) => before.entries[entry ?? -1]?.mark ?? "new",
		);
	}

	test("in two chapters that changed places and their marks", () => {
		const [one, other] = [
			{ ...first, mark: "〇" },
			{ ...second, mark: "〇" },
		];
		expect(marksThen([first, second], [other, one])).toEqual(["△", "◎"]);
	});

	test("in two chapters whose numbers changed", () => {
		const [one, other] = [
			{ ...first, chapter: "第２章　暮らし", mark: "×" },
			{ ...second, chapter: "第１章　医療", mark: "×" },
		];
		expect(marksThen([first, second], [other, one])).toEqual(["△", "◎"]);
	});

	test("of two departments in one chapter", () => {
		const [one, other] = [
			{ ...first, mark: "〇" },
			{ ...second, chapter: "第１章　暮らし", mark: "〇" },
		];
		expect(marksThen([first, { ...second, chapter: "第１章　暮らし" }], [other, one])).toEqual(["△", "◎"]);
	});

	test("with one more of them, only the one more is new", () => {
		const third = { ...first, chapter: "第３章　社会参加", departments: "長寿支援課" };
		expect(marksThen([first, second], [third, second, first])).toEqual(["new", "△", "◎"]);
	});
});

describe("rows of one measure", () => {
	const rows: readonly MeasureRow[] = [
		{ name: "医療・介護の連携", outline: "多職種の研修会を開く", departments: "健康政策課", mark: "◎" },
		{ name: "", joined: true, outline: "退院時の手引きを配る", departments: "健康政策課", mark: "〇" },
		{ name: "", joined: true, outline: "相談窓口を置く", departments: "福祉政策課", mark: "△" },
	];
	const [a, b, c] = rows;

	function marksThen(current: readonly (MeasureRow | undefined)[]): readonly string[] {
		const before = snapshotOf(rows);
		const after = snapshotOf(
			current.map((row, index) => ({ ...row, name: "医療・介護の連携", joined: index > 0, mark: "×" })),
		);
		return matchMeasures(before, after).entries.map((entry) => before.entries[entry ?? -1]?.mark ?? "new");
	}

	test("are told apart by their outlines, in whatever order", () => {
		expect(marksThen([c, a, b])).toEqual(["△", "◎", "〇"]);
	});

	test("also when an outline was edited or a row put between", () => {
		const edited = { name: "", departments: "健康政策課", outline: "退院時の手引きを作り直して配る" };
		const fresh = { name: "", outline: "ＩＣＴで情報を共有する", departments: "情報政策課" };
		expect(marksThen([edited, fresh, c, a])).toEqual(["〇", "new", "△", "◎"]);
	});

	test("by their departments when outlines say nothing", () => {
		const bare = (departments: string, mark: string): MeasureRow => ({ name: "連携", departments, mark });
		const before = snapshotOf([bare("福祉課", "◎"), { ...bare("健康課", "△"), joined: true }]);
		const after = snapshotOf([bare("健康課", "〇"), { ...bare("福祉課", "〇"), joined: true }]);
		expect(matchMeasures(before, after).entries).toEqual([1, 0]);
	});

	test("stay themselves when they stand as measures of the same name, and when they are joined again", () => {
		const apart = rows.map((row) => ({ ...row, name: "医療・介護の連携", joined: false }));
		const [joined, parted] = [snapshotOf(rows), snapshotOf(apart)];
		expect(matchMeasures(joined, parted)).toMatchObject({ entries: [0, 1, 2], measures: [0, 0, 0], removed: [] });
		expect(matchMeasures(parted, joined)).toMatchObject({ entries: [0, 1, 2], removed: [] });
	});
});

describe("measures without a name", () => {
	const nameless: MeasureRow = { name: "", outline: "公園のベンチを増やす", departments: "公園課" };

	test("are known again by their outline", () => {
		const other = { name: "", outline: "歩道の段差をなくす", departments: "道路課" };
		expect(matchMeasures(snapshotOf([nameless, other]), snapshotOf([other, nameless])).entries).toEqual([1, 0]);
	});

	test("are not taken for one another by having no name", () => {
		const other = { name: "", outline: "歩道の段差をなくす", departments: "道路課" };
		expect(matchMeasures(snapshotOf([nameless]), snapshotOf([other])).entries).toEqual([null]);
	});
});
